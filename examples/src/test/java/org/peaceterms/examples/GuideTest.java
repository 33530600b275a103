package org.peaceterms.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.contradiction.Completeness;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Nature;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Effect;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.PlanId;

/** The guide shows JSON that can be read, and the clauses that really ship. */
class GuideTest {
  private static final Path GUIDE = Path.of("..", "core", "src", "guide", "encoding.md");
  private static final Path VERDICTS = Path.of("..", "core", "src", "guide", "verdicts.md");
  private static final Path README = Path.of("..", "README.md");
  private static final Path SECOND = Path.of("..", "core", "src", "guide", "karabakh-2020.json");
  private static final String TEXT = "minsk-2014-memorandum";
  private static final Pattern LISTING =
      Pattern.compile("```json (\\w+) ?([\\w-]*)\\n(.*?)```", Pattern.DOTALL);
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final PlanJson JSON = PlanJson.using(Corpus.vocabulary());

  private static Stream<MatchResult> listings(String what) throws Exception {
    return LISTING
        .matcher(Files.readString(GUIDE))
        .results()
        .filter(listing -> listing.group(1).equals(what));
  }

  static Stream<String> plans() throws Exception {
    return listings("plan").map(listing -> listing.group(3));
  }

  static Stream<String> terms() throws Exception {
    return listings("term").map(listing -> listing.group(3));
  }

  static Stream<MatchResult> shippedTerms() throws Exception {
    return listings("term").filter(listing -> !listing.group(2).isEmpty());
  }

  static Stream<MatchResult> clauses() throws Exception {
    return listings("clause");
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanIsRead(String plan) {
    assertThat(JSON.readPlan(plan).clauses()).isNotEmpty();
  }

  @Test
  void theHeadIsThatOfTheTextThatShips() throws Exception {
    Plan shown = JSON.readPlan(plans().findFirst().orElseThrow());
    Plan shipped = Corpus.plan(PlanId.of(TEXT)).orElseThrow();
    assertThat(shown.parties()).isEqualTo(shipped.parties());
    assertThat(shown.sources()).isEqualTo(shipped.sources());
    assertThat(shown.date()).isEqualTo(shipped.date());
    assertThat(shown.stage()).isEqualTo(shipped.stage());
    assertThat(shown.pax()).isEqualTo(shipped.pax());
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void aClauseIsTheOneThatShips(MatchResult listing) throws Exception {
    String id = listing.group(2).isEmpty() ? TEXT : listing.group(2);
    Plan shipped = Corpus.plan(PlanId.of(id)).orElseThrow();
    JsonNode clause = MAPPER.readTree(listing.group(3));
    ObjectNode plan = (ObjectNode) MAPPER.readTree(PlanJson.write(shipped));
    ArrayNode clauses = (ArrayNode) plan.get("clauses");
    int index = 0;
    while (!clauses.get(index).get("id").equals(clause.get("id"))) {
      index++;
    }
    clauses.set(index, clause);
    assertThat(JSON.readPlan(plan.toString()).clauses().get(index))
        .isEqualTo(shipped.clauses().get(index));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void aTermIsRead(String term) throws Exception {
    ObjectNode plan = (ObjectNode) MAPPER.readTree(plans().findFirst().orElseThrow());
    ((ObjectNode) plan.get("clauses").get(0)).putArray("terms").add(MAPPER.readTree(term));
    Plan read = JSON.readPlan(plan.toString());
    assertThat(read.clauses().get(0).terms().get(0).reading(read.wording())).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("shippedTerms")
  void aTermOfATextIsOneThatShips(MatchResult listing) throws Exception {
    Plan shipped = Corpus.plan(PlanId.of(listing.group(2))).orElseThrow();
    assertThat(withoutKeys(MAPPER.readTree(PlanJson.write(shipped)).get("clauses")))
        .contains(MAPPER.readTree(listing.group(3)));
  }

  /** {@return the terms of clauses as the guide shows them} */
  private static List<JsonNode> withoutKeys(JsonNode clauses) {
    List<JsonNode> terms = new ArrayList<>();
    for (JsonNode clause : clauses) {
      for (JsonNode term : clause.path("terms")) {
        terms.add(((ObjectNode) term).without(List.of("id", "sources")));
      }
    }
    return terms;
  }

  @Test
  void everyKindIsShown() throws Exception {
    Set<String> shown = new TreeSet<>();
    Matcher kinds = Pattern.compile("\"kind\": \"([a-z-]+)\"").matcher(Files.readString(GUIDE));
    while (kinds.find()) {
      shown.add(kinds.group(1));
    }
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(Kinds.ALL.stream().map(Kind::name).toList());
  }

  /** A text that does not ship, encoded with the guide alone. */
  @Test
  void theSecondTextIsReadAndCanBeKept() throws Exception {
    Plan plan = JSON.readPlan(SECOND);
    assertThat(Corpus.planIds()).doesNotContain(plan.id());
    assertThat(plan.clauses()).hasSize(9);
    assertThat(plan.clauses())
        .allSatisfy(clause -> assertThat(clause.terms()).isNotEmpty().allMatch(Term::isPrecise));
    assertThat(Contradictions.in(plan).verdict()).isEqualTo(Verdict.COMPATIBLE);
    Set<String> listed = new TreeSet<>();
    Matcher rows = Pattern.compile("\n\\| (\\d) \\| ").matcher(Files.readString(GUIDE));
    while (rows.find()) {
      listed.add(rows.group(1));
    }
    assertThat(listed)
        .containsExactlyElementsOf(plan.clauses().stream().map(Clause::number).toList());
  }

  @Test
  void everyListingIsLookedAt() throws Exception {
    String guide = Files.readString(GUIDE);
    assertThat(listings("plan").count() + listings("clause").count() + listings("term").count())
        .isEqualTo(Pattern.compile("```json").matcher(guide).results().count())
        .isGreaterThan(15);
  }

  @Test
  void everyKindHasItsRow() throws Exception {
    String guide = Files.readString(GUIDE);
    assertThat(Kinds.ALL)
        .allSatisfy(kind -> assertThat(guide).contains("\n| `" + kind.name() + "` | "));
  }

  @Test
  void everyVerdictHasItsRow() throws Exception {
    String page = Files.readString(VERDICTS);
    Stream.of(
            Verdict.values(),
            Nature.values(),
            Completeness.values(),
            org.peaceterms.diff.Verdict.values(),
            Effect.values())
        .flatMap(Arrays::stream)
        .forEach(word -> assertThat(page).contains("\n| `" + word + "` | "));
  }

  @Test
  void theReadmeLeadsToBothPages() throws Exception {
    assertThat(Files.readString(README))
        .contains("](core/src/guide/encoding.md)", "](core/src/guide/verdicts.md)");
  }
}
