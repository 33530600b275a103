package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.ChoiceChange;
import org.peaceterms.diff.ClauseChange;
import org.peaceterms.diff.TermChange;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;

/**
 * What changed in substance in one point that both drafts have.
 *
 * @param before the point in the earlier draft
 * @param after the point in the later draft
 * @param clause the changes of the point as such
 * @param terms the changes of its terms, in groups of one term each
 * @param choices the changes of its choices
 */
record PointChanges(
    Clause before,
    Clause after,
    ImmutableList<ClauseChange> clause,
    ImmutableList<ImmutableList<TermChange>> terms,
    ImmutableList<ChoiceChange> choices) {

  /** Collects the changes of a point in the order in which the diff tells them. */
  static final class Builder {
    private final Clause before;
    private final Clause after;
    private final List<ClauseChange> clause = new ArrayList<>();
    private final List<List<TermChange>> terms = new ArrayList<>();
    private final List<ChoiceChange> choices = new ArrayList<>();

    Builder(Clause before, Clause after) {
      this.before = before;
      this.after = after;
    }

    boolean clause(ClauseChange change) {
      return clause.add(change);
    }

    boolean choice(ChoiceChange change) {
      return choices.add(change);
    }

    boolean term(TermChange change) {
      List<TermChange> last = Iterables.getLast(terms, List.of());
      if (!last.isEmpty() && TermItems.sameTerm(last.get(0), change)) {
        return last.add(change);
      }
      return terms.add(new ArrayList<>(List.of(change)));
    }

    PointChanges build() {
      return new PointChanges(
          before,
          after,
          ImmutableList.copyOf(clause),
          terms.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()),
          ImmutableList.copyOf(choices));
    }
  }

  /** {@return all of them} */
  Stream<Change> changes() {
    return Streams.concat(clause.stream(), terms.stream().flatMap(List::stream), choices.stream());
  }

  /** {@return the title: "Point 6 → 4: Size of the armed forces"} */
  Line title() {
    String numbers =
        before.number().equals(after.number())
            ? after.number()
            : before.number() + " → " + after.number();
    return Line.of("Point " + numbers + heading());
  }

  private String heading() {
    Optional<String> old = before.heading();
    Optional<String> now = after.heading();
    boolean both = old.isPresent() && now.isPresent() && !old.equals(now);
    return both
        ? ": " + old.orElseThrow() + " → " + now.orElseThrow()
        : now.or(() -> old).map(title -> ": " + title).orElse("");
  }

  /** {@return what changed, as items} */
  ImmutableList<Item> items(Words oldWords, Words newWords, EffectWords effects) {
    TermItems termItems = new TermItems(oldWords, newWords, effects);
    return Streams.concat(
            clause.stream().flatMap(change -> clauseItems(change, effects).stream()),
            terms.stream().map(termItems::of),
            choices.stream().map(change -> choiceItem(change, oldWords, newWords, effects)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Item> clauseItems(ClauseChange change, EffectWords effects) {
    if (change.code() == ChangeCode.CLAUSE_REWORDED) {
      return ImmutableList.of(
          Item.of(Line.of("was: ", Tone.GONE).and(before.summary())),
          Item.of(
              Line.of("now: ", Tone.NEW).and(after.summary()).and(effects.of(change), Tone.MUTED)));
    }
    if (change.code() == ChangeCode.CLAUSE_HEADING) {
      return headingItems();
    }
    return ImmutableList.of(Item.of(Line.of(change.summary()).and(effects.of(change), Tone.MUTED)));
  }

  /** Two headings stand in the title. */
  private ImmutableList<Item> headingItems() {
    if (before.heading().isPresent() && after.heading().isPresent()) {
      return ImmutableList.of();
    }
    Line line = Line.of("heading: ");
    return ImmutableList.of(
        Item.of(
            after.heading().isPresent()
                ? line.and("now ", Tone.NEW).and(after.heading().orElse(""))
                : line.and("no longer ", Tone.GONE).and(before.heading().orElse(""))));
  }

  private static Item choiceItem(
      ChoiceChange change, Words oldWords, Words newWords, EffectWords effects) {
    if (change.after().orElse("") instanceof Choice now && change.before().isEmpty()) {
      boolean bracket = now.basis() == Choice.Basis.BRACKET;
      return ClauseItems.choice(
          bracket ? "now open between:" : "can now be read as:", now, newWords);
    }
    if (change.before().orElse("") instanceof Choice old && change.after().isEmpty()) {
      boolean bracket = old.basis() == Choice.Basis.BRACKET;
      return ClauseItems.choice(
          bracket ? "no longer open between:" : "no longer to be read as:", old, oldWords);
    }
    return Item.of(Line.of(change.summary()).and(effects.of(change), Tone.MUTED));
  }
}
