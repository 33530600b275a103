package org.peaceterms.contradiction;

import java.time.LocalDate;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.Window;

/** Small plans on the shipped vocabulary. */
final class Drafts {
  private Drafts() {}

  static Plan draft(String id, Clause... clauses) {
    return Plan.builder()
        .shared(Corpus.vocabulary())
        .id(PlanId.of(id))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .addClauses(clauses)
        .build();
  }

  static Clause clause(String number, Term... terms) {
    return Clause.builder()
        .id(ClauseId.of(number))
        .number(number)
        .summary("What point " + number + " says.")
        .status(Clause.Status.PROPOSED)
        .addTerms(terms)
        .build();
  }

  /** A clause with a bracket or reading whose versions A, B ... each say one thing. */
  static Clause choice(String number, Choice.Basis basis, Term... versions) {
    Choice.Builder choice = Choice.builder().id(ChoiceId.of("choice-" + number)).basis(basis);
    for (int i = 0; i < versions.length; i++) {
      choice.addVersions(
          Alternative.builder().label(Character.toString('A' + i)).addTerms(versions[i]).build());
    }
    return clause(number).withChoices(choice.build());
  }

  static Term troops(Bound bound) {
    return QuantityLimit.builder()
        .addSubject(PartyId.of("ukraine"))
        .measure(MeasureId.of("armed-forces-strength"))
        .bound(bound)
        .window(new Window.Always())
        .build();
  }

  static Term atMost(long troops) {
    return troops(Bound.atMost(Rational.of(troops)));
  }

  static Term atLeast(long troops) {
    return troops(Bound.atLeast(Rational.of(troops)));
  }

  static Sequence.Builder order(String before, String after) {
    return Sequence.builder()
        .addBefore(EventId.of(before))
        .addAfter(EventId.of(after))
        .force(Sequence.Force.REQUIRES);
  }

  static Term apart(String before, String after, String least) {
    return order(before, after).leastLag(Span.parse(least)).build();
  }

  static Term near(String before, String after, String greatest) {
    return order(before, after).greatestLag(Span.parse(greatest)).build();
  }
}
