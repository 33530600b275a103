package org.peaceterms.logic.compile;

import java.util.function.Function;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/** The points and intervals that the times are which a plan gives. */
final class Times {
  private final Happenings happenings;
  private final Ledger ledger;

  /** The cases of points and windows, made once: most terms give some. */
  private final Function<TimePoint.On, Endpoint> day = this::day;

  private final Function<TimePoint.At, Endpoint> instant = this::instant;
  private final Function<TimePoint.AtEvent, Endpoint> event = this::event;
  private final Function<Window.From, Interval> from =
      window -> Interval.from(point(window.start()));
  private final Function<Window.Until, Interval> until =
      window -> Interval.until(point(window.end()));
  private final Function<Window.Between, Interval> between =
      window -> Interval.between(point(window.from()), point(window.until()));
  private final Function<Window.During, Interval> during = window -> period(window.period());

  Times(Happenings happenings, Ledger ledger) {
    this.happenings = happenings;
    this.ledger = ledger;
  }

  Interval interval(Window window) {
    return window.match(always -> Interval.ALWAYS, from, until, between, during);
  }

  /**
   * {@return the interval of a period of the vocabulary}
   *
   * <p>It starts and ends with the events that the vocabulary names, or with events of its own.
   */
  Interval period(EventId id) {
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

  /** {@return the point of an event that has occurred, some time ago maybe} */
  Endpoint point(Condition.Occurred condition) {
    Moment moment = happenings.event(condition.id());
    return condition.plus().isPresent()
        ? shifted(moment, condition.plus().orElseThrow(), true)
        : moment.now();
  }

  Endpoint point(TimePoint point) {
    return point.match(day, instant, event);
  }

  private Endpoint day(TimePoint.On on) {
    return Endpoint.at(ledger.clock().tick(on.date()));
  }

  private Endpoint instant(TimePoint.At at) {
    return Endpoint.at(ledger.clock().tick(at.time().toLocalDateTime()));
  }

  private Endpoint event(TimePoint.AtEvent at) {
    Moment moment = happenings.event(at.id());
    return at.plus()
        .map(span -> shifted(moment, span, true))
        .or(() -> at.minus().map(span -> shifted(moment, span, false)))
        .orElseGet(moment::now);
  }

  /** {@return the first tick after a point, which is the next day after a whole day} */
  Endpoint dayAfter(TimePoint point) {
    return point.match(
        on -> Endpoint.at(ledger.clock().tick(on.date().plusDays(1))),
        at -> instant(at).later(1),
        at -> event(at).later(1));
  }

  /**
   * {@return a point some time after or before a moment; if the calendar leaves the length open, a
   * moment of its own}
   */
  Endpoint shifted(Moment moment, Span span, boolean after) {
    Clock.Ticks ticks = ledger.clock().ticks(span);
    if (ticks.least() == ticks.most()) {
      return moment.plus(after ? ticks.least() : -ticks.least());
    }
    Moment shifted = new Moment(moment.kind(), moment.name() + (after ? "+" : "-") + span);
    link(moment, shifted);
    Endpoint least = moment.plus(after ? ticks.least() : -ticks.most());
    Endpoint most = moment.plus(after ? ticks.most() : -ticks.least());
    ledger.addRule(Lag.notAfter(least, shifted.now()));
    ledger.addRule(Lag.notAfter(shifted.now(), most));
    return shifted.now();
  }

  /** {@return the point some time after another, which is exact after a date} */
  Endpoint after(Endpoint start, Span time) {
    return start.of().equals(Moment.ORIGIN)
        ? Endpoint.at(ledger.clock().after(start.plus(), time))
        : shifted(start.of(), time, true).later(start.plus());
  }

  /** One comes exactly if the other does. */
  private void link(Moment one, Moment other) {
    ledger.addRule(Either.of(one.occurs().not(), other.occurs()));
    ledger.addRule(Either.of(other.occurs().not(), one.occurs()));
  }
}
