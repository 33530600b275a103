package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/** What holds for the reports of all plans and diffs. */
class ReportProperties {

  private static String text(Document document) {
    return TextRenderer.plain().render(document);
  }

  @Property
  void everyPointOfAPlanIsShown(@ForAll Plan plan) {
    String text = text(PlanReport.of(plan));
    for (Clause clause : plan.clauses()) {
      assertThat(flat(text)).contains(flat("Point " + clause.number()), flat(clause.summary()));
    }
  }

  @Property
  void everyPointThatComesGoesOrChangesIsShown(@ForAll DraftPair drafts) {
    PlanDiff diff = PlanDiff.between(drafts.before(), drafts.after());
    String text = flat(text(DiffReport.of(diff)));
    diff.changes().stream()
        .filter(change -> change.code() == ChangeCode.CLAUSE_ADDED)
        .flatMap(change -> change.clauseAfter().stream())
        .forEach(clause -> assertThat(text).contains(flat(clause.summary())));
    diff.changes().stream()
        .filter(change -> change.code() == ChangeCode.CLAUSE_REMOVED)
        .flatMap(change -> change.clauseBefore().stream())
        .forEach(clause -> assertThat(text).contains(flat(clause.summary())));
    assertThat(text.contains("What changed") || text.contains("Gone") || text.contains("New"))
        .isEqualTo(
            diff.changes().stream()
                .anyMatch(
                    change ->
                        change.code().isSubstantive()
                            && !change.code().code().startsWith("plan.declaration")));
    assertThat(text.contains("The two are equal.")).isEqualTo(diff.isEmpty());
  }

  @Property
  void markdownAndTextShowTheSameWords(@ForAll DraftPair drafts) {
    Document document = DiffReport.of(PlanDiff.between(drafts.before(), drafts.after()));
    String markdown = MarkdownRenderer.standard().render(document);
    assertThat(letters(markdown)).isEqualTo(letters(text(document)));
  }

  @Property
  void noLineIsLongerThanThePageUnlessOneWordIs(@ForAll Plan plan) {
    text(PlanReport.of(plan))
        .lines()
        .filter(line -> line.codePointCount(0, line.length()) > TextRenderer.WIDTH)
        .forEach(line -> assertThat(line.strip().replaceFirst("^- ", "")).doesNotContain(" "));
  }

  @Property
  void aWrappedLineHoldsTheSameWords(
      @ForAll String first,
      @ForAll String second,
      @ForAll @IntRange(min = 1, max = 120) int width) {
    Line line = Line.of(first, Tone.NEW).and(second);
    String wrapped = String.join(" ", Wrap.lines(line, width).stream().map(Line::text).toList());
    assertThat(flat(wrapped)).isEqualTo(flat(Printable.line(first) + Printable.line(second)));
  }

  @Property(tries = 50)
  void localeAndTimeZoneDoNotMatter(@ForAll DraftPair drafts) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    PlanDiff diff = PlanDiff.between(drafts.before(), drafts.after());
    String text = text(DiffReport.of(diff)) + text(PlanReport.of(drafts.before()));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(text(DiffReport.of(diff)) + text(PlanReport.of(drafts.before()))).isEqualTo(text);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String flat(String text) {
    return text.replaceAll(" *\n *", " ").replaceAll(" +", " ").strip();
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
