package org.peaceterms.logic.compile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Moment;
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

  /** {@return whether there are so few that it is no use to look ahead} */
  boolean isShort() {
    return events.isShort();
  }

  /** Looks up at once what is soon asked for. */
  void lookAhead(List<String> some) {
    events.addAll(some);
  }
}
