package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSortedSet;
import java.util.function.Function;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.term.value.EventId;

/** The words for an order of events that no clause states: it follows from what they are. */
final class EventOrder {
  private final Saying saying;

  EventOrder(Saying saying) {
    this.saying = saying;
  }

  /** {@return the order that a statement gives as a clause, with the reason if there is one} */
  String clause(Statement statement) {
    Lag lag = (Lag) statement.primitive();
    Moment earlier = lag.to();
    Moment later = lag.from();
    String plain = saying.distance(later, earlier, lag.most());
    if (statement.guard().stream().anyMatch(Saying::isCompletion)) {
      return plain + ", if it is complete with that";
    }
    if (lag.most() != 0) {
      return plain;
    }
    if (isAmong(Event::parts, later, earlier)) {
      return saying.moment(earlier)
          + ", a part of "
          + saying.moment(later)
          + ", must not come after it";
    }
    return isAmong(Event::isA, later, earlier) ? plain + ", which is a case of it" : plain;
  }

  /** Whether the vocabulary has one moment among the parts, or the classes, of another. */
  private boolean isAmong(
      Function<Event, ImmutableSortedSet<EventId>> related, Moment of, Moment moment) {
    return saying
        .words()
        .event(Saying.unscoped(of))
        .filter(event -> related.apply(event).stream().anyMatch(id -> isNamed(moment, id)))
        .isPresent();
  }

  private static boolean isNamed(Moment moment, EventId id) {
    return Saying.unscoped(moment).equals(id.text());
  }
}
