package org.peaceterms.logic.theory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "entry-into-force, true",
    "war 2/entry-into-force, true",
    "draft:entry-into-force, false",
    "draft:provisional-entry-into-force, false"
  })
  void onlyTheEventOfTheVocabularyIsTheEntryIntoForce(String name, boolean is) {
    assertThat(Moment.event(name).isEntryIntoForce()).isEqualTo(is);
    assertThat(new Moment(Moment.Kind.CONSENT, name).isEntryIntoForce()).isFalse();
  }
}
