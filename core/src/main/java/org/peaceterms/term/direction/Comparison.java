package org.peaceterms.term.direction;

import java.util.Optional;

/**
 * The answer of a direction.
 *
 * @param reach how the later value stands to the earlier
 * @param reason why it is not decided; there only for {@link Reach#UNKNOWN}, and not always
 */
public record Comparison(Reach reach, Optional<String> reason) {
  /** The later value says the same. */
  public static final Comparison SAME = of(Reach.SAME);

  /** The values do not decide, and there is no more to say about it. */
  public static final Comparison UNKNOWN = of(Reach.UNKNOWN);

  /**
   * {@return the answer without a reason}
   *
   * @param reach how the later value stands to the earlier
   */
  public static Comparison of(Reach reach) {
    return new Comparison(reach, Optional.empty());
  }

  /**
   * {@return that it is not decided}
   *
   * @param reason why, as a sentence without full stop
   */
  public static Comparison unknown(String reason) {
    return new Comparison(Reach.UNKNOWN, Optional.of(reason));
  }

  /**
   * {@return the answer from the sign of a comparison}
   *
   * @param sign negative, nought or positive; empty if the two do not compare
   * @param up the answer for a positive sign
   */
  static Comparison bySign(Optional<Integer> sign, Reach up) {
    return sign.map(way -> of(way == 0 ? Reach.SAME : way > 0 ? up : up.inverse())).orElse(UNKNOWN);
  }

  /** {@return how the earlier value stands to the later} */
  public Comparison inverse() {
    return new Comparison(reach.inverse(), reason);
  }

  /**
   * {@return both together}
   *
   * @param other the answer for another thing
   */
  public Comparison and(Comparison other) {
    Reach both = reach.and(other.reach);
    return new Comparison(
        both, both == Reach.UNKNOWN ? reason.or(other::reason) : Optional.empty());
  }
}
