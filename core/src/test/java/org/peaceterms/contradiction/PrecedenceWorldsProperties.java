package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * Bans and permissions of elections of which some prevail over others, against brute force: each
 * place on each day, whether or not a circumstance is given, is looked at by itself, without any of
 * the code under test.
 */
class PrecedenceWorldsProperties {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 4;
  private static final String REST = "the rest of ukraine";
  private static final List<String> PLACES = List.of("donetsk", "crimea", REST);

  /** When a norm counts. */
  private enum If {
    ALWAYS,
    GIVEN,
    NOT_GIVEN
  }

  /**
   * A norm.
   *
   * @param forbids whether it forbids
   * @param place where
   * @param from its first day
   * @param until the first day after it
   * @param when when
   */
  private record Rule(boolean forbids, String place, int from, int until, If when) {

    boolean counts(String at, int day, boolean given) {
      return (place.equals("ukraine") || place.equals(at))
          && from <= day
          && day < until
          && (when == If.ALWAYS || (when == If.GIVEN) == given);
    }

    Conduct term() {
      Conduct.Builder term =
          Conduct.builder()
              .modality(forbids ? Modality.MUST_NOT : Modality.MAY)
              .addAgents(PartyId.of("ukraine"))
              .act(ActId.of("hold-election"))
              .addPlace(PlaceId.of(place))
              .window(new Window.Between(at(from), at(until)));
      Condition given = Condition.circumstance(CircumstanceId.of("nato-consensus"));
      switch (when) {
        case ALWAYS -> {}
        case GIVEN -> term.when(given);
        case NOT_GIVEN -> term.when(Condition.not(given));
      }
      return term.build();
    }

    private static TimePoint at(int day) {
      return new TimePoint.On(START.plusDays(day));
    }
  }

  /** That one of two rules, by number, prevails, said by one of them. */
  private record Over(int higher, int lower, boolean saidByHigher) {}

  /** Rules, of which those with greater numbers may prevail over others. */
  private record Text(ImmutableList<Rule> rules, ImmutableList<Over> ranks) {

    Text with(Over rank) {
      return new Text(rules, ImmutableList.<Over>builder().addAll(ranks).add(rank).build());
    }

    Plan plan() {
      return Drafts.draft(
          "d",
          IntStream.range(0, rules.size())
              .mapToObj(i -> Drafts.clause("" + i, term(i)))
              .toArray(Clause[]::new));
    }

    private Term term(int number) {
      return rules
          .get(number)
          .term()
          .withNotwithstanding(
              references(
                  ranks.stream()
                      .filter(rank -> rank.saidByHigher() && rank.higher() == number)
                      .map(Over::lower)
                      .toList()))
          .withSubjectTo(
              references(
                  ranks.stream()
                      .filter(rank -> !rank.saidByHigher() && rank.lower() == number)
                      .map(Over::higher)
                      .toList()));
    }

    private static Set<Reference> references(List<Integer> numbers) {
      return numbers.stream()
          .map(number -> Reference.of("" + number))
          .collect(ImmutableSet.toImmutableSet());
    }

    boolean clashes(boolean given) {
      return PLACES.stream()
          .anyMatch(
              place ->
                  IntStream.range(0, DAYS)
                      .anyMatch(
                          day -> says(true, place, day, given) && says(false, place, day, given)));
    }

    private boolean says(boolean forbids, String place, int day, boolean given) {
      return IntStream.range(0, rules.size())
          .filter(i -> rules.get(i).forbids() == forbids)
          .anyMatch(i -> says(i, place, day, given));
    }

    private boolean says(int number, String place, int day, boolean given) {
      Rule rule = rules.get(number);
      return rule.counts(place, day, given)
          && ranks.stream()
              .filter(rank -> rank.lower() == number)
              .map(rank -> rules.get(rank.higher()))
              .noneMatch(
                  higher -> higher.forbids() != rule.forbids() && higher.counts(place, day, given));
    }

    /** Whether a rule says nothing anywhere at any time where a contrary one says nothing. */
    boolean isWithin(int special, int general) {
      return rules.get(special).forbids() != rules.get(general).forbids()
          && PLACES.stream()
              .allMatch(
                  place ->
                      IntStream.range(0, DAYS)
                          .allMatch(
                              day ->
                                  !saysEver(special, place, day) || saysEver(general, place, day)));
    }

    private boolean saysEver(int number, String place, int day) {
      return says(number, place, day, true) || says(number, place, day, false);
    }
  }

  @Provide
  Arbitrary<Text> texts() {
    Arbitrary<Rule> rules =
        Combinators.combine(
                Arbitraries.of(true, false),
                Arbitraries.of("ukraine", "donetsk", "crimea"),
                Arbitraries.integers().between(0, DAYS - 1),
                Arbitraries.integers().between(1, DAYS),
                Arbitraries.of(If.ALWAYS, If.ALWAYS, If.GIVEN, If.NOT_GIVEN))
            .filter((forbids, place, from, until, when) -> from < until)
            .as(Rule::new);
    return rules
        .list()
        .ofMinSize(2)
        .ofMaxSize(5)
        .flatMap(
            all ->
                ranks(all.size())
                    .list()
                    .ofMaxSize(4)
                    .map(
                        ranks -> new Text(ImmutableList.copyOf(all), ImmutableList.copyOf(ranks))));
  }

  private static Arbitrary<Over> ranks(int size) {
    return Combinators.combine(
            Arbitraries.integers().between(0, size - 1),
            Arbitraries.integers().between(0, size - 1),
            Arbitraries.of(true, false))
        .filter((higher, lower, said) -> higher > lower)
        .as(Over::new);
  }

  @Property
  void theVerdictIsThatOfEachPlaceOnEachDay(@ForAll("texts") Text text) {
    boolean given = text.clashes(true);
    boolean not = text.clashes(false);

    Judgement judgement = Contradictions.in(text.plan());

    assertThat(judgement.verdict())
        .isEqualTo(
            given && not
                ? Verdict.CONTRADICTION
                : given || not ? Verdict.CONDITIONAL : Verdict.COMPATIBLE);
  }

  /** Precedence only takes away: the two that it is between do not clash, and nothing new does. */
  @Property
  void precedenceRemovesTheClashAndBringsNoOther(
      @ForAll("texts") Text text, @ForAll boolean saidByHigher) {
    Judgement before = Contradictions.in(text.plan());
    List<Set<String>> clashing = clashing(before);
    Assume.that(clashing.stream().anyMatch(clauses -> clauses.size() == 2));
    Set<String> two = clashing.stream().filter(c -> c.size() == 2).findFirst().orElseThrow();
    List<Integer> numbers = two.stream().map(Integer::valueOf).sorted().toList();
    Over rank = new Over(numbers.get(1), numbers.get(0), saidByHigher);

    Judgement after = Contradictions.in(text.with(rank).plan());

    assertThat(after.verdict()).isGreaterThanOrEqualTo(before.verdict());
    assertThat(clashing(after))
        .doesNotContain(two)
        .allMatch(clauses -> clashing.stream().anyMatch(clauses::containsAll));
  }

  private static List<Set<String>> clashing(Judgement judgement) {
    List<Set<String>> all = new ArrayList<>();
    judgement.findings().stream()
        .filter(finding -> !finding.nature().isNote())
        .forEach(
            finding ->
                all.add(
                    finding.clauses().stream()
                        .map(clause -> clause.id().text())
                        .collect(ImmutableSet.toImmutableSet())));
    return all;
  }

  /** The more special alone is suggested to prevail. */
  @Property
  void whatIsSuggestedToPrevailLiesWithinTheOther(@ForAll("texts") Text text) {
    for (Finding finding : Contradictions.in(text.plan()).findings()) {
      for (Mend mend : finding.mends()) {
        if (mend.pointer().endsWith("/notwithstanding")) {
          int special = Integer.parseInt(mend.clause().id().text());
          Set<String> others =
              Sets.difference(
                  finding.clauses().stream()
                      .map(clause -> clause.id().text())
                      .collect(ImmutableSet.toImmutableSet()),
                  Set.of("" + special));
          assertThat(others).anyMatch(other -> text.isWithin(special, Integer.parseInt(other)));
        }
      }
    }
  }
}
