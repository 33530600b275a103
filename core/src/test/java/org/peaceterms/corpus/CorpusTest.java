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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
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
            "e3-28",
            "international-law",
            "nato-law",
            "russia-law",
            "ua-us-20",
            "ukraine-law",
            "us-28");
    assertThat(Corpus.positions()).isEmpty();
  }

  @Test
  void readsEachTextOnceByItsId() {
    for (PlanId id : Corpus.planIds()) {
      Plan plan = Corpus.plan(id).orElseThrow();
      assertThat(plan.id()).isEqualTo(id);
      assertThat(Corpus.plan(id).orElseThrow()).isSameAs(plan);
    }
    assertThat(Corpus.plan(PlanId.of("narnia"))).isEmpty();
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
          .forEach(term -> assertRoles(plan, term));
    }
  }

  private static void assertRoles(Plan plan, Term term) {
    term.kind().nested(term).forEach(inner -> assertRoles(plan, inner));
    if (term instanceof Conduct conduct) {
      Set<String> filled = new TreeSet<>();
      addIf(filled, "object", !conduct.object().isEmpty());
      addIf(filled, "recipients", !conduct.recipients().isEmpty());
      addIf(filled, "counterparties", !conduct.counterparties().isEmpty());
      addIf(filled, "instruments", !conduct.instruments().isEmpty());
      Act act = plan.vocabulary().act(conduct.act()).orElseThrow();
      assertThat(act.roles().keySet()).as(plan.id() + " " + act.id()).containsAll(filled);
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
