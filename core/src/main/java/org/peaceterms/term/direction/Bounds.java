package org.peaceterms.term.direction;

import java.util.Optional;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Rational;

/**
 * Limits as intervals of numbers that are not negative. "No limit may be set" and a limit exclude
 * each other, a floor is no limit.
 */
final class Bounds {
  private static final String TO_BE_FIXED = "the figure of the limit is still to be fixed";
  private static final String BASELINE = "the level on the date is not known here";

  /** The numbers from {@code least} to {@code most}; without {@code most} all from there on. */
  private record Interval(Rational least, Optional<Rational> most) {
    boolean contains(Interval other) {
      return least.compareTo(other.least) <= 0 && ends(other) >= 0;
    }

    boolean meets(Interval other) {
      return !isBelow(other) && !other.isBelow(this);
    }

    private boolean isBelow(Interval other) {
      return most.filter(end -> end.compareTo(other.least) < 0).isPresent();
    }

    /** The sign of this end against the other's. */
    private int ends(Interval other) {
      if (most.isEmpty() || other.most.isEmpty()) {
        return Boolean.compare(most.isEmpty(), other.most.isEmpty());
      }
      return most.orElseThrow().compareTo(other.most.orElseThrow());
    }
  }

  private Bounds() {}

  static Comparison compare(Bound from, Bound to) {
    if (isUnlimited(from) || isUnlimited(to)) {
      return isUnlimited(from) ? unlimited(to).inverse() : unlimited(from);
    }
    if (from instanceof Bound.Limited || to instanceof Bound.Limited) {
      return Comparison.unknown(TO_BE_FIXED);
    }
    Optional<Interval> old = interval(from);
    Optional<Interval> now = interval(to);
    return old.isPresent() && now.isPresent()
        ? compare(old.orElseThrow(), now.orElseThrow())
        : Comparison.unknown(BASELINE);
  }

  /** How "no limit may be set" stands to another bound; a floor of nought says nothing. */
  private static Comparison unlimited(Bound other) {
    if (other instanceof Bound.AtLeast floor) {
      boolean empty = floor.level().equals(Level.of(Rational.ZERO));
      return Comparison.of(empty ? Reach.WIDER : Reach.SHIFTED);
    }
    return Comparison.of(Reach.REVERSED);
  }

  private static Comparison compare(Interval from, Interval to) {
    if (from.contains(to)) {
      return Comparison.of(to.contains(from) ? Reach.SAME : Reach.WIDER);
    }
    if (to.contains(from)) {
      return Comparison.of(Reach.NARROWER);
    }
    return Comparison.of(from.meets(to) ? Reach.SHIFTED : Reach.REVERSED);
  }

  private static boolean isUnlimited(Bound bound) {
    return bound instanceof Bound.Unlimited;
  }

  private static Optional<Interval> interval(Bound bound) {
    return bound.match(
        most -> figure(most.level()).map(end -> new Interval(Rational.ZERO, Optional.of(end))),
        least -> figure(least.level()).map(start -> new Interval(start, Optional.empty())),
        exactly -> figure(exactly.level()).map(one -> new Interval(one, Optional.of(one))),
        between -> Optional.of(new Interval(between.least(), Optional.of(between.most()))),
        unlimited -> Optional.empty(),
        limited -> Optional.empty());
  }

  private static Optional<Rational> figure(Level level) {
    return level.match(figure -> Optional.of(figure.value()), baseline -> Optional.empty());
  }
}
