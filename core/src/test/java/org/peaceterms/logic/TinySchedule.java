package org.peaceterms.logic;

import java.util.Map;
import java.util.Optional;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Moment;

/** Ticks of points, and whether a tick is in an interval, where some moments come. */
final class TinySchedule {
  private TinySchedule() {}

  static Optional<Long> tick(Endpoint end, Map<Moment, Long> ticks) {
    return Optional.ofNullable(ticks.get(end.of())).map(tick -> tick + end.plus());
  }

  static boolean has(Interval interval, long tick, Map<Moment, Long> ticks) {
    boolean begun =
        interval.from().isEmpty()
            || tick(interval.from().orElseThrow(), ticks).filter(from -> from <= tick).isPresent();
    boolean ended =
        interval.until().flatMap(end -> tick(end, ticks)).filter(end -> end <= tick).isPresent();
    return begun && !ended;
  }
}
