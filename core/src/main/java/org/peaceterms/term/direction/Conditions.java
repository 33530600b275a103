package org.peaceterms.term.direction;

import java.util.Collection;
import java.util.Optional;
import org.peaceterms.term.value.Condition;

/** Directions of fields that say on what condition. */
public final class Conditions {
  private static final String UNLIKE = "neither condition is known to imply the other";

  private Conditions() {}

  /** If: a term that holds in fewer cases says less, and one without condition holds in all. */
  public static final Direction<Optional<Condition>> WHEN =
      (from, to, context) -> cases(from, to, context);

  /** Unless, or what ends it: the more cases are excepted, the less is said. */
  public static final Direction<Optional<Condition>> UNLESS =
      (from, to, context) -> {
        if (from.isEmpty() || to.isEmpty()) {
          return Comparison.of(from.isEmpty() ? Reach.NARROWER : Reach.WIDER);
        }
        return cases(from, to, context).inverse();
      };

  /**
   * Only if: it narrows a permission. Whether a duty falls away without the condition, or has to
   * wait for it, the text does not say.
   */
  public static final Direction<Optional<Condition>> ONLY_IF =
      (from, to, context) ->
          context.norm() == Norm.PERMISSION
              ? cases(from, to, context)
              : Comparison.unknown("the duty may fall away without the condition, or wait for it");

  private static Comparison cases(
      Optional<Condition> from, Optional<Condition> to, Context context) {
    if (from.isEmpty() || to.isEmpty()) {
      return Comparison.of(from.isEmpty() ? Reach.NARROWER : Reach.WIDER);
    }
    return inclusion(from.orElseThrow(), to.orElseThrow(), context.facts());
  }

  /**
   * {@return how the cases of one condition stand to those of another}
   *
   * @param from the earlier condition
   * @param to the later one
   * @param facts the facts about ids
   */
  public static Comparison inclusion(Condition from, Condition to, Taxonomy facts) {
    Implication implication = new Implication(facts);
    boolean more = implication.holds(from, to);
    boolean less = implication.holds(to, from);
    if (more && less) {
      return Comparison.SAME;
    }
    return more || less
        ? Comparison.of(more ? Reach.WIDER : Reach.NARROWER)
        : Comparison.unknown(UNLIKE);
  }

  /**
   * {@return how the cases of some conditions, any one of which is enough, stand to those of
   * others}
   *
   * @param from the earlier conditions; none for no case
   * @param to the later ones
   * @param facts the facts about ids
   */
  public static Comparison anyOf(
      Collection<Condition> from, Collection<Condition> to, Taxonomy facts) {
    Implication implication = new Implication(facts);
    boolean more = from.stream().allMatch(old -> implication.holdsAny(old, to));
    boolean less = to.stream().allMatch(now -> implication.holdsAny(now, from));
    if (more && less) {
      return Comparison.SAME;
    }
    return more || less
        ? Comparison.of(more ? Reach.WIDER : Reach.NARROWER)
        : Comparison.unknown(UNLIKE);
  }
}
