package org.peaceterms.term.direction;

import java.util.Optional;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/** Directions of fields that say when, by when and for how long. */
public final class Times {
  private static final String SOON = "as soon as possible is no date";
  private static final String UNANCHORED = "the text does not say from when the time is counted";
  private static final String UNLIKE = "the two points in time do not compare";
  private static final String SILENT = "the text does not say when or for how long";

  private Times() {}

  /**
   * For what time a term holds. A longer window says more, but leaves more room for what is done
   * once.
   */
  public static final Direction<Optional<Window>> WINDOW =
      (from, to, context) -> {
        Comparison inclusion = Windows.compare(from, to, context.facts());
        if (context.norm() != Norm.DUTY) {
          return inclusion;
        }
        return context
            .stakes()
            .throughout()
            .map(all -> all ? inclusion : inclusion.inverse())
            .orElse(Comparison.unknown("the text does not say whether it is done all the time"));
      };

  /** By when; a duty is stricter and a permission narrower with an earlier deadline. */
  public static final Direction<Optional<Deadline>> DEADLINE =
      (from, to, context) ->
          switch (context.norm()) {
            case DUTY -> sooner(from, to);
            case PERMISSION -> sooner(from, to).inverse();
            case PROHIBITION, STATEMENT, OPEN -> Comparison.UNKNOWN;
          };

  /** From when; an earlier start says more. */
  public static final Direction<Optional<TimePoint>> START =
      (from, to, context) ->
          from.isEmpty() || to.isEmpty()
              ? Comparison.unknown(SILENT)
              : point(from.orElseThrow(), to.orElseThrow(), Reach.NARROWER);

  /** Up to when, absent for without end; a later end says more. */
  public static final Direction<Optional<TimePoint>> END =
      (from, to, context) -> {
        if (from.isEmpty() || to.isEmpty()) {
          return Comparison.of(to.isEmpty() ? Reach.WIDER : Reach.NARROWER);
        }
        return point(from.orElseThrow(), to.orElseThrow(), Reach.WIDER);
      };

  /** For how long; longer says more. */
  public static final Direction<Optional<Lasting>> LASTING =
      (from, to, context) ->
          from.isEmpty() || to.isEmpty()
              ? Comparison.unknown(SILENT)
              : lasting(from.orElseThrow(), to.orElseThrow());

  /** A length of time that must have passed; longer says more, and none says nothing. */
  public static final Direction<Optional<Span>> AT_LEAST =
      (from, to, context) -> span(from, to, Reach.WIDER);

  /** A length of time within which something is done; shorter says more, none says nothing. */
  public static final Direction<Optional<Span>> WITHIN =
      (from, to, context) -> span(from, to, Reach.NARROWER);

  private static Comparison span(Optional<Span> from, Optional<Span> to, Reach longer) {
    if (from.equals(to)) {
      return Comparison.SAME;
    }
    return from.isEmpty() || to.isEmpty()
        ? Comparison.of(from.isEmpty() ? Reach.WIDER : Reach.NARROWER)
        : Comparison.bySign(Spans.compare(from.orElseThrow(), to.orElseThrow()), longer);
  }

  private static Comparison point(TimePoint from, TimePoint to, Reach later) {
    return because(Comparison.bySign(Moments.compare(from, to), later), UNLIKE);
  }

  private static Comparison because(Comparison comparison, String reason) {
    return comparison.equals(Comparison.UNKNOWN) ? Comparison.unknown(reason) : comparison;
  }

  private static Comparison sooner(Optional<Deadline> from, Optional<Deadline> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Comparison.of(from.isEmpty() ? Reach.WIDER : Reach.NARROWER);
    }
    Deadline old = from.orElseThrow();
    Deadline now = to.orElseThrow();
    if (old instanceof Deadline.AsSoonAsPossible || now instanceof Deadline.AsSoonAsPossible) {
      return Comparison.unknown(SOON);
    }
    Optional<Span> oldSpan = unanchored(old);
    Optional<Span> nowSpan = unanchored(now);
    if (oldSpan.isPresent() && nowSpan.isPresent()) {
      return span(oldSpan, nowSpan, Reach.NARROWER);
    }
    Optional<TimePoint> first = last(old);
    Optional<TimePoint> second = last(now);
    return first.isEmpty() || second.isEmpty()
        ? Comparison.unknown(UNANCHORED)
        : point(first.orElseThrow(), second.orElseThrow(), Reach.NARROWER);
  }

  private static Optional<Span> unanchored(Deadline deadline) {
    return deadline.match(
        by -> Optional.empty(),
        within -> within.of().isEmpty() ? Optional.of(within.time()) : Optional.empty(),
        soon -> Optional.empty());
  }

  private static Optional<TimePoint> last(Deadline deadline) {
    return deadline.match(
        by -> Optional.of(by.point()),
        within -> within.of().map((EventId event) -> TimePoint.after(event, within.time())),
        soon -> Optional.empty());
  }

  private static Comparison lasting(Lasting from, Lasting to) {
    return from.match(
        permanent -> Comparison.of(Reach.NARROWER),
        old ->
            to.match(
                permanent -> Comparison.of(Reach.WIDER),
                now -> Comparison.bySign(Spans.compare(old.time(), now.time()), Reach.WIDER),
                until -> Comparison.unknown(UNLIKE)),
        old ->
            to.match(
                permanent -> Comparison.of(Reach.WIDER),
                now -> Comparison.unknown(UNLIKE),
                until -> point(old.end(), until.end(), Reach.WIDER)));
  }
}
