package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.fixtures.PeaceAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.fixtures.Exhibit;
import org.peaceterms.fixtures.Gallery;

class GalleryTest {
  @ParameterizedTest
  @MethodSource("org.peaceterms.fixtures.Gallery#all")
  void isJudgedAsWritten(Exhibit exhibit) {
    Judgement judgement = Contradictions.in(exhibit.plan());
    assertThat(judgement).hasVerdict(exhibit.verdict()).hasFinding(exhibit.code());
    Finding first = judgement.findings().get(0);
    assertThat(first.code()).isEqualTo(exhibit.code());
    assertThat(first.clauses())
        .extracting(Citation::id)
        .containsExactlyInAnyOrderElementsOf(exhibit.core());
    assertThat(Contradictions.in(exhibit.nearMiss())).hasVerdict(exhibit.nearVerdict());
  }

  @Test
  void holdsEveryCode() {
    assertThat(Gallery.all()).extracting(Exhibit::code).containsExactly(FindingCode.values());
  }
}
