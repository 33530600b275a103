package org.peaceterms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.ShippedVocabulary;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Facts;
import org.peaceterms.plan.vocabulary.Vocabulary;

class FixturesTest {
  private static final Vocabulary SHIPPED = ShippedVocabulary.get();

  @Test
  void theSampleVocabularyHoldsTogether() {
    Facts.check(SampleVocabulary.get(), SampleVocabulary.get());
  }

  @Test
  void whatTheSampleVocabularyDeclaresIsShippedAsWell() {
    assertThat(SampleVocabulary.get().entries())
        .extracting(Entry::id)
        .filteredOn(id -> SHIPPED.entry(id).isEmpty())
        .isEmpty();
  }

  @Test
  void actsOfTheSampleVocabularyTakeTheSameObjects() {
    for (Act act : SampleVocabulary.get().acts()) {
      assertThat(SHIPPED.act(act.id()).map(shipped -> shipped.roles().get("object")))
          .as(act.id().text())
          .isEqualTo(Optional.ofNullable(act.roles().get("object")));
    }
  }

  @Test
  void theSamplePlansCanBeBuiltOnTheShippedVocabulary() {
    for (Plan plan : SamplePlans.all()) {
      assertThat(plan.withShared(SHIPPED)).isEqualTo(plan);
    }
  }

  @Test
  void theSamplePlansReadAsSentences() {
    for (Plan plan : SamplePlans.all()) {
      for (Clause clause : plan.clauses()) {
        assertThat(clause.allTerms())
            .allSatisfy(term -> assertThat(term.reading(plan.wording())).endsWith("."));
      }
    }
  }
}
