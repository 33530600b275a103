package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the command line tells as JSON about the European rewrite of the US plan, point by point.
 */
class EuropeanDraftTest {
  private static ImmutableList<JsonNode> changes = ImmutableList.of();

  /** Codes of what is no matter of substance. */
  private static final ImmutableSet<String> FORM =
      ImmutableSet.of(
          "plan.metadata",
          "clause.moved",
          "clause.renumbered",
          "clause.identity",
          "clause.typographic",
          "term.identity",
          "term.reordered",
          "choice.identity",
          "choice.reordered");

  @BeforeAll
  static void compare() {
    Run run = Run.of("diff", "us-28", "e3-28", "--format", "json");
    PublicValidator.assertValid("diff", run.out());
    changes = ImmutableList.copyOf(run.json().get("changes"));
  }

  private static ImmutableList<JsonNode> substance(String point) {
    return changes.stream()
        .filter(change -> !FORM.contains(change.get("code").asText()))
        .filter(
            change ->
                change.path("numberBefore").asText().equals(point)
                    || change.path("numberAfter").asText().equals(point))
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "10d", "20b", "20c", "21a", "21b", "21c", "21d"})
  void pointsThatAreGone(String point) {
    assertThat(substance(point))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.get("code").asText()).isEqualTo("clause.removed");
              assertThat(change.has("numberAfter")).isFalse();
            });
  }

  /** Somewhere among the changes of the point stands this value, or nothing where it is empty. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "6  | term.quantity.raised         | /before/atMost        | 600000",
        "6  | term.quantity.raised         | /after/atMost         | 800000",
        "6  | term.window.changed          | /before               | {\"always\":{}}",
        "6  | term.window.changed          | /after/during         | \"peacetime\"",
        "7  | term.removed                 | /before/content/door  | \"closed\"",
        "7  | term.removed                 | /before/content/outcome | \"never\"",
        "7  | term.added                   | /after/door           | \"by-consensus\"",
        "8  | term.parties.added           | /after                | [\"nato\"]",
        "8  | term.strength.added          | /after                | \"permanent\"",
        "8  | term.window.added            | /after/during         | \"peacetime\"",
        "10 | term.void-condition.changed  | /before/1/if/circumstance | \"us-28:missile-without-cause\"",
        "10 | term.void-condition.changed  | /after/1              | ``",
        "14 | clause.reworded              | /path                 | \"/summary\"",
        "14 | term.status.changed          | /before               | \"invest\"",
        "14 | term.status.changed          | /after                | \"freeze\"",
        "15 | term.parties.added           | /before               | [\"russia\",\"us\"]",
        "15 | term.parties.added           | /after                | [\"europe\",\"russia\",\"ukraine\",\"us\"]",
        "21 | term.added                   | /after/act            | \"retake-by-force\"",
        "21 | term.added                   | /after/object         | [\"territorial-swaps\"]",
        "25 | term.deadline.changed        | /before/within/time   | \"P100D\"",
        "25 | term.deadline.changed        | /after/within         | ``",
        "26 | term.removed                 | /before/id            | \"26.amnesty\"",
        "26 | term.removed                 | /before/id            | \"26.waiver\"",
        "26 | term.added                   | /after/act            | \"ease-suffering\"",
        "28 | term.added                   | /after/body           | \"us\"",
        "28 | term.added                   | /after/object         | [\"ceasefire-arrangements\"]",
      })
  void pointsThatSaySomethingElse(String point, String code, String pointer, String value) {
    assertThat(substance(point))
        .filteredOn(change -> change.get("code").asText().equals(code))
        .extracting(change -> change.at(pointer).toString())
        .contains(value);
  }

  @Test
  void theTroopBanIsNarrowedByThreeQualifiersAndOtherwiseStays() {
    assertThat(substance("8"))
        .extracting(change -> change.path("path").asText())
        .containsExactlyInAnyOrder(
            "/summary", "/terms/0/command", "/terms/0/permanence", "/terms/0/window");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5", "11", "12", "16", "17", "18", "19", "20a"})
  void pointsThatDidNotChange(String point) {
    assertThat(substance(point)).isEmpty();
  }

  @Test
  void everySubPointOfTheReconstructionStays() {
    assertThat(
            "abcdef"
                .chars()
                .mapToObj(letter -> "12" + (char) letter)
                .flatMap(point -> substance(point).stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "6  | term.quantity.raised        | LOOSENED  | {\"ukraine\":\"LOOSENED\"}",
        "6  | term.window.changed         | LOOSENED  | {\"ukraine\":\"LOOSENED\"}",
        "8  | term.window.added           | LOOSENED  | {\"nato\":\"LOOSENED\"}",
        "10 | term.void-condition.changed | TIGHTENED | {\"ukraine\":\"LOOSENED\",\"us\":\"TIGHTENED\"}",
        "10d | clause.removed             | NEUTRAL   | ``",
        "3  | clause.removed              | UNKNOWN   | {\"nato\":\"UNKNOWN\",\"russia\":\"UNKNOWN\",\"russia-neighbours\":\"UNKNOWN\"}"
      })
  void whatAChangeDoesAndForWhom(String point, String code, String effect, String parties) {
    assertThat(substance(point))
        .filteredOn(change -> change.get("code").asText().equals(code))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.get("effect").asText()).isEqualTo(effect);
              assertThat(change.path("parties").toString()).isEqualTo(parties);
            });
  }
}
