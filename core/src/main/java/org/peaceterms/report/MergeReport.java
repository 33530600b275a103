package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.diff.Conflict;
import org.peaceterms.merge.Delegation;
import org.peaceterms.merge.PlanMerge;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/**
 * Two drafts taken together, for people: where they clash, point by point with what each says,
 * whether the text with the edits of both can be kept, and then that text with its brackets.
 *
 * <pre>{@code
 * PlanMerge merge = PlanMerge.of(base, left, right);
 * Document document = MergeReport.of(merge, Contradictions.in(merge.plan()));
 * System.out.print(TextRenderer.plain().render(document));
 * }</pre>
 */
public final class MergeReport {
  private static final int LOWEST = 3;

  private final PlanMerge merge;
  private final Judgement check;
  private final Document.Builder out = Document.builder();

  private MergeReport(PlanMerge merge, Judgement check) {
    this.merge = merge;
    this.check = check;
  }

  /**
   * {@return a merge as a document}
   *
   * @param merge two drafts taken together
   * @param check whether the merged plan can be kept
   */
  public static Document of(PlanMerge merge, Judgement check) {
    return new MergeReport(merge, check).document();
  }

  private Document document() {
    out.heading(
        1,
        merge.left().label()
            + " and "
            + merge.right().label()
            + " on the basis of "
            + merge.base().id());
    out.items(
        ImmutableList.of(
            Item.of("base: " + name(merge.base())), side(merge.left()), side(merge.right())));
    out.paragraph(Line.of(count(), Tone.STRONG));
    conflicts();
    out.heading(2, "Can the text with both be kept?");
    untitled(CheckReport.of(check)).forEach(block -> out.add(lower(block)));
    out.heading(2, "The text with both");
    untitled(PlanReport.of(merge.plan())).forEach(out::add);
    return out.build();
  }

  private static ImmutableList<Block> untitled(Document document) {
    return document.blocks().subList(1, document.blocks().size());
  }

  private static Block lower(Block block) {
    return block.match(
        heading -> new Block.Heading(Math.min(heading.level() + 1, LOWEST), heading.line()),
        paragraph -> paragraph,
        items -> items,
        table -> table,
        listing -> listing);
  }

  private static String name(Plan plan) {
    return plan.title() + ", version " + plan.version();
  }

  private static Item side(Delegation side) {
    String who =
        side.supporters().isEmpty()
            ? ""
            : ", wanted by " + Words.of(side.draft()).names(side.supporters());
    return Item.of(side.label() + ": " + name(side.draft()) + who);
  }

  private String count() {
    int count = merge.conflicts().size();
    return count == 0
        ? "The two nowhere clash."
        : "The two clash in " + Words.count(count, "place") + ".";
  }

  private void conflicts() {
    if (merge.isClean()) {
      return;
    }
    out.heading(2, "Where they clash");
    ImmutableListMultimap<String, Conflict> byPoint =
        Multimaps.index(merge.conflicts(), this::point);
    byPoint
        .asMap()
        .forEach(
            (point, conflicts) -> {
              out.heading(3, point);
              out.items(
                  conflicts.stream().map(this::item).collect(ImmutableList.toImmutableList()));
            });
  }

  private String point(Conflict conflict) {
    Optional<Clause> clause = conflict.clause().flatMap(merge.plan()::clause);
    return clause.map(Words::point).orElse("The text as a whole");
  }

  private Item item(Conflict conflict) {
    List<Item> sides = new ArrayList<>();
    say(merge.base(), conflict.base()).ifPresent(words -> sides.add(Item.of("base: " + words)));
    Line left = Line.of(merge.left().label(), Tone.STRONG);
    Line right = Line.of(merge.right().label(), Tone.STRONG);
    Item ofLeft = Item.of(left.and(": " + said(merge.left().draft(), conflict.left())));
    Item ofRight = Item.of(right.and(": " + said(merge.right().draft(), conflict.right())));
    sides.add(ofLeft);
    sides.add(ofRight);
    return new Item(Line.of(conflict.code().sentence()), ImmutableList.copyOf(sides));
  }

  private static String said(Plan plan, Optional<Object> value) {
    return value.isEmpty() ? "nothing" : say(plan, value).orElse("see the text");
  }

  /** What has no sentence of its own is seen in the text. */
  private static Optional<String> say(Plan plan, Optional<Object> value) {
    Words words = Words.of(plan);
    return value.flatMap(
        one -> {
          if (one instanceof Term term) {
            return Optional.of(words.reading(term));
          }
          if (one instanceof Clause clause) {
            return Optional.of(clause.summary());
          }
          return one instanceof String text ? Optional.of(text) : Optional.empty();
        });
  }
}
