package org.peaceterms.bench.diff;

import java.time.LocalDate;
import java.util.List;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Act;
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
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Deadline;
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
 * A draft, from which all forms are made.
 *
 * @param articles its clauses, in order
 */
record Draft(List<Article> articles) {
  private static final int NAMES = 20;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /**
   * A clause.
   *
   * @param id its id
   * @param text its words
   * @param points what it says as data
   */
  record Article(String id, String text, List<Point> points) {}

  /**
   * One thing that a clause says.
   *
   * @param kind 0 for a limit, 1 for a conduct, 2 for a sequence
   * @param one who or what first
   * @param other who or what second
   * @param figure a figure
   * @param day a day
   */
  record Point(int kind, int one, int other, int figure, int day) {}

  private static String id(String category, int number) {
    return "bench:" + category + "-" + number % NAMES;
  }

  Plan plan() {
    Plan.Builder plan =
        Plan.builder()
            .id(PlanId.of("bench"))
            .version("1")
            .date(FIRST)
            .title("A generated draft")
            .type(Plan.Type.DRAFT)
            .declares(vocabulary());
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      plan.addClauses(
          Clause.builder()
              .id(ClauseId.of(article.id()))
              .number(Integer.toString(i + 1))
              .summary(article.text())
              .status(Clause.Status.PROPOSED)
              .addAllTerms(article.points().stream().map(Draft::term).toList())
              .build());
    }
    return plan.build();
  }

  private static Vocabulary vocabulary() {
    Vocabulary.Builder vocabulary = Vocabulary.builder();
    for (int i = 0; i < NAMES; i++) {
      vocabulary.addParties(
          Party.builder().id(party(i)).name("party " + i).type(Party.Type.STATE).build());
      vocabulary.addMeasures(
          Measure.builder()
              .id(MeasureId.of(id("measure", i)))
              .name("measure " + i)
              .dimension(Dimension.HEADCOUNT)
              .build());
      vocabulary.addActs(Act.builder().id(ActId.of(id("act", i))).name("do act " + i).build());
      vocabulary.addEvents(
          Event.builder().id(event(i)).name("event " + i).type(Event.Type.EVENT).build());
    }
    return vocabulary.build();
  }

  private static PartyId party(int number) {
    return PartyId.of(id("party", number));
  }

  private static EventId event(int number) {
    return EventId.of(id("event", number));
  }

  private static Term term(Point point) {
    TimePoint day = TimePoint.on(FIRST.plusDays(point.day()));
    return switch (point.kind()) {
      case 0 ->
          QuantityLimit.builder()
              .addSubject(party(point.one()))
              .measure(MeasureId.of(id("measure", point.other())))
              .bound(Bound.atMost(Rational.of(point.figure())))
              .window(Window.From.of(day))
              .build();
      case 1 ->
          Conduct.builder()
              .modality(Modality.MUST)
              .addAgents(party(point.one()))
              .act(ActId.of(id("act", point.other())))
              .deadline(Deadline.within(Span.ofDays(point.figure()), event(point.day())))
              .build();
      default ->
          Sequence.builder()
              .addBefore(event(point.one()))
              .addAfter(event(point.other()))
              .leastLag(Span.ofDays(point.figure()))
              .force(Sequence.Force.ORDER)
              .build();
    };
  }

  DraftBean bean() {
    DraftBean draft = new DraftBean();
    for (int i = 0; i < articles.size(); i++) {
      draft.getClauses().add(new ClauseBean(articles.get(i), i + 1));
    }
    return draft;
  }

  /** {@return the words of each clause} */
  List<String> lines() {
    return articles.stream().map(Article::text).toList();
  }
}
