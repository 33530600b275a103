package org.peaceterms.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.AgreementStage;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.Source;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Facts;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.value.PlanId;

class CorpusTest {
  private static final ImmutableList<String> CATEGORIES =
      ImmutableList.of(
          "parties", "places", "measures", "acts", "objects", "events", "circumstances");

  /** What belongs to writing a text, not to the text. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)\\b(todo|fixme|seeds?|tbd)\\b|\\bfile:|/tmp/|/home/");

  @Test
  void namesEveryShippedText() {
    assertThat(Corpus.planIds())
        .extracting(PlanId::text)
        .containsExactly(
            "berlin-2025",
            "black-sea-2025-kremlin",
            "black-sea-2025-us",
            "e3-28",
            "energy-truce-2026-kremlin",
            "energy-truce-2026-ukraine",
            "energy-truce-2026-us",
            "gaza-20",
            "gaza-20-r2803",
            "geneva-19",
            "international-law",
            "istanbul-2022-communique",
            "istanbul-2022-draft",
            "jeddah-2025",
            "minsk-2",
            "minsk-2014-memorandum",
            "minsk-2014-protocol",
            "nato-law",
            "normandy-2019",
            "paris-2026",
            "ru-memo-2025",
            "russia-law",
            "steinmeier-2019",
            "tiered-response-2026",
            "ua-memo-2025",
            "ua-us-20",
            "ukraine-law",
            "ukraine-needs",
            "us-28",
            "us-28-guarantee");
    assertThat(Corpus.positionIds())
        .extracting(PlanId::text)
        .containsExactly(
            "europe-2025",
            "europe-2025-11",
            "russia-2024",
            "russia-2025",
            "russia-2025-06",
            "russia-2026",
            "ukraine-2025",
            "us-2025-08",
            "us-2025-11");
  }

  @Test
  void readsEachTextOnceByItsId() {
    for (PlanId id : Corpus.planIds()) {
      Plan plan = Corpus.plan(id).orElseThrow();
      assertThat(plan.id()).isEqualTo(id);
      assertThat(Corpus.plan(id).orElseThrow()).isSameAs(plan);
    }
    for (PlanId id : Corpus.positionIds()) {
      Position position = Corpus.position(id).orElseThrow();
      assertThat(position.id()).isEqualTo(id);
      assertThat(Corpus.position(id).orElseThrow()).isSameAs(position);
    }
    assertThat(Corpus.plan(PlanId.of("narnia"))).isEmpty();
    assertThat(Corpus.position(PlanId.of("narnia"))).isEmpty();
  }

  @Test
  void hasALineForEachText() {
    Catalogue catalogue = Corpus.catalogue();

    assertThat(catalogue.plans()).hasSameSizeAs(Corpus.planIds());
    assertThat(catalogue.plans())
        .filteredOn(line -> line.id().equals("us-28"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.version()).isEqualTo("2025-11-20");
              assertThat(line.type()).isEqualTo(Plan.Type.DRAFT);
              assertThat(line.clauses()).isEqualTo(52);
              assertThat(line.terms()).isGreaterThan(60);
            });
  }

  /** As the dataset of PA-X, version 10, codes them; the stages of the others are read here. */
  @ParameterizedTest
  @CsvSource({
    "minsk-2014-protocol, 1363, SubPar",
    "minsk-2014-memorandum, 1362, Cea",
    "minsk-2, 1364, Imp",
    "normandy-2019, 2260, Imp",
    "gaza-20-r2803, 2881, Imp"
  })
  void whatPaxListsHasItsNumberAndStage(String id, int number, String code) {
    Plan plan = Corpus.plan(PlanId.of(id)).orElseThrow();
    assertThat(plan.pax()).hasValue(number);
    assertThat(plan.stage()).map(AgreementStage::code).hasValue(code);
  }

  @Test
  void everyTextButALawHasAStage() {
    assertThat(Corpus.plans())
        .allSatisfy(
            plan ->
                assertThat(plan.stage().isPresent())
                    .as(plan.id().text())
                    .isEqualTo(plan.type() != Plan.Type.LAW));
    assertThat(Corpus.plans().stream().filter(plan -> plan.pax().isPresent())).hasSize(5);
    assertThat(Corpus.catalogue().plans())
        .filteredOn(line -> line.stage().equals(Optional.of(AgreementStage.CEASEFIRE)))
        .extracting(Catalogue.PlanLine::id)
        .containsExactly(
            "black-sea-2025-kremlin",
            "black-sea-2025-us",
            "energy-truce-2026-kremlin",
            "energy-truce-2026-ukraine",
            "energy-truce-2026-us",
            "jeddah-2025",
            "minsk-2014-memorandum",
            "tiered-response-2026");
  }

  @Test
  void theVocabularyHoldsTogether() {
    Vocabulary vocabulary = Corpus.vocabulary();

    Facts.check(vocabulary, vocabulary);
    assertThat(vocabulary.entries()).hasSizeGreaterThan(300);
    assertThat(Corpus.vocabulary()).isSameAs(vocabulary);
  }

  @Test
  void theFilesOfTheVocabularyAreInOrder() throws IOException {
    for (String category : CATEGORIES) {
      JsonNode file =
          new ObjectMapper()
              .readTree(resource("/org/peaceterms/plan/vocabulary/" + category + ".json"));
      assertThat(file.get(category))
          .extracting(entry -> entry.get("id").asText())
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyNameReadsInsideASentence() {
    for (Entry entry : Corpus.vocabulary().entries()) {
      assertThat(entry.name()).as(entry.id().text()).doesNotEndWith(".").doesNotContain("  ");
    }
  }

  @Test
  void everyConductFillsOnlyTheRolesOfItsAct() {
    for (Plan plan : Corpus.plans()) {
      plan.clauses().stream()
          .flatMap(clause -> clause.allTerms().stream())
          .forEach(term -> assertRoles(plan.id(), plan.vocabulary(), term));
    }
    for (Position position : Corpus.positions()) {
      position
          .demands()
          .forEach(demand -> assertRoles(position.id(), position.vocabulary(), demand.term()));
    }
  }

  private static void assertRoles(PlanId text, Vocabulary vocabulary, Term term) {
    term.kind().nested(term).forEach(inner -> assertRoles(text, vocabulary, inner));
    if (term instanceof Conduct conduct) {
      Set<String> filled = new TreeSet<>();
      addIf(filled, "object", !conduct.object().isEmpty());
      addIf(filled, "recipients", !conduct.recipients().isEmpty());
      addIf(filled, "counterparties", !conduct.counterparties().isEmpty());
      addIf(filled, "instruments", !conduct.instruments().isEmpty());
      Act act = vocabulary.act(conduct.act()).orElseThrow();
      assertThat(act.roles().keySet()).as(text + " " + act.id()).containsAll(filled);
    }
  }

  private static void addIf(Set<String> filled, String role, boolean isFilled) {
    if (isFilled) {
      filled.add(role);
    }
  }

  @Test
  void everyBackgroundIsAShippedLaw() {
    for (Plan plan : Corpus.plans()) {
      assertThat(plan.background())
          .as(plan.id().text())
          .allSatisfy(
              law -> assertThat(Corpus.plan(law).orElseThrow().type()).isEqualTo(Plan.Type.LAW));
    }
  }

  @Test
  void everyOwnDeclarationIsUsed() throws IOException {
    for (Plan plan : Corpus.plans()) {
      String text = new ObjectMapper().readTree(PlanJson.write(plan)).path("clauses").toString();
      for (Entry entry : plan.declares().entries()) {
        boolean byAnother =
            plan.declares().entries().stream()
                .anyMatch(other -> other.mentions().contains(entry.id()));
        assertThat(byAnother || text.contains('"' + entry.id().text() + '"'))
            .as(entry.id().text())
            .isTrue();
      }
    }
  }

  @Test
  void everySourceIsUsedAndHasAnAddressThatIsOne() throws IOException {
    for (Plan plan : Corpus.plans()) {
      ImmutableSet<String> listed =
          plan.sources().stream()
              .map(source -> source.id().text())
              .collect(ImmutableSet.toImmutableSet());
      Set<String> used = new TreeSet<>();
      JsonNode clauses = new ObjectMapper().readTree(PlanJson.write(plan)).path("clauses");
      clauses
          .findValues("sources")
          .forEach(sources -> sources.forEach(source -> used.add(source.asText())));
      assertThat(Sets.symmetricDifference(listed, used)).as(plan.id().text()).isEmpty();
      plan.sources().stream()
          .flatMap(source -> source.url().stream())
          .forEach(CorpusTest::assertAddress);
    }
  }

  private static void assertAddress(String url) {
    URI address = URI.create(url);
    assertThat(address.getScheme()).as(url).isIn("http", "https");
    assertThat(address.getHost()).as(url).contains(".");
  }

  @Test
  void noSourceIsListedTwice() {
    for (Plan plan : Corpus.plans()) {
      assertThat(plan.sources().stream().map(Source::title))
          .as(plan.id().text())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void noNoteToSelfIsLeft() throws IOException {
    for (Plan plan : Corpus.plans()) {
      String folder = plan.type() == Plan.Type.LAW ? "background/" : "";
      assertThat(resource(folder + plan.id() + ".json")).doesNotContainPattern(NOTE);
    }
    for (String category : CATEGORIES) {
      assertThat(resource("/org/peaceterms/plan/vocabulary/" + category + ".json"))
          .doesNotContainPattern(NOTE);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
