package org.peaceterms.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;

/** Builds a small plan in Java, has it read aloud, and finds an order of events that keeps it. */
public final class BuildPlan {
  private static final PartyId UKRAINE = PartyId.of("ukraine");
  private static final PartyId RUSSIA = PartyId.of("russia");
  private static final EventId EXCHANGE = EventId.of("my-draft:exchange-of-maps");
  private static final EventId CEASEFIRE_START = EventId.of("ceasefire-start");

  private BuildPlan() {}

  /**
   * Builds a plan of three points.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Plan plan = plan();
    for (Clause clause : plan.clauses()) {
      clause
          .terms()
          .forEach(term -> out.println(clause.number() + ". " + term.reading(plan.wording())));
    }
    Judgement judgement = Contradictions.in(plan);
    out.println();
    out.println("Can it be kept? " + judgement.verdict());
    judgement.witness().orElseThrow().happenings().forEach(out::println);
    out.flush();
  }

  private static Plan plan() {
    return Plan.builder()
        .shared(Corpus.vocabulary())
        .id(PlanId.of("my-draft"))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft of my own")
        .type(Plan.Type.DRAFT)
        .addParties(Participant.of(RUSSIA, Participant.Role.SIGNATORY))
        .addParties(Participant.of(UKRAINE, Participant.Role.SIGNATORY))
        .declares(own())
        .addClauses(
            clause("1", "The fighting stops once maps have been exchanged.", ceasefire()),
            clause("2", "The maps are exchanged at least ten days after the signature.", order()),
            clause("3", "Both armies leave the plant within a month.", withdrawal()))
        .build();
  }

  /** What the shared vocabulary lacks a plan declares itself, under its own id. */
  private static Vocabulary own() {
    return Vocabulary.builder()
        .addEvents(
            Event.builder()
                .id(EXCHANGE)
                .name("the exchange of maps")
                .type(Event.Type.EVENT)
                .build())
        .build();
  }

  private static Clause clause(String number, String summary, Term term) {
    return Clause.builder()
        .id(ClauseId.of(number))
        .number(number)
        .summary(summary)
        .status(Clause.Status.PROPOSED)
        .addTerms(term)
        .build();
  }

  private static Term ceasefire() {
    return Ceasefire.builder().addParties(RUSSIA, UKRAINE).start(TimePoint.event(EXCHANGE)).build();
  }

  private static Term order() {
    return Sequence.builder()
        .addBefore(EventId.of("signature"))
        .addAfter(EXCHANGE)
        .leastLag(Span.ofDays(10))
        .force(Sequence.Force.REQUIRES)
        .build();
  }

  private static Term withdrawal() {
    return Withdrawal.builder()
        .addParty(RUSSIA, UKRAINE)
        .addForces(ObjectId.of("armed-forces"))
        .addFrom(PlaceId.of("zaporizhzhia-plant-site"))
        .deadline(Deadline.within(Span.ofDays(30), CEASEFIRE_START))
        .build();
  }
}
