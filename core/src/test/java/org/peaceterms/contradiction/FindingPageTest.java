package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peaceterms.fixtures.Gallery;

class FindingPageTest {
  private static Judgement judged(FindingCode code) {
    return Contradictions.in(Gallery.of(code).plan());
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void thePlanOnThePageShowsIt(FindingCode code) {
    assertThat(judged(code).findings()).extracting(Finding::code).contains(code);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void theNearMissDoesNot(FindingCode code) {
    assertThat(Contradictions.in(Gallery.of(code).nearMiss()).findings())
        .extracting(Finding::code)
        .doesNotContain(code);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void theFirstFindingCanBeCheckedAndReadAloud(FindingCode code) {
    Finding shown =
        judged(code).findings().stream()
            .filter(finding -> finding.code() == code)
            .findFirst()
            .orElseThrow();
    assertThat(shown.certificates()).allMatch(Certificate::holds);
    assertThat(shown.explanation()).endsWith(".").doesNotContain("null", "Optional");
    if (code != FindingCode.CHOICE_OPEN && code != FindingCode.TERM_VACUOUS) {
      assertThat(shown.whyMinimal()).hasSameSizeAs(shown.clauses());
    }
  }
}
