package org.peaceterms.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.ActId;

/** How much of the shipped drafts is precise, printed as shares, and why the rest is not. */
class PreciseTermsTest {
  /** In a text of many terms most have a kind of their own. */
  private static final double MOST_CONDUCT = 0.5;

  private static final int MANY = 20;

  private static final ImmutableList<String> HAVE_A_KIND =
      ImmutableList.of(
          "hold-election",
          "hold-referendum",
          "hold-vote",
          "impose-sanctions",
          "leave-place",
          "pay-compensation",
          "provide-funds",
          "release",
          "station-forces");

  private static Stream<Plan> drafts() {
    return Corpus.plans().stream().filter(plan -> plan.type() != Plan.Type.LAW);
  }

  @Test
  void everyPointWithContentHasAPreciseTerm() throws IOException {
    Map<String, Map<String, String>> without = pointsWithoutContent();
    assertThat(without.keySet())
        .containsExactlyInAnyOrderElementsOf(drafts().map(plan -> plan.id().text()).toList());
    drafts().forEach(plan -> check(plan, without.get(plan.id().text())));
  }

  private static void check(Plan plan, Map<String, String> without) {
    Map<String, List<Term>> points = points(plan);
    List<String> vague =
        points.entrySet().stream()
            .filter(point -> point.getValue().stream().noneMatch(Term::isPrecise))
            .map(Map.Entry::getKey)
            .toList();
    int content = points.size() - without.size();
    long precise = points.size() - vague.size();
    System.out.println(
        plan.id() + ": " + precise + " of " + content + " points with content have a precise term");
    without.forEach(
        (point, reason) -> System.out.println("  without content: " + point + ", " + reason));

    assertThat(vague)
        .as("points of %s without a precise term", plan.id())
        .containsExactlyInAnyOrderElementsOf(without.keySet());
    assertThat(without.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  /** {@return the terms of each point by its number, those of its sub-points with it} */
  private static Map<String, List<Term>> points(Plan plan) {
    Map<String, List<Term>> points = new LinkedHashMap<>();
    for (Clause clause : plan.clauses()) {
      points.merge(
          point(plan, clause).number(),
          clause.allTerms(),
          (before, more) -> ImmutableList.<Term>builder().addAll(before).addAll(more).build());
    }
    return points;
  }

  private static Clause point(Plan plan, Clause clause) {
    return clause
        .parent()
        .map(parent -> point(plan, plan.clause(parent).orElseThrow()))
        .orElse(clause);
  }

  @Test
  void conductIsUsedOnlyWhereNoKindOfItsOwnFits() {
    drafts().forEach(PreciseTermsTest::checkConduct);
  }

  private static void checkConduct(Plan plan) {
    int all = plan.clauses().stream().mapToInt(clause -> clause.allTerms().size()).sum();
    List<String> conduct =
        plan.clauses().stream()
            .flatMap(
                clause ->
                    clause.allTerms().stream()
                        .filter(Conduct.class::isInstance)
                        .map(term -> clause.number() + " " + ((Conduct) term).act()))
            .toList();
    System.out.println(plan.id() + ": " + conduct.size() + " of " + all + " terms are conduct");
    System.out.println("  " + String.join(", ", conduct));

    if (all > MANY) {
      assertThat((double) conduct.size() / all).as(plan.id().text()).isLessThan(MOST_CONDUCT);
    }
  }

  /** The acts are there for permissions, bans and conditions; a duty to do them has a kind. */
  @Test
  void aDutyThatHasAKindIsNotSaidAsConduct() {
    assertThat(
            Stream.concat(
                drafts()
                    .flatMap(plan -> plan.clauses().stream())
                    .flatMap(clause -> clause.allTerms().stream()),
                Corpus.positions().stream()
                    .flatMap(position -> position.demands().stream())
                    .map(Demand::term)))
        .filteredOn(Conduct.class::isInstance)
        .extracting(Conduct.class::cast)
        .filteredOn(conduct -> conduct.modality() == Modality.MUST)
        .extracting(conduct -> conduct.act().text())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(HAVE_A_KIND);
    assertThat(HAVE_A_KIND).allMatch(act -> Corpus.vocabulary().act(ActId.of(act)).isPresent());
  }

  /** Who is a guarantor can be demanded whatever the guarantors promise. */
  @Test
  void everyDemandIsPreciseOrSaysWhoGuarantees() {
    assertThat(Corpus.positions())
        .isNotEmpty()
        .flatExtracting(Position::demands)
        .allMatch(demand -> demand.term().isPrecise() || saysWhoGuarantees(demand.term()));
  }

  private static boolean saysWhoGuarantees(Term term) {
    return term instanceof Guarantee guarantee
        && !guarantee.guarantors().isEmpty()
        && !guarantee.beneficiary().isEmpty()
        && guarantee.tiers().isEmpty();
  }

  private static Map<String, Map<String, String>> pointsWithoutContent() throws IOException {
    try (InputStream in =
        PreciseTermsTest.class.getResourceAsStream("points-without-content.json")) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    }
  }
}
