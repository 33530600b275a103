package org.peaceterms.logic.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;

/** The moments of events, each named once: a text speaks of the same events over and over. */
final class EventMoments {
  /** What stands for the moment of an event that was not asked for yet. */
  private static final Moment UNNAMED = Moment.ORIGIN;

  private final Function<String, Moment> naming;
  private final Roll<String> events = new Roll<>();

  /** The moment of each event, by its number. */
  private Moment[] moments = {};

  /**
   * The moments of events.
   *
   * @param naming names the moment of an event
   */
  EventMoments(Function<String, Moment> naming) {
    this.naming = naming;
  }

  /** {@return the moment of an event; to name it may need those of other events} */
  Moment of(EventId id) {
    int number = events.add(id.text());
    makeRoom();
    if (moments[number] == UNNAMED) {
      Moment named = naming.apply(id.text());
      moments[number] = named;
    }
    return moments[number];
  }

  private void makeRoom() {
    int before = moments.length;
    if (before < events.size()) {
      moments = Arrays.copyOf(moments, 2 * events.size());
      Arrays.fill(moments, before, moments.length, UNNAMED);
    }
  }

  /**
   * Looks up at once what events some clauses order, complete or wait for. In a long text these lie
   * far apart in memory; when they are asked for one by one then, they are near.
   */
  void lookAhead(List<Clause> clauses) {
    if (!events.isShort()) {
      List<String> ahead = new ArrayList<>(2 * Roll.AT_ONCE);
      for (Clause clause : clauses) {
        for (Term term : clause.terms()) {
          lookAhead(term, ahead);
        }
      }
      events.addAll(ahead);
    }
  }

  private static void lookAhead(Term term, List<String> ahead) {
    if (term instanceof Sequence sequence) {
      sequence.before().forEach(event -> ahead.add(event.text()));
      sequence.after().forEach(event -> ahead.add(event.text()));
    }
    if (term.when().isPresent()
        && term.when().orElseThrow() instanceof Condition.Occurred occurred) {
      ahead.add(occurred.id().text());
    }
    term.completes().ifPresent(event -> ahead.add(event.text()));
  }
}
