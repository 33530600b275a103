package org.peaceterms.term.direction;

import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * The inclusion of windows. Always contains everything; an absent window runs from entry into force
 * without end and contains every period, since a text cannot bind before it is in force.
 */
final class Windows {
  private static final String UNLIKE = "the two times do not compare";

  private Windows() {}

  /**
   * {@return whether a window may be empty: whether its end is known to come behind its beginning
   * depends on points that compare, and a date may pass before a text is in force}
   */
  static boolean mayBeEmpty(Window window) {
    return window.match(
        always -> false,
        from -> false,
        until -> !isBefore(Moments.START, until.end()),
        between -> !isBefore(between.from(), between.until()),
        during -> false);
  }

  private static boolean isBefore(TimePoint start, TimePoint end) {
    return Moments.compare(start, end).filter(sign -> sign > 0).isPresent();
  }

  /** {@return how the time of {@code to} stands to that of {@code from}} */
  static Comparison compare(Optional<Window> from, Optional<Window> to, Taxonomy facts) {
    Comparison inclusion = inclusion(from, to, facts);
    boolean doubtful =
        inclusion.reach() == Reach.SHIFTED
            && Stream.concat(from.stream(), to.stream()).anyMatch(Windows::mayBeEmpty);
    return doubtful ? Comparison.unknown(UNLIKE) : inclusion;
  }

  private static Comparison inclusion(Optional<Window> from, Optional<Window> to, Taxonomy facts) {
    if (isAlways(from) || isAlways(to)) {
      return Comparison.of(isAlways(from) ? Reach.NARROWER : Reach.WIDER);
    }
    Optional<EventId> old = period(from);
    Optional<EventId> now = period(to);
    if (old.isPresent() && now.isPresent()) {
      return periods(old.orElseThrow(), now.orElseThrow(), facts);
    }
    if (old.isPresent() || now.isPresent()) {
      boolean whole = old.isPresent() ? to.isEmpty() : from.isEmpty();
      return whole
          ? Comparison.of(old.isPresent() ? Reach.WIDER : Reach.NARROWER)
          : Comparison.unknown(UNLIKE);
    }
    return ends(from, to);
  }

  private static boolean isAlways(Optional<Window> window) {
    return window.filter(Window.Always.class::isInstance).isPresent();
  }

  private static Optional<EventId> period(Optional<Window> window) {
    return window.flatMap(
        given ->
            given.match(
                always -> Optional.empty(),
                from -> Optional.empty(),
                until -> Optional.empty(),
                between -> Optional.empty(),
                during -> Optional.of(during.period())));
  }

  private static Comparison periods(EventId from, EventId to, Taxonomy facts) {
    return switch (facts.relate(from, to)) {
      case SAME -> Comparison.SAME;
      case BELOW -> Comparison.of(Reach.WIDER);
      case ABOVE -> Comparison.of(Reach.NARROWER);
      case APART -> Comparison.of(Reach.SHIFTED);
      case UNKNOWN -> Comparison.unknown(UNLIKE);
    };
  }

  /** Both have a start, and an end or none. */
  private static Comparison ends(Optional<Window> from, Optional<Window> to) {
    Optional<Integer> start = Moments.compare(start(from), start(to));
    Comparison later = Comparison.bySign(start, Reach.NARROWER);
    Comparison longer = end(end(from), end(to));
    Comparison both = later.and(longer);
    return both.reach() == Reach.UNKNOWN ? Comparison.unknown(UNLIKE) : both;
  }

  private static Comparison end(Optional<TimePoint> from, Optional<TimePoint> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return Comparison.SAME;
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Comparison.of(to.isEmpty() ? Reach.WIDER : Reach.NARROWER);
    }
    return Comparison.bySign(Moments.compare(from.orElseThrow(), to.orElseThrow()), Reach.WIDER);
  }

  private static TimePoint start(Optional<Window> window) {
    return window
        .flatMap(
            given ->
                given.match(
                    always -> Optional.<TimePoint>empty(),
                    from -> Optional.of(from.start()),
                    until -> Optional.<TimePoint>empty(),
                    between -> Optional.of(between.from()),
                    during -> Optional.<TimePoint>empty()))
        .orElse(Moments.START);
  }

  private static Optional<TimePoint> end(Optional<Window> window) {
    return window.flatMap(
        given ->
            given.match(
                always -> Optional.empty(),
                from -> Optional.empty(),
                until -> Optional.of(until.end()),
                between -> Optional.of(between.until()),
                during -> Optional.empty()));
  }
}
