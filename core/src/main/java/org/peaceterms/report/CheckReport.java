package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peaceterms.contradiction.Completeness;
import org.peaceterms.contradiction.CourseOfEvents;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Mend;
import org.peaceterms.contradiction.Nature;
import org.peaceterms.contradiction.NotJudged;
import org.peaceterms.contradiction.Remainder;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.term.value.PlanId;

/**
 * Whether the terms of plans can all be kept, for people: the verdict, then each finding with what
 * clashes, why, that none of its points can be left out, and what would mend it.
 *
 * <pre>{@code
 * System.out.print(TextRenderer.plain().render(CheckReport.of(Contradictions.in(plan))));
 * }</pre>
 */
public final class CheckReport {
  private final Judgement judgement;
  private final Document.Builder out = Document.builder();

  private CheckReport(Judgement judgement) {
    this.judgement = judgement;
  }

  /**
   * {@return a judgement as a document}
   *
   * @param judgement the judgement
   */
  public static Document of(Judgement judgement) {
    return new CheckReport(judgement).document();
  }

  private Document document() {
    boolean several = judgement.plans().size() > 1;
    out.heading(1, "Can " + (several ? "they" : "it") + " be kept? " + ids(judgement.plans()));
    out.paragraph(Line.of(verdict(judgement.verdict()), Tone.STRONG).and(counts()));
    out.items(head());
    section("Clashes", finding -> !finding.nature().isNote() && finding.packages().isEmpty());
    BracketTable.add(out, judgement, this::numbers);
    section("Notes", finding -> finding.nature().isNote());
    judgement.witness().ifPresent(this::witness);
    notJudged();
    return out.build();
  }

  private static String ids(List<PlanId> plans) {
    return Words.and(plans.stream().map(PlanId::text).toList());
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case CONTRADICTION -> "CONTRADICTION: no course of events keeps all terms.";
      case CONDITIONAL ->
          "CONDITIONAL: terms clash under a circumstance, version or reading that is named below.";
      case UNDETERMINED ->
          "UNDETERMINED: it turns on a value that is missing or a version that is not chosen.";
      case UNKNOWN -> "UNKNOWN: nothing clashes as far as it was judged.";
      case COMPATIBLE -> "COMPATIBLE: a course of events keeps every term.";
    };
  }

  private String counts() {
    return judgement.completeness() == Completeness.COMPLETE
        ? ""
        : " Not all was decided, since the budget ran out or figures overlap in part:"
            + " there may be more than is listed here.";
  }

  private ImmutableList<Item> head() {
    return judgement.background().isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            Item.of("Background law taken into account: " + ids(judgement.background()) + "."));
  }

  private void section(String heading, Predicate<Finding> which) {
    List<Finding> found = judgement.findings().stream().filter(which).toList();
    if (!found.isEmpty()) {
      out.heading(2, heading);
      found.forEach(this::finding);
    }
  }

  private void finding(Finding finding) {
    out.add(
        new Block.Heading(3, Line.of(points(finding)).and(": " + finding.matter(), Tone.STRONG)));
    out.paragraph(
        Line.of(nature(finding.nature()) + " ")
            .and(finding.code().sentence())
            .and(" (" + finding.code() + ")", Tone.MUTED));
    out.items(finding.steps().stream().map(Item::of).toList());
    List<Item> more = new ArrayList<>();
    more.add(Item.of("Where it shows: " + finding.witness() + "."));
    if (!finding.whyMinimal().isEmpty()) {
      more.add(
          new Item(
              Line.of(
                  isForced(finding)
                      ? "It is needed only with all of these points:"
                      : "None of these points can be left out:"),
              finding.whyMinimal().stream()
                  .map(remainder -> without(remainder, isForced(finding)))
                  .collect(ImmutableList.toImmutableList())));
    }
    if (!finding.mends().isEmpty()) {
      more.add(
          new Item(
              Line.of("What would mend it, each by itself:"),
              finding.mends().stream()
                  .map(CheckReport::mend)
                  .collect(ImmutableList.toImmutableList())));
    }
    out.items(more);
  }

  private String points(Finding finding) {
    boolean one = finding.clauses().size() + finding.background().size() == 1;
    return (one ? "Point " : "Points ") + numbers(finding);
  }

  /**
   * The points, those of one text together: "6 and 7"; where there are several texts, each is
   * named, as "6 and 7 of us-28 and 3 of ukraine-law".
   */
  private String numbers(Finding finding) {
    ImmutableListMultimap.Builder<PlanId, String> numbers = ImmutableListMultimap.builder();
    Iterables.concat(finding.clauses(), finding.background())
        .forEach(clause -> numbers.put(clause.plan(), clause.number()));
    ImmutableMap<PlanId, Collection<String>> byText = numbers.build().asMap();
    return Words.and(
        byText.entrySet().stream()
            .map(
                text ->
                    Words.and(ImmutableList.copyOf(text.getValue()))
                        + (byText.size() > 1 ? " of " + text.getKey() : of(text.getKey())))
            .toList());
  }

  private String of(PlanId text) {
    boolean several = judgement.plans().size() > 1 || judgement.background().contains(text);
    return several ? " of " + text : "";
  }

  private static String nature(Nature nature) {
    return switch (nature) {
      case STRICT -> "Whatever happens.";
      case OPTION -> "If these versions are taken.";
      case READING -> "If it is read so.";
      case POSSIBLE -> "If that comes to pass.";
      case OPEN -> "It is still open.";
      case AFTER_BREACH -> "Only after a breach.";
      case BACKGROUND -> "Between laws alone, whatever the plans say.";
      case FORCED -> "No clash, but unsaid.";
      case VACUOUS -> "No clash, but said in vain.";
      case DEROGATED -> "No clash, thanks to an exception.";
    };
  }

  private static boolean isForced(Finding finding) {
    return finding.nature() == Nature.FORCED;
  }

  private Item without(Remainder remainder, boolean forced) {
    String course = course(remainder.course());
    return Item.of(
        "Without point "
            + remainder.without().number()
            + of(remainder.without().plan())
            + (forced ? " it could be otherwise" : " the rest can be kept")
            + (course.isEmpty() ? "." : ": " + course + "."));
  }

  private static String course(CourseOfEvents course) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    parts.addAll(course.versions());
    parts.addAll(course.circumstances());
    course.happenings().forEach(happening -> parts.add(happening.toString()));
    return parts.build().stream().collect(Collectors.joining("; "));
  }

  private static Item mend(Mend mend) {
    String more =
        mend.creates().isEmpty()
            ? ""
            : " But it would make another clash: " + String.join("; ", mend.creates()) + ".";
    String left =
        mend.leaves() == 0
            ? ""
            : " "
                + mend.leaves()
                + (mend.leaves() == 1 ? " other clash" : " other clashes")
                + " would be left.";
    return Item.of(mend.summary() + more + left);
  }

  private void witness(CourseOfEvents course) {
    out.heading(2, "A course of events that keeps every term");
    List<Item> items = new ArrayList<>();
    course.versions().forEach(version -> items.add(Item.of(version)));
    course.circumstances().forEach(given -> items.add(Item.of(given)));
    course.happenings().forEach(happening -> items.add(Item.of(happening.toString())));
    if (items.isEmpty()) {
      items.add(Item.of("Nothing in particular has to happen."));
    }
    out.items(items);
  }

  private void notJudged() {
    if (judgement.notJudged().isEmpty()) {
      return;
    }
    out.heading(2, "Not judged");
    out.items(judgement.notJudged().stream().map(CheckReport::left).toList());
  }

  private static Item left(NotJudged left) {
    String where =
        left.clause()
            .map(clause -> "Point " + clause.number() + " of " + clause.plan())
            .orElse(left.plan().text());
    return Item.of(where + ": " + left.reason());
  }
}
