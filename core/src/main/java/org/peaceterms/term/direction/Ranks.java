package org.peaceterms.term.direction;

import java.util.Optional;

/** Directions of fields with one of a few fixed values. */
public final class Ranks {
  private static final String SILENT = "the text does not say";

  private Ranks() {}

  /** Yes says more than no or nothing; between no and nothing there is no difference known. */
  public static final Direction<Optional<Boolean>> YES =
      (from, to, context) -> {
        int sign = Boolean.compare(to.orElse(false), from.orElse(false));
        return sign == 0
            ? Comparison.unknown(SILENT)
            : Comparison.of(sign > 0 ? Reach.WIDER : Reach.NARROWER);
      };

  /** Yes and no are contrary, nothing is neither. */
  public static final Direction<Optional<Boolean>> YES_OR_NO =
      (from, to, context) ->
          from.isPresent() && to.isPresent()
              ? Comparison.of(Reach.REVERSED)
              : Comparison.unknown(SILENT);

  /**
   * {@return the direction of a value of which one says more than another}
   *
   * @param less the value that says less
   * @param more the value that says more; others do not compare
   * @param <E> the class of the value
   */
  public static <E> Direction<Optional<E>> rising(E less, E more) {
    return (from, to, context) -> {
      boolean up = from.filter(less::equals).isPresent() && to.filter(more::equals).isPresent();
      boolean down = from.filter(more::equals).isPresent() && to.filter(less::equals).isPresent();
      return up || down
          ? Comparison.of(up ? Reach.WIDER : Reach.NARROWER)
          : Comparison.unknown(SILENT);
    };
  }
}
