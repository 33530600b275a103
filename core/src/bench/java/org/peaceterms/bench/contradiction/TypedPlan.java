package org.peaceterms.bench.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.bench.contradiction.Constraints.Anyhow;
import org.peaceterms.bench.contradiction.Constraints.Duty;
import org.peaceterms.bench.contradiction.Constraints.Guard;
import org.peaceterms.bench.contradiction.Constraints.If;
import org.peaceterms.bench.contradiction.Constraints.Limit;
import org.peaceterms.bench.contradiction.Constraints.Order;
import org.peaceterms.bench.contradiction.Constraints.Rule;
import org.peaceterms.bench.contradiction.Constraints.Since;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Circumstance;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * Constraints as a plan: a quantity is a measure of a party, a duty is a conduct that completes an
 * event.
 */
final class TypedPlan {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int MEASURES = 10;
  private static final ActId ACT = ActId.of("bench:report");

  private TypedPlan() {}

  static Plan of(Constraints constraints) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < constraints.clauses().size(); i++) {
      clauses.add(clause(i, constraints.clauses().get(i)));
    }
    return Plan.builder()
        .id(PlanId.of("bench"))
        .version("1")
        .date(FIRST)
        .title("Generated constraints")
        .type(Plan.Type.DRAFT)
        .declares(vocabulary(constraints))
        .addAllClauses(clauses)
        .build();
  }

  private static Vocabulary vocabulary(Constraints constraints) {
    Vocabulary.Builder vocabulary = Vocabulary.builder();
    for (int i = 0; i <= constraints.quantities() / MEASURES; i++) {
      vocabulary.addParties(
          Party.builder().id(party(i)).name("party " + i).type(Party.Type.STATE).build());
    }
    for (int i = 0; i < MEASURES; i++) {
      vocabulary.addMeasures(
          Measure.builder()
              .id(measure(i))
              .name("measure " + i)
              .dimension(Dimension.HEADCOUNT)
              .build());
    }
    for (int i = 0; i < constraints.events(); i++) {
      vocabulary.addEvents(
          Event.builder().id(event(i)).name("event " + i).type(Event.Type.EVENT).build());
    }
    for (int i = 0; i < constraints.circumstances(); i++) {
      vocabulary.addCircumstances(
          Circumstance.builder().id(circumstance(i)).name("circumstance " + i).build());
    }
    return vocabulary.addActs(Act.builder().id(ACT).name("report").build()).build();
  }

  private static PartyId party(int number) {
    return PartyId.of("bench:party-" + number);
  }

  private static MeasureId measure(int number) {
    return MeasureId.of("bench:measure-" + number);
  }

  private static EventId event(int number) {
    return EventId.of("bench:event-" + number);
  }

  private static CircumstanceId circumstance(int number) {
    return CircumstanceId.of("bench:circumstance-" + number);
  }

  private static Clause clause(int number, Constraints.Clause from) {
    Clause.Builder clause =
        Clause.builder()
            .id(ClauseId.of("c" + number))
            .number(Integer.toString(number + 1))
            .summary("What clause " + (number + 1) + " says.");
    if (!from.isBracket()) {
      return clause.status(Clause.Status.PROPOSED).addTerms(term(from.versions().get(0))).build();
    }
    Choice.Builder choice =
        Choice.builder().id(ChoiceId.of("choice-" + number)).basis(Choice.Basis.BRACKET);
    for (int i = 0; i < from.versions().size(); i++) {
      choice.addVersions(
          Alternative.builder().label("v" + i).addTerms(term(from.versions().get(i))).build());
    }
    return clause.status(Clause.Status.BRACKETED).addChoices(choice.build()).build();
  }

  private static Term term(Rule rule) {
    if (rule instanceof Limit limit) {
      return limit(limit);
    }
    return rule instanceof Duty duty ? duty(duty) : order((Order) rule);
  }

  private static Term limit(Limit limit) {
    Rational figure = Rational.of(limit.figure());
    return QuantityLimit.builder()
        .addSubject(party(limit.quantity() / MEASURES))
        .measure(measure(limit.quantity() % MEASURES))
        .bound(limit.cap() ? Bound.atMost(figure) : Bound.atLeast(figure))
        .window(window(limit.from(), limit.until()))
        .when(condition(limit.guard()))
        .build();
  }

  private static Term duty(Duty duty) {
    return Conduct.builder()
        .modality(Modality.MUST)
        .addAgents(party(0))
        .act(ACT)
        .window(window(duty.from(), duty.until()))
        .completes(event(duty.event()))
        .when(condition(duty.guard()))
        .build();
  }

  private static Term order(Order order) {
    return Sequence.builder()
        .addBefore(event(order.before()))
        .addAfter(event(order.after()))
        .leastLag(Span.ofDays(order.days()))
        .force(order.requires() ? Sequence.Force.REQUIRES : Sequence.Force.ORDER)
        .build();
  }

  private static Window window(int from, int until) {
    return new Window.Between(
        TimePoint.on(FIRST.plusDays(from)), TimePoint.on(FIRST.plusDays(until)));
  }

  private static Optional<Condition> condition(Guard guard) {
    if (guard instanceof Anyhow) {
      return Optional.empty();
    }
    if (guard instanceof Since since) {
      return Optional.of(Condition.event(event(since.event())));
    }
    If circumstance = (If) guard;
    Condition given = Condition.circumstance(circumstance(circumstance.circumstance()));
    return Optional.of(circumstance.given() ? given : Condition.not(given));
  }
}
