package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;

class FindingPageTest {
  private static final Pattern LISTING =
      Pattern.compile("## ([^\n]+)\n\n(?:[^`\n]+\n\n)?```json\n(.*?)```\n", Pattern.DOTALL);

  private static Judgement judged(FindingCode code, String heading) {
    Matcher listing = LISTING.matcher(code.page());
    while (listing.find()) {
      if (listing.group(1).equals(heading)) {
        Plan plan = PlanJson.using(Corpus.vocabulary()).readPlan(listing.group(2));
        return Contradictions.in(plan);
      }
    }
    throw new AssertionError(code + " has no plan under " + heading);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void thePlanOnThePageShowsIt(FindingCode code) {
    assertThat(judged(code, "A plan that shows it").findings())
        .extracting(Finding::code)
        .contains(code);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void theNearMissDoesNot(FindingCode code) {
    assertThat(judged(code, "A near miss").findings())
        .extracting(Finding::code)
        .doesNotContain(code);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void theFirstFindingCanBeCheckedAndReadAloud(FindingCode code) {
    Finding shown =
        judged(code, "A plan that shows it").findings().stream()
            .filter(finding -> finding.code() == code)
            .findFirst()
            .orElseThrow();
    assertThat(shown.certificates()).allMatch(Certificate::holds);
    assertThat(shown.explanation()).endsWith(".").doesNotContain("null", "Optional");
    if (code != FindingCode.CHOICE_OPEN) {
      assertThat(shown.whyMinimal()).hasSameSizeAs(shown.clauses());
    }
  }
}
