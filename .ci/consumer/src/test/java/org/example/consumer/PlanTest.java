package org.example.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.fixtures.PeaceAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.Exhibit;
import org.peaceterms.fixtures.Gallery;
import org.peaceterms.fixtures.SamplePlans;

class PlanTest {
  @Test
  void aContradictionIsFound() {
    assertThat(Gallery.of(FindingCode.QUANTITY_CROSSING).plan()).hasContradictionIn("1", "2");
    assertThat(Gallery.of(FindingCode.QUANTITY_CROSSING).nearMiss()).canBeKept();
  }

  @ParameterizedTest
  @MethodSource("org.peaceterms.fixtures.Gallery#all")
  void everyExhibitIsFound(Exhibit exhibit) {
    assertThat(exhibit.plan()).hasFinding(exhibit.code());
  }

  @Test
  void aChangeIsFound() {
    assertThat(PlanDiff.between(SamplePlans.cap(), SamplePlans.higherCap()))
        .contains(ChangeCode.QUANTITY_RAISED);
  }

  @Test
  void theCorpusComesAlong() {
    assertThat(Corpus.planIds()).isNotEmpty();
  }
}
