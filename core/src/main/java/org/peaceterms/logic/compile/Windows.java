package org.peaceterms.logic.compile;

import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Window;

/** The interval that a window is. */
final class Windows {
  private Windows() {}

  static Interval interval(Window window, Context context) {
    Happenings happenings = context.happenings();
    return window.match(
        always -> Interval.ALWAYS,
        from -> Interval.from(happenings.point(from.start())),
        until -> Interval.until(happenings.point(until.end())),
        between ->
            Interval.between(happenings.point(between.from()), happenings.point(between.until())),
        during -> period(during.period(), happenings));
  }

  /**
   * {@return the interval of a period of the vocabulary}
   *
   * <p>It starts and ends with the events that the vocabulary names, or with events of its own.
   */
  static Interval period(EventId id, Happenings happenings) {
    Event period = happenings.vocabulary().event(id).orElseThrow();
    Moment start =
        period
            .starts()
            .map(happenings::event)
            .orElseGet(() -> Moment.event(happenings.event(id).name() + "/start"));
    Moment end =
        period
            .ends()
            .map(happenings::event)
            .orElseGet(() -> Moment.event(happenings.event(id).name() + "/end"));
    return Interval.between(start.now(), end.now());
  }
}
