package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;
import org.threeten.extra.PeriodDuration;

/**
 * Values of fields, changed by an exact amount; a value that cannot be changed so stays as it is.
 */
final class Edits {
  private Edits() {}

  /** {@return a bound with another figure, or an exact figure in its place} */
  static Object figure(Object value, Rational figure) {
    return value instanceof Optional<?> some && some.orElse(null) instanceof Bound bound
        ? Optional.of(figure(bound, figure))
        : value;
  }

  private static Bound figure(Bound bound, Rational figure) {
    return bound.match(
        most -> isFigure(most.level()) ? Bound.atMost(figure) : bound,
        least -> isFigure(least.level()) ? Bound.atLeast(figure) : bound,
        exactly -> isFigure(exactly.level()) ? Bound.exactly(figure) : bound,
        between ->
            figure.compareTo(between.least()) < 0
                ? new Bound.Between(figure, between.most())
                : new Bound.Between(between.least(), figure),
        unlimited -> bound,
        limited -> bound);
  }

  private static boolean isFigure(Level level) {
    return level.match(figure -> true, baseline -> false);
  }

  /** {@return shares of which one holder has another part} */
  static Object part(Object value, Id holder, Rational part) {
    if (!(value instanceof Map<?, ?> shares) || !shares.containsKey(holder)) {
      return value;
    }
    ImmutableSortedMap.Builder<PartyId, Object> changed = ImmutableSortedMap.naturalOrder();
    shares.forEach((of, before) -> changed.put((PartyId) of, of.equals(holder) ? part : before));
    return changed.build();
  }

  /** {@return a length of time that is longer by some days} */
  static Object longer(Object value, long days) {
    return value instanceof Optional<?> some && some.orElse(null) instanceof Span span
        ? Optional.of(plus(span, days))
        : value;
  }

  /** {@return a length of time that is shorter by some days, if it is so long} */
  static Object shorter(Object value, long days) {
    if (value instanceof Optional<?> some
        && some.orElse(null) instanceof Span span
        && span.length().getPeriod().getDays() >= days) {
      return Optional.of(plus(span, Math.negateExact(days)));
    }
    return value;
  }

  private static Span plus(Span span, long days) {
    PeriodDuration length = span.length();
    return new Span(PeriodDuration.of(length.getPeriod().plusDays(days), length.getDuration()));
  }

  /** {@return a deadline that is some days later} */
  static Object later(Object value, long days) {
    return value instanceof Optional<?> some && some.orElse(null) instanceof Deadline deadline
        ? Optional.of(later(deadline, days))
        : value;
  }

  private static Deadline later(Deadline deadline, long days) {
    return deadline.match(
        by -> Deadline.by(later(by.point(), days)),
        within -> new Deadline.Within(plus(within.time(), days), within.of()),
        soon -> deadline);
  }

  private static TimePoint later(TimePoint point, long days) {
    return point.match(
        day -> new TimePoint.On(day.date().plusDays(days)),
        instant -> new TimePoint.At(instant.time().plusDays(days)),
        event -> later(event, days));
  }

  private static TimePoint later(TimePoint.AtEvent event, long days) {
    EventId id = event.id();
    if (event.minus().isPresent()) {
      return event;
    }
    Span span =
        event.plus().map(plus -> plus(plus, days)).orElseGet(() -> plus(Span.ofDays(0), days));
    return new TimePoint.AtEvent(id, Optional.of(span), Optional.empty());
  }

  /** {@return a window that ends some days later, if it ends at a point} */
  static Object endLater(Object value, long days) {
    return value instanceof Optional<?> some && some.orElse(null) instanceof Window window
        ? Optional.of(endLater(window, days))
        : value;
  }

  private static Window endLater(Window window, long days) {
    return window.match(
        always -> window,
        from -> window,
        until -> Window.Until.of(later(until.end(), days)),
        between -> new Window.Between(between.from(), later(between.until(), days)),
        during -> window);
  }

  /** {@return the first moment of a window, if it names one} */
  static Optional<TimePoint> start(Window window) {
    return window.match(
        always -> Optional.empty(),
        from -> Optional.of(from.start()),
        until -> Optional.empty(),
        between -> Optional.of(between.from()),
        during -> Optional.empty());
  }

  /** {@return a window that ends at a point} */
  static Object endAt(Object value, TimePoint end) {
    if (!(value instanceof Optional<?> some)) {
      return value;
    }
    if (some.isEmpty()) {
      return Optional.of(Window.Until.of(end));
    }
    return some.orElseThrow() instanceof Window window ? Optional.of(endAt(window, end)) : value;
  }

  private static Window endAt(Window window, TimePoint end) {
    return window.match(
        always -> Window.Until.of(end),
        from -> new Window.Between(from.start(), end),
        until -> Window.Until.of(end),
        between -> new Window.Between(between.from(), end),
        during -> window);
  }
}
