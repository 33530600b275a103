package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final ImmutableMap<String, Function<String, ? extends Id>> SHARED =
      ImmutableMap.<String, Function<String, ? extends Id>>builder()
          .put("party id", PartyId::of)
          .put("place id", PlaceId::of)
          .put("object id", ObjectId::of)
          .put("measure id", MeasureId::of)
          .put("act id", ActId::of)
          .put("circumstance id", CircumstanceId::of)
          .put("entity id", EntityId::of)
          .buildOrThrow();

  private static final ImmutableMap<String, Function<String, ? extends Id>> OWN =
      ImmutableMap.of(
          "clause id", ClauseId::of,
          "term id", TermId::of,
          "choice id", ChoiceId::of,
          "source id", SourceId::of,
          "demand id", DemandId::of,
          "plan id", PlanId::of);

  @ParameterizedTest
  @MethodSource({"shared", "own"})
  void equalIdsHaveOneText(String noun, Function<String, ? extends Id> id) {
    String read = String.join("", "a", "b");

    assertThat(id.apply(read).text()).as(noun).isSameAs(id.apply("ab").text());
  }

  static Stream<Arguments> shared() {
    return SHARED.entrySet().stream().map(id -> Arguments.of(id.getKey(), id.getValue()));
  }

  static Stream<Arguments> own() {
    return OWN.entrySet().stream().map(id -> Arguments.of(id.getKey(), id.getValue()));
  }

  @ParameterizedTest
  @MethodSource("shared")
  void idsOfTheVocabularyAreLowerCaseWordsPerhapsWithTheIdOfAPlan(
      String noun, Function<String, ? extends Id> of) {
    for (String text : new String[] {"ukraine", "armed-forces", "8", "us-28:pull-back", "a.b"}) {
      assertThat(of.apply(text)).hasToString(text);
      assertThat(of.apply(of.apply(text).toString())).isEqualTo(of.apply(text));
    }
    for (String text :
        new String[] {"", "UP", "a--b", "-a", "a-", "a b", "a_b", "a:", "ü", "a/b"}) {
      assertThatThrownBy(() -> of.apply(text))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              noun
                  + " must be lower-case words joined by single hyphens or dots but was '"
                  + text
                  + "'");
    }
  }

  @ParameterizedTest
  @MethodSource("own")
  void idsOfATextMayHaveCapitalsAndUnderscores(String noun, Function<String, ? extends Id> of) {
    for (String text : new String[] {"6", "10a", "II.2c", "10.guarantee", "AXR", "young_2025"}) {
      assertThat(of.apply(text)).hasToString(text);
    }
    for (String text : new String[] {"", "a:b", "a/begin", "a..b", ".a", "a b", "a\nb"}) {
      assertThatThrownBy(() -> of.apply(text))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage(
              noun
                  + " must be letters and figures joined by single hyphens, dots or underscores but"
                  + " was '"
                  + text.replace('\n', ' ')
                  + "'");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"signature", "us-28:pull-back", "11.reform/complete", "II.2c/begin"})
  void eventsMayBeTheBeginningOrCompletionOfATerm(String text) {
    assertThat(EventId.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "11.reform/end", "/begin", "Signature", "a/begin/complete"})
  void refusesOtherEvents(String text) {
    assertThatThrownBy(() -> EventId.of(text))
        .hasMessage(
            "event id must be lower-case words joined by single hyphens or dots, or a term id with"
                + " /begin or /complete but was '"
                + text
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.guarantee", "6", "us-28:charter", "npt", "II.2c", "this-text"})
  void referencesAreIdsOfAnyKindOfTarget(String text) {
    assertThat(Reference.of(text)).hasToString(text);
  }

  @Test
  void refusesAReferenceThatIsNoId() {
    assertThatThrownBy(() -> Reference.of("point six"))
        .hasMessage(
            "reference must be the id of a term, a clause, a plan or a law but was 'point six'");
  }

  @Test
  void idsHaveAtMostAHundredCharacters() {
    String longest = "a".repeat(100);
    assertThat(PartyId.of(longest)).hasToString(longest);
    assertThatThrownBy(() -> PartyId.of(longest + "a"))
        .hasMessage("party id must have at most 100 characters but was '" + "a".repeat(60) + "…'");
  }

  @Test
  void idsOfDifferentTypesAreNeverEqualAndAreOrderedByTheirText() {
    assertThat(PartyId.of("ukraine")).isNotEqualTo(PlaceId.of("ukraine"));
    assertThat(PartyId.of("russia").compareTo(PartyId.of("ukraine"))).isNegative();
    assertThat(ClauseId.of("10").compareTo(ClauseId.of("9"))).isNegative();
  }

  @Test
  void fieldNamesAreInCamelCase() {
    assertThat(FieldName.of("voidIf")).hasToString("voidIf");
    assertThatThrownBy(() -> FieldName.of("void-if"))
        .hasMessage("field name must be a short word in camel case but was 'void-if'");
  }
}
