package org.peaceterms.term.direction;

import java.util.Optional;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;

/** Points in time, compared where they are dates, instants or counted from one event. */
final class Moments {
  private static final Span NOTHING = Span.ofDays(0);
  private static final EventId IN_FORCE = EventId.of("entry-into-force");

  /** The moment from which a term holds if it does not say. */
  static final TimePoint START = TimePoint.event(IN_FORCE);

  private Moments() {}

  /** {@return the sign of {@code after} against {@code before}; empty if they do not compare} */
  static Optional<Integer> compare(TimePoint before, TimePoint after) {
    return before.match(
        on ->
            after.match(
                date -> Optional.of(date.date().compareTo(on.date())),
                at -> Optional.empty(),
                event -> Optional.empty()),
        at ->
            after.match(
                date -> Optional.empty(),
                time -> Optional.of(time.time().toInstant().compareTo(at.time().toInstant())),
                event -> Optional.empty()),
        event ->
            after.match(
                date -> Optional.empty(),
                time -> Optional.empty(),
                other -> event.id().equals(other.id()) ? shift(event, other) : Optional.empty()));
  }

  private static Optional<Integer> shift(TimePoint.AtEvent before, TimePoint.AtEvent after) {
    if (before.minus().isPresent() && after.minus().isPresent()) {
      return Spans.compare(after.minus().orElseThrow(), before.minus().orElseThrow());
    }
    Optional<Integer> earlier = before.minus().flatMap(span -> Spans.compare(NOTHING, span));
    Optional<Integer> later = after.minus().flatMap(span -> Spans.compare(span, NOTHING));
    Optional<Integer> plus =
        Spans.compare(before.plus().orElse(NOTHING), after.plus().orElse(NOTHING));
    return earlier.isPresent() || later.isPresent()
        ? sum(earlier.orElse(0), sum(later.orElse(0), plus.orElse(0)))
        : plus;
  }

  /** One is shifted back, the other forth or not at all, so that the signs never disagree. */
  private static Optional<Integer> sum(int first, Optional<Integer> second) {
    return second.map(sign -> Integer.signum(first + sign));
  }

  private static Optional<Integer> sum(int first, int second) {
    return Optional.of(Integer.signum(first + second));
  }
}
