package org.peaceterms.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Talks;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TalksId;

class TalksTest {
  static Stream<Talks> talks() {
    return Corpus.talks().talks().stream();
  }

  @ParameterizedTest
  @MethodSource("talks")
  void theTextsShipAndAreOfTheYearsOfTheTalks(Talks talks) {
    for (PlanId id : talks.texts()) {
      Plan text = Corpus.plan(id).orElseThrow();
      assertThat(text.date().getYear()).as(id.text()).isBetween(talks.from(), talks.until());
    }
  }

  @ParameterizedTest
  @MethodSource("talks")
  void whoeverTookPartIsInTheVocabularyAndInTheTexts(Talks talks) {
    assertThat(talks.who()).allMatch(id -> Corpus.vocabulary().party(id).isPresent());
    for (PlanId id : talks.texts()) {
      assertThat(Corpus.plan(id).orElseThrow().parties())
          .extracting(participant -> participant.party())
          .containsAll(talks.who());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "minsk-2014, 2014, 2015, Minsk, AGREEMENT",
    "paris-2019, 2019, 2019, Paris, PARTIAL",
    "istanbul-2022, 2022, 2023, Istanbul, NONE",
    "contacts-2024, 2024, 2025, 'Geneva, Vienna and elsewhere', PARTIAL",
    "moscow-2025, 2025, 2025, Moscow, ONGOING"
  })
  void theRecordIsThatOfTheReport(
      String id, int from, int until, String place, Talks.Outcome outcome) {
    assertThat(talks().filter(talks -> talks.id().equals(TalksId.of(id))))
        .singleElement()
        .returns(from, Talks::from)
        .returns(until, Talks::until)
        .returns(place, Talks::place)
        .returns(outcome, Talks::outcome);
  }

  @Test
  void talksStandInTheOrderOfTheirYears() {
    assertThat(talks().map(talks -> talks.id().text()))
        .containsExactly(
            "minsk-2014", "paris-2019", "istanbul-2022", "contacts-2024", "moscow-2025");
  }

  @Test
  void aDateThatOthersGiveOtherwiseIsNoted() {
    assertThat(Corpus.talks().leadingTo(PlanId.of("istanbul-2022-draft")))
        .singleElement()
        .extracting(talks -> talks.note().orElseThrow())
        .asString()
        .contains("Other sources date the talks to 2022");
  }

  @ParameterizedTest
  @CsvSource({
    "moscow-2025, it is also told that the talks were called constructive",
    "moscow-2025, neither nearer to each other nor further apart"
  })
  void whatOthersTellOtherwiseIsNoted(String id, String note) {
    assertThat(talks().filter(talks -> talks.id().equals(TalksId.of(id))))
        .singleElement()
        .satisfies(talks -> assertThat(talks.note().orElseThrow()).contains(note));
  }

  @Test
  void aTextOfNoRecordedTalksHasNone() {
    assertThat(Corpus.talks().leadingTo(PlanId.of("gaza-20"))).isEmpty();
  }
}
