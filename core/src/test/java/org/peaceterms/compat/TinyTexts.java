package org.peaceterms.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/** Plans and positions about {@link TinyWorlds}. */
final class TinyTexts {
  private TinyTexts() {}

  /** {@return terms of three kinds} */
  static Arbitrary<Term> terms() {
    return Arbitraries.oneOf(limits(), recognitions(), conducts());
  }

  /** {@return some terms, mostly of one kind} */
  static Arbitrary<List<Term>> lists(int most) {
    return Arbitraries.of(0, 1, 2, 3)
        .flatMap(
            kind ->
                switch (kind) {
                  case 0 -> limits().list().ofMaxSize(most);
                  case 1 -> recognitions().list().ofMaxSize(most);
                  case 2 -> conducts().list().ofMaxSize(most);
                  default -> terms().list().ofMaxSize(most);
                })
        .withoutEdgeCases();
  }

  /** {@return the versions of some open choices, two or more of each} */
  static Arbitrary<List<List<Term>>> choices(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .flatMap(size -> lists(3).filter(list -> list.size() > 1).list().ofSize(size))
        .withoutEdgeCases();
  }

  /** {@return limits of a number of soldiers} */
  static Arbitrary<Term> limits() {
    Arbitrary<Rational> figures = Arbitraries.integers().between(0, 2).map(Rational::of);
    Arbitrary<Bound> bounds =
        Arbitraries.oneOf(
            figures.map(Bound::atMost),
            figures.filter(figure -> figure.signum() > 0).map(Bound::atLeast),
            figures.map(Bound::exactly),
            Arbitraries.just(new Bound.Unlimited()));
    return Combinators.combine(bounds, windows())
        .as(
            (bound, window) ->
                QuantityLimit.builder()
                    .addSubject(PartyId.of("left"))
                    .measure(MeasureId.of("soldiers"))
                    .bound(bound)
                    .window(window)
                    .build());
  }

  private static Arbitrary<Window> windows() {
    return Arbitraries.of(
        new Window.Between(day(0), day(1)),
        new Window.Between(day(1), day(2)),
        new Window.Between(day(0), day(2)));
  }

  private static TimePoint day(int number) {
    return TimePoint.on(TinyWorlds.START.plusDays(number));
  }

  private static Arbitrary<Set<PartyId>> parties() {
    return Arbitraries.of(PartyId.of("left"), PartyId.of("right")).set().ofMinSize(1);
  }

  private static Arbitrary<Set<PlaceId>> places() {
    return Arbitraries.of(PlaceId.of("country"), PlaceId.of("north"), PlaceId.of("south"))
        .set()
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  private static Arbitrary<Term> recognitions() {
    return Combinators.combine(
            parties(),
            places(),
            Arbitraries.of(
                TerritorialStatus.Level.NONE,
                TerritorialStatus.Level.DE_FACTO,
                TerritorialStatus.Level.DE_JURE),
            Arbitraries.of(true, false))
        .as(
            (recognisers, places, level, exact) -> {
              TerritorialStatus.Builder term = TerritorialStatus.builder();
              term.addAllRecognisers(recognisers)
                  .addAllPlace(places)
                  .addHolder(PartyId.of("left"))
                  .level(level);
              return (exact ? term.exact(true) : term).build();
            });
  }

  /** What must be done can be done in several ways. */
  private static Arbitrary<Term> conducts() {
    return Combinators.combine(
            Arbitraries.of(Modality.MUST, Modality.MUST_NOT, Modality.MAY),
            parties(),
            Arbitraries.of("push", "shove").map(ActId::of),
            places())
        .as(
            (modality, agents, act, places) -> {
              Conduct.Builder term = Conduct.builder();
              term.modality(modality).addAllAgents(agents).addAllPlace(places);
              return modality == Modality.MUST
                  ? term.act(ActId.of("push")).mode(Conduct.Mode.THROUGHOUT).build()
                  : term.act(act).build();
            });
  }

  /** {@return a plan of one clause for each term} */
  static Plan plan(List<Term> terms) {
    Plan.Builder plan = draft();
    for (int i = 0; i < terms.size(); i++) {
      plan.addClauses(clause(i).addTerms(terms.get(i)).build());
    }
    return plan.build();
  }

  /** {@return a plan with clauses of one term, and clauses of a choice between terms} */
  static Plan draft(List<Term> terms, List<List<Term>> choices) {
    Plan.Builder plan = draft();
    for (int i = 0; i < terms.size(); i++) {
      plan.addClauses(clause(i).addTerms(terms.get(i)).build());
    }
    for (int i = 0; i < choices.size(); i++) {
      plan.addClauses(clause(terms.size() + i).addChoices(choice(i, choices.get(i))).build());
    }
    return plan.build();
  }

  private static Choice choice(int number, List<Term> versions) {
    Choice.Builder choice =
        Choice.builder().id(ChoiceId.of("choice-" + number)).basis(Choice.Basis.BRACKET);
    for (int i = 0; i < versions.size(); i++) {
      choice.addVersions(Alternative.builder().label("v" + i).addTerms(versions.get(i)).build());
    }
    return choice.build();
  }

  private static Plan.Builder draft() {
    return Plan.builder()
        .shared(TinyWorlds.VOCABULARY)
        .id(PlanId.of("tiny"))
        .version("1")
        .date(TinyWorlds.START)
        .title("A tiny plan")
        .type(Plan.Type.DRAFT)
        .addParties(Participant.of(PartyId.of("left"), Participant.Role.SIGNATORY));
  }

  private static Clause.Builder clause(int number) {
    Clause.Builder clause = Clause.builder();
    clause
        .id(ClauseId.of("c" + number))
        .number("" + number)
        .summary("Clause " + number + ".")
        .status(Clause.Status.PROPOSED);
    return clause;
  }

  /** A demand without its name. */
  record Wish(Term term, boolean required, int strength) {
    Demand demand(int number) {
      Demand.Builder demand =
          Demand.builder().id(DemandId.of("d" + number)).summary("Demand " + number + ".");
      demand = required ? demand.required(term) : demand.refused(term);
      return switch (strength) {
        case 0 -> demand.strength(Demand.Strength.RED_LINE).build();
        case 1 -> demand.strength(Demand.Strength.CORE).build();
        default ->
            demand.strength(Demand.Strength.PREFERENCE).weight(Rational.of(strength - 2)).build();
      };
    }

    TinyWorlds.Saying wanted() {
      return new TinyWorlds.Saying(
          term, required ? TinyWorlds.Sense.THAT : TinyWorlds.Sense.NOT_AT_ALL);
    }
  }

  /** {@return some wishes, mostly of one kind} */
  static Arbitrary<List<Wish>> wishes(int most) {
    return Combinators.combine(
            lists(most), Arbitraries.integers().between(0, 9).list().ofSize(most))
        .as(TinyTexts::wishes);
  }

  private static List<Wish> wishes(List<Term> terms, List<Integer> numbers) {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      wishes.add(new Wish(terms.get(i), numbers.get(i) % 2 == 0, numbers.get(i) / 2));
    }
    return wishes;
  }

  /** {@return a position of the wishes of one of two parties: every second one is its own} */
  static Position position(String party, List<Wish> wishes) {
    Position.Builder position =
        Position.builder()
            .shared(TinyWorlds.VOCABULARY)
            .id(PlanId.of(party + "-position"))
            .party(PartyId.of(party))
            .date(TinyWorlds.START)
            .title("What the " + party + " party wants");
    for (int i = party.equals("left") ? 0 : 1; i < wishes.size(); i += 2) {
      position.addDemands(wishes.get(i).demand(i));
    }
    return position.build();
  }
}
