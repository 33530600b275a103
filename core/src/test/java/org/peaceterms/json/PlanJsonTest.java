package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peaceterms.json.SmallPlan.TERM;
import static org.peaceterms.json.SmallPlan.withTerm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Rational;

class PlanJsonTest {
  private static final String POSITION =
      """
      {"id": "demands", "party": "ukraine", "date": "2026-01-01", "title": "Demands"}
      """;

  private final PlanJson json = PlanJson.using(SampleVocabulary.get());

  @Test
  void readsTheSamePlanFromAFileAStreamAndAText(@TempDir Path folder) throws IOException {
    String text = withTerm(TERM);
    Path file = Files.writeString(folder.resolve("draft.json"), text);
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

    assertThat(json.readPlan(file))
        .isEqualTo(json.readPlan(in, "stream"))
        .isEqualTo(json.readPlan(text));
  }

  @Test
  void readsTheSamePositionFromAFileAStreamAndAText(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("demands.json"), POSITION);
    InputStream in = new ByteArrayInputStream(POSITION.getBytes(StandardCharsets.UTF_8));

    assertThat(json.readPosition(file))
        .isEqualTo(json.readPosition(in, "stream"))
        .isEqualTo(json.readPosition(POSITION));
  }

  @Test
  void namesTheFileInTheRefusal(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), "{");

    assertThatThrownBy(() -> json.readPlan(file))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage(file + ":1:2: input ends before it is complete");
    assertThatThrownBy(() -> json.readPlan("{"))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage("text:1:2: input ends before it is complete");
  }

  @Test
  void leavesAFileThatCannotBeReadToTheCaller(@TempDir Path folder) {
    assertThatThrownBy(() -> json.readPlan(folder.resolve("absent.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(PlanJson.write(json.readPlan(withTerm(TERM))))
        .isEqualTo(
            """
        {
          "id": "draft",
          "version": "1",
          "date": "2026-01-01",
          "title": "A draft",
          "type": "draft",
          "clauses": [ {
            "id": "1",
            "number": "1",
            "summary": "A clause.",
            "status": "proposed",
            "terms": [ {
              "kind": "declaration",
              "subject": [ "ukraine" ],
              "statement": "neutral"
            } ]
          } ]
        }
        """);
    assertThat(PlanJson.write(json.readPosition(POSITION)))
        .isEqualTo(
            """
        {
          "id": "demands",
          "party": "ukraine",
          "date": "2026-01-01",
          "title": "Demands"
        }
        """);
  }

  @Test
  void keepsNumbersExact() {
    String forty = "1234567890123456789012345678901234567890";
    assertThat(written(Rational.of(1, 3))).contains("\"atMost\": \"1/3\"");
    assertThat(written(Rational.parse("0.1"))).contains("\"atMost\": 0.1");
    assertThat(written(Rational.of(600_000))).contains("\"atMost\": 600000");
    assertThat(written(Rational.parse(forty))).contains("\"atMost\": " + forty);
    assertThat(written(Rational.parse("1/" + forty))).contains("\"atMost\": \"1/" + forty + "\"");
  }

  private String written(Rational number) {
    Plan draft = SmallPlan.read(withTerm(limit("{'limited': {}}")));
    QuantityLimit limit = (QuantityLimit) draft.clauses().get(0).terms().get(0);
    Plan plan =
        draft.withClauses(draft.clauses().get(0).withTerms(limit.withBound(Bound.atMost(number))));
    String text = PlanJson.write(plan);

    assertThat(json.readPlan(text)).isEqualTo(plan);
    return text;
  }

  private static String limit(String bound) {
    return "{'kind': 'quantity-limit', 'subject': ['ukraine'], 'measure': 'armed-forces-strength',"
        + " 'bound': "
        + bound
        + "}";
  }

  @Test
  void readsTheSameNumberHoweverItIsWritten() {
    assertThat(bound("0.50")).isEqualTo(bound("5e-1")).isEqualTo(bound("'2/4'"));
    assertThat(bound("6E5")).isEqualTo(Bound.atMost(Rational.of(600_000)));
  }

  private static Bound bound(String number) {
    Plan plan = SmallPlan.read(withTerm(limit("{'atMost': " + number + "}")));
    return ((QuantityLimit) plan.clauses().get(0).terms().get(0)).bound().orElseThrow();
  }

  @Test
  void readsNestingUpToTheBound() {
    String when = "{'kind': 'declaration', 'statement': 'neutral', 'when': ";
    String inner = "{'circumstance': 'nato-member-contributes'}}";
    Plan deep = SmallPlan.read(withTerm(when + "{'not': ".repeat(93) + inner + "}".repeat(93)));

    assertThat(json.readPlan(PlanJson.write(deep))).isEqualTo(deep);
    assertThat(deep.hashCode()).isEqualTo(json.readPlan(PlanJson.write(deep)).hashCode());
  }

  @Test
  void readsTermsInsideTermsUpToTheBound() {
    String consequence = "{'kind': 'declaration', 'statement': 'neutral', 'consequence': [";
    Plan deep = SmallPlan.read(withTerm(consequence.repeat(47) + TERM + "]}".repeat(47)));

    assertThat(json.readPlan(PlanJson.write(deep))).isEqualTo(deep);
  }

  @Test
  void takesAPlanWithoutPartiesAndClauses() {
    Plan bare =
        json.readPlan(
            """
            {"id": "a", "version": "1", "date": "2026-01-01", "title": "A", "type": "statement"}
            """);

    assertThat(bare.parties()).isEmpty();
    assertThat(bare.clauses()).isEmpty();
  }

  @Test
  void takesIdsOfATextInEitherCase() {
    Plan plan = SmallPlan.read(SmallPlan.with("'id': 'II.2c_x'", "'id': '1'"));

    assertThat(plan.clauses().get(0).id()).hasToString("II.2c_x");
  }

  @Test
  void readsAPosition() {
    Position position = json.readPosition(POSITION);

    assertThat(position.party()).hasToString("ukraine");
    assertThat(position.demands()).isEmpty();
  }
}
