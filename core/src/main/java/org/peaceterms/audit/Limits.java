package org.peaceterms.audit;

import org.peaceterms.term.value.Bound;

/** Which way a bound limits. */
final class Limits {
  private Limits() {}

  /** {@return whether it sets an upper limit, be its figure known or not} */
  static boolean isCap(Bound bound) {
    return bound.match(
        atMost -> true,
        atLeast -> false,
        exactly -> true,
        between -> true,
        unlimited -> false,
        limited -> true);
  }

  /** {@return whether it asks for fewer and never for more} */
  static boolean isCeiling(Bound bound) {
    return isCap(bound) && !isExact(bound);
  }

  private static boolean isExact(Bound bound) {
    return bound.match(
        atMost -> false,
        atLeast -> false,
        exactly -> true,
        between -> false,
        unlimited -> false,
        limited -> false);
  }

  /** {@return whether it sets a number that must be reached} */
  static boolean isFloor(Bound bound) {
    return bound.match(
        atMost -> false,
        atLeast -> true,
        exactly -> true,
        between -> true,
        unlimited -> false,
        limited -> false);
  }

  /** {@return whether its figure is still open} */
  static boolean isOpen(Bound bound) {
    return bound.match(
        atMost -> false,
        atLeast -> false,
        exactly -> false,
        between -> false,
        unlimited -> false,
        limited -> true);
  }
}
