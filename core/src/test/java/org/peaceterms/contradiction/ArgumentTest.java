package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** What is told of a clash leaves out no fact that it rests on. */
class ArgumentTest {
  private static final Pattern FACT =
      Pattern.compile(
          "a circle in which|may be at most|cannot be settled|exclude each other|forbids that|leaves that to free"
              + " choice|together that is too|can overlap");

  private static final Pattern NUMBERED = Pattern.compile(" \\((\\d+)\\)\\.$");
  private static final Pattern BY_NUMBER = Pattern.compile("\\b[Bb]y \\((\\d+)\\)");

  private static final String VOTE =
      """
      {"id": "%1$s", "number": "%1$s", "summary": "S", "status": "proposed", "terms": [
        {"kind": "vote", "vote": "referendum", "completes": "%2$s",
         "window": {"between": {"from": {"on": "2026-07-01"}, "until": {"on": "2026-08-01"}}}}]}
      """;

  private static final String REFORM =
      """
      {"id": "1", "number": "1", "summary": "S", "status": "proposed", "terms": [
        {"kind": "conduct", "modality": "must", "agents": ["ukraine"], "act": "decentralise",
         "mode": "once", "deadline": {"by": {"on": "2026-06-01"}},
         "onlyIf": {"any": [{"event": {"id": "ways:vote"}}, {"event": {"id": "ways:count"}}]}}]}
      """;

  private static final String PLAN =
      """
      {"id": "ways", "version": "1", "date": "2026-01-01", "title": "T", "type": "draft",
       "declares": {"events": [
         {"id": "ways:vote", "name": "the vote", "type": "event"},
         {"id": "ways:count", "name": "the count", "type": "event"}]},
       "clauses": [%s, %s, %s]}
      """;

  @Test
  void eachWayToMeetAConditionIsToldWithWhatClosesIt() {
    String plan =
        PLAN.formatted(REFORM, VOTE.formatted("2", "ways:vote"), VOTE.formatted("3", "ways:count"));

    Finding finding = onlyClash(plan);

    assertThat(finding.steps())
        .containsExactly(
            "Point 1 says: Ukraine must decentralise power by 1 June 2026, only if the vote has"
                + " taken place or the count has taken place.",
            "Point 2 says: A referendum must be held from 1 July 2026 until 1 August 2026 (its"
                + " completion is the vote).",
            "Point 3 says: A referendum must be held from 1 July 2026 until 1 August 2026 (its"
                + " completion is the count).",
            "Point 1 says that the completion of point 1 must come (1).",
            "So by point 1 the completion of point 1 must come by 2026-06-01; by point 1 the count"
                + " must not come after the completion of point 1; by point 3 the start of point 3"
                + " must not come after the count; by point 3 the start of point 3 must not come"
                + " before 2026-07-01: a circle in which 30 days are missing; so that way is"
                + " closed.",
            "By (1), by point 1 the completion of point 1 must come by 2026-06-01; by point 1 the"
                + " vote must not come after the completion of point 1; by point 2 the start of"
                + " point 2 must not come after the vote; by point 2 the start of point 2 must not"
                + " come before 2026-07-01: a circle in which 30 days are missing; so that way is"
                + " closed.",
            "So point 1 says that the completion of point 1 must not come, which is not so.");
  }

  /** A period ends after it starts, which nobody has to be told. */
  @Test
  void whatTheWordsAloneRuleOutIsNotTold() {
    Finding finding =
        onlyClash(
            """
            {"id": "strength", "version": "1", "date": "2026-01-01", "title": "T", "type": "draft",
             "clauses": [
              {"id": "1", "number": "1", "summary": "S", "status": "proposed", "terms": [
                {"kind": "quantity-limit", "subject": ["ukraine"],
                 "measure": "armed-forces-strength", "bound": {"atMost": 600000},
                 "window": {"always": {}}}]},
              {"id": "2", "number": "2", "summary": "S", "status": "proposed", "terms": [
                {"kind": "quantity-limit", "subject": ["ukraine"],
                 "measure": "armed-forces-strength", "bound": {"atLeast": 700000},
                 "window": {"during": "wartime"}}]}]}
            """);

    assertThat(finding.steps())
        .containsExactly(
            "Point 1 says: The strength of the armed forces of Ukraine must be at most 600,000, at"
                + " all times.",
            "Point 2 says: The strength of the armed forces of Ukraine must be at least 700,000,"
                + " during wartime.",
            "Suppose that the start of wartime should come.",
            "By point 2 the strength of the armed forces of Ukraine must be at least 700,000, but by"
                + " point 1 it may be at most 600,000.");
    assertThat(finding.witness())
        .isEqualTo(
            "the strength of the armed forces of Ukraine, from the start of wartime on and before"
                + " the end of wartime");
  }

  @Test
  void anOrderThatWasJustToldIsNotToldAgain() {
    Finding finding =
        Contradictions.among(plan("e3-28"), plan("us-28")).findings().stream()
            .filter(found -> found.matter().startsWith("the disposition"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.steps().subList(2, finding.steps().size()))
        .containsExactly(
            "The disposition of the remainder of the frozen Russian state assets cannot be settled:"
                + " by point 14 of e3-28 it can only be frozen; by point 14 of us-28 it can only be"
                + " invested; so Russia's payment of compensation to Ukraine must not come after the"
                + " entry into force.",
            "But by point 14 of e3-28 the entry into force must come before Russia's payment of"
                + " compensation to Ukraine: a circle in which 1 day is missing.");
  }

  /** A duty that is done once is done on some day, which no ban leaves room for. */
  @Test
  void aPointADayLaterIsToldAsAnOrder() {
    Judgement judgement = Contradictions.among(plan("us-28"), plan("minsk-2014-protocol"));

    assertThat(judgement.findings())
        .flatExtracting(Finding::steps)
        .anySatisfy(
            step ->
                assertThat(step)
                    .endsWith(
                        "forbids that; so the completion of point 9 of us-28 must come before the"
                            + " entry into force."));
  }

  private static Finding onlyClash(String plan) {
    return Iterables.getOnlyElement(
        Contradictions.in(PlanJson.using(Corpus.vocabulary()).readPlan(plan)).findings());
  }

  static ImmutableList<Plan> texts() {
    return Corpus.plans();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyFactIsToldOfATextThatShips(Plan plan) {
    assertTold(plan);
    assertNumbered(plan);
  }

  @Test
  void anEndThatDoesNotComeInTimeIsToldWithWhatHoldsItUp() {
    assertTold(plan("tiered-response-2026"), plan("us-28-guarantee"));
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  /** That a period ends after it starts needs no telling. */
  private static boolean isOfWords(Certificate certificate) {
    return certificate instanceof Certificate.Circle circle
        && circle.steps().stream().allMatch(step -> step.by().isEmpty());
  }

  /** Of an order that is forced, the facts are those against the opposite. */
  static void assertTold(Plan... plans) {
    assertThat(Contradictions.among(plans).findings())
        .filteredOn(finding -> finding.nature() != Nature.FORCED)
        .allSatisfy(
            finding ->
                assertThat(FACT.matcher(String.join(" ", finding.steps())).results().count())
                    .as("%s", finding.steps())
                    .isGreaterThanOrEqualTo(
                        finding.certificates().stream()
                            .distinct()
                            .filter(certificate -> !isOfWords(certificate))
                            .count()));
  }

  /** A number stands for one step, and what goes back to it comes later. */
  static void assertNumbered(Plan... plans) {
    for (Finding finding : Contradictions.among(plans).findings()) {
      Set<String> numbers = new HashSet<>();
      for (String step : finding.steps()) {
        assertThat(numbers)
            .as("%s", finding.steps())
            .containsAll(BY_NUMBER.matcher(step).results().map(found -> found.group(1)).toList());
        Matcher number = NUMBERED.matcher(step);
        assertThat(!number.find() || numbers.add(number.group(1)))
            .as("%s", finding.steps())
            .isTrue();
      }
    }
  }
}
