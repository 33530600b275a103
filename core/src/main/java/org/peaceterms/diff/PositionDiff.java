package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Position;

/**
 * What a party demanded before and demands after: the drift of its position.
 *
 * <p>Only demands are compared: their terms, how strongly they are held, and when they are given
 * up. Their order, their ids, their sources, and the id, title and date of the position are not.
 * The changes stand in the order of the later position; demands that were given up follow.
 *
 * <p>The effect of a change is on the drafts that the party can accept. Whoever demands more leaves
 * fewer of them, whether the demand asks for a duty or for a permission. A refusal asks the more,
 * the less the refused term says: whoever refuses any recognition refuses recognition in law too.
 *
 * <p>The effect of a demand that is new or given up is that of the demand by itself, unless another
 * that was or is still made is known to contain it. What no closed form decides is {@link
 * Effect#UNKNOWN}.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Position before = Corpus.position(PlanId.of("russia-2024")).orElseThrow();
 * Position after = Corpus.position(PlanId.of("russia-2025")).orElseThrow();
 * PositionDiff.between(before, after).changes();
 * }</pre>
 *
 * @param before the earlier position
 * @param after the later position
 * @param changes what changed, in order
 */
public record PositionDiff(Position before, Position after, ImmutableList<DemandChange> changes) {

  /**
   * {@return what a party demands otherwise than before}
   *
   * @param before its earlier position
   * @param after its later position
   * @throws IllegalArgumentException if the two are positions of different parties
   */
  public static PositionDiff between(Position before, Position after) {
    if (!before.party().equals(after.party())) {
      throw new IllegalArgumentException(
          "the two positions must be of one party, but "
              + before.id()
              + " is of "
              + before.party()
              + " and "
              + after.id()
              + " of "
              + after.party());
    }
    return new PositionDiff(before, after, PositionComparison.compare(before, after));
  }

  /** {@return whether the party demands the same as before} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * {@return whether the party became stricter or looser: {@link Verdict#STRICTER} if every draft
   * that the later position accepts was acceptable before}
   */
  public Verdict verdict() {
    return Verdict.of(
        changes.stream().map(DemandChange::effect).reduce(Effect.NEUTRAL, Effect::and));
  }
}
