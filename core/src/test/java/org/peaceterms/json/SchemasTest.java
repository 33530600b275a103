package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.corpus.TopicCatalogue;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.PositionDiff;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.schedule.Schedules;
import org.peaceterms.term.value.PlanId;

class SchemasTest {
  private static final ImmutableList<String> VOCABULARY =
      ImmutableList.of(
          "parties", "places", "measures", "acts", "objects", "events", "circumstances");

  @Test
  void namesEverySchema() {
    assertThat(Schemas.names())
        .containsExactly(
            "audit",
            "audit-comparison",
            "check",
            "compat",
            "diff",
            "explanation",
            "guarantees",
            "list",
            "merge",
            "patch",
            "plan",
            "position",
            "position-diff",
            "schedule",
            "settle",
            "talks",
            "term",
            "topic",
            "vocabulary");
    assertThat(Schemas.named("nothing")).isEmpty();
  }

  @Test
  void everySchemaIsASchema() {
    for (String name : Schemas.names()) {
      String text = Schemas.named(name).orElseThrow();
      assertThat(Validator.errorsAsSchema(text)).as(name).isEmpty();
      assertThat(text).contains("https://json-schema.org/draft/2020-12/schema");
    }
  }

  @Test
  void everyPlanOfTheCorpusIsValid() throws IOException {
    for (Plan plan : Corpus.plans()) {
      String folder = plan.type() == Plan.Type.LAW ? "background/" : "";
      String text = resource("/org/peaceterms/corpus/" + folder + plan.id() + ".json");
      assertThat(Validator.errors("plan", text)).as(plan.id().text()).isEmpty();
      assertThat(Validator.errors("plan", PlanJson.write(plan))).as(plan.id().text()).isEmpty();
    }
  }

  @Test
  void theShippedVocabularyIsValid() throws IOException {
    for (String category : VOCABULARY) {
      String text = resource("/org/peaceterms/plan/vocabulary/" + category + ".json");
      assertThat(Validator.errors("vocabulary", text)).as(category).isEmpty();
    }
    assertThat(Validator.errors("vocabulary", PlanJson.write(ShippedVocabulary.get()))).isEmpty();
  }

  @Test
  void theRecordOfTalksIsValid() throws IOException {
    assertThat(Validator.errors("talks", resource("/org/peaceterms/corpus/talks.json"))).isEmpty();
    assertThat(Validator.errors("talks", ResultJson.write(Corpus.talks()))).isEmpty();
  }

  @Test
  void everyDiffOfTwoPlansIsValid() {
    for (Plan before : Corpus.plans()) {
      for (Plan after : Corpus.plans()) {
        String diff = DiffJson.write(PlanDiff.between(before, after));
        assertThat(Validator.errors("diff", diff)).as(before.id() + " " + after.id()).isEmpty();
      }
    }
  }

  @Test
  void everyDriftOfAPositionIsValid() {
    for (Position before : Corpus.positions()) {
      for (Position after : Corpus.positions()) {
        if (before.party().equals(after.party())) {
          String drift = PositionDiffJson.write(PositionDiff.between(before, after));
          assertThat(Validator.errors("position-diff", drift))
              .as(before.id() + " " + after.id())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void everyJudgementOfAPlanIsValid() {
    for (Plan plan : Corpus.plans()) {
      String result = CheckJson.write(Contradictions.in(plan));
      assertThat(Validator.errors("check", result)).as(plan.id().text()).isEmpty();
    }
  }

  /** What no shipped plan shows: times of which no two can overlap. */
  @Test
  void aJudgementOfWhatThereIsNoRoomForIsValid() {
    String clauses =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                number ->
                    """
                    {"id": "%1$d", "number": "%1$d", "summary": "It.", "status": "proposed",
                     "terms": [{"kind": "vote", "vote": "referendum", "completes": "full:%1$d",
                         "window": {"between": {"from": {"on": "2026-01-01"},
                                                "until": {"on": "2026-01-05"}}}},
                       {"kind": "quantity-limit", "subject": ["ukraine"],
                         "measure": "armed-forces-strength", "bound": {"exactly": %1$d},
                         "window": {"between": {"from": {"event": {"id": "full:%1$d"}},
                             "until": {"event": {"id": "full:%1$d", "plus": "P2D"}}}}}]}
                    """
                        .formatted(number))
            .collect(Collectors.joining(","));
    String events =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                "{\"id\": \"full:%1$d\", \"name\": \"vote %1$d\", \"type\": \"event\"}"::formatted)
            .collect(Collectors.joining(","));
    Plan plan =
        PlanJson.using(Corpus.vocabulary())
            .readPlan(
                """
                {"id": "full", "version": "1", "date": "2026-01-01", "title": "T", "type": "draft",
                 "declares": {"events": [%s]}, "clauses": [%s]}
                """
                    .formatted(events, clauses));
    String result = CheckJson.write(Contradictions.in(plan));
    assertThat(result).contains("\"crowd\"");
    assertThat(Validator.errors("check", result)).isEmpty();
  }

  @Test
  void everyPatchOfTwoPlansIsValid() {
    for (Plan before : Corpus.plans()) {
      for (Plan after : Corpus.plans()) {
        String patch = PatchJson.write(PlanDiff.between(before, after));
        assertThat(Validator.errors("patch", patch)).as(before.id() + " " + after.id()).isEmpty();
      }
    }
  }

  @Test
  void everyScheduleOfAPlanIsValid() {
    for (Plan plan : Corpus.plans()) {
      Plan[] laws =
          plan.background().stream().flatMap(law -> Corpus.plan(law).stream()).toArray(Plan[]::new);
      String result = ScheduleJson.write(Schedules.with(laws).of(plan));
      assertThat(Validator.errors("schedule", result)).as(plan.id().text()).isEmpty();
    }
  }

  @Test
  void aScheduleWithDatesIsValid() {
    Plan plan = Corpus.plan(PlanId.of("minsk-2014-memorandum")).orElseThrow();
    for (LocalDate date : new LocalDate[] {LocalDate.of(2014, 9, 19), LocalDate.of(9999, 1, 1)}) {
      String result = ScheduleJson.write(Schedules.from(date).of(plan));
      assertThat(Validator.errors("schedule", result)).isEmpty();
      assertThat(result).contains("\"from\": \"" + date + "\"");
    }
  }

  @Test
  void theCatalogueIsValid() {
    assertThat(Validator.errors("list", ResultJson.write(Corpus.catalogue()))).isEmpty();
  }

  @Test
  void whatIsSaidAboutATopicIsValid() {
    Corpus.topics()
        .topics()
        .forEach(
            topic ->
                assertThat(Validator.errors("topic", ResultJson.write(TopicCatalogue.of(topic))))
                    .as(topic.name())
                    .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBrokenFileIsRefusedByTheSchemaAndByTheReader(Broken broken) throws IOException {
    String text = resource("broken/" + broken.file() + ".json");

    assertThat(Validator.errors(broken.schema(), text)).isNotEmpty();
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> broken.read(text));
    assertThat(refusal.rule()).isEqualTo(broken.rule());
  }

  @Test
  void everyBrokenFileIsInTheIndex() throws IOException, URISyntaxException {
    Path folder = Path.of(SchemasTest.class.getResource("broken").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              broken().map(broken -> broken.file() + ".json").toList());
    }
  }

  /**
   * A file that must be refused.
   *
   * @param file its name
   * @param schema the schema it breaks
   * @param rule what the reader says of it
   */
  record Broken(String file, String schema, String rule) {
    void read(String text) throws IOException {
      PlanJson json = PlanJson.using(SampleVocabulary.get());
      switch (schema) {
        case "plan" -> json.readPlan(text);
        case "position" -> json.readPosition(text);
        default -> json.readVocabulary(stream(text), file);
      }
    }

    private static InputStream stream(String text) {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static Stream<Broken> broken() throws IOException {
    JsonNode index = new ObjectMapper().readTree(resource("broken.json"));
    return ImmutableSet.copyOf(index.properties()).stream()
        .flatMap(
            schema ->
                schema.getValue().properties().stream()
                    .map(
                        entry ->
                            new Broken(
                                entry.getKey(), schema.getKey(), entry.getValue().asText())));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SchemasTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
