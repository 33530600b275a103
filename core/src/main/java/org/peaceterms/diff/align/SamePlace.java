package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.peaceterms.plan.Clause;

/**
 * Where the clauses of a draft stand among those of the same rank: the points, or the sub-points of
 * one point. The clause that stands in another draft under the same number between the same
 * neighbours took the place of the one here, whatever it says.
 */
final class SamePlace {
  private static final int NONE = -1;

  private final ImmutableList<Clause> clauses;

  /** Where no clause is a sub-point of another, the neighbours need not be looked for. */
  private final boolean flat;

  private final int[] above;
  private final int[] behind;
  private final int[] ahead;

  /** Neighbours by their position in the earlier draft. */
  private record Place(int above, int behind, int ahead, String number) {}

  private SamePlace(DraftText draft) {
    this.clauses = draft.clauses();
    this.flat = draft.isFlat();
    this.above = new int[flat ? 0 : clauses.size()];
    this.behind = new int[above.length];
    this.ahead = new int[above.length];
    int[] last = new int[above.length + 1];
    Arrays.fill(last, NONE);
    for (int i = 0; i < above.length; i++) {
      above[i] = draft.above(i).orElse(NONE);
      ahead[i] = NONE;
      behind[i] = last[above[i] + 1];
      last[above[i] + 1] = i;
      if (behind[i] != NONE) {
        ahead[behind[i]] = i;
      }
    }
  }

  /** {@return what stands above, behind and ahead of a clause} */
  private int[] around(int clause) {
    return flat
        ? new int[] {NONE, clause - 1, clause + 1 < clauses.size() ? clause + 1 : NONE}
        : new int[] {above[clause], behind[clause], ahead[clause]};
  }

  /** Tells which clauses without partner took each other's place. */
  static void pairs(
      DraftText before, DraftText after, Alignment alignment, BiConsumer<Integer, Integer> told) {
    if (!alignment.hasFreeBefore() || !alignment.hasFreeAfter()) {
      return;
    }
    SamePlace old = new SamePlace(before);
    SamePlace now = new SamePlace(after);
    Map<Place, Integer> later = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        int at = j;
        now.place(j, alignment::beforeOf).ifPresent(place -> later.put(place, at));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        int at = i;
        old.place(i, one -> own(one, alignment))
            .map(later::get)
            .ifPresent(partner -> told.accept(at, partner));
      }
    }
  }

  private static OptionalInt own(int one, Alignment alignment) {
    return alignment.isFreeBefore(one) ? OptionalInt.empty() : OptionalInt.of(one);
  }

  /** Empty if a neighbour is free as well, so that it could have come or gone in its place. */
  private Optional<Place> place(int clause, IntFunction<OptionalInt> name) {
    int[] around = around(clause);
    for (int at = 0; at < around.length; at++) {
      if (around[at] != NONE) {
        OptionalInt known = name.apply(around[at]);
        if (known.isEmpty()) {
          return Optional.empty();
        }
        around[at] = known.getAsInt();
      }
    }
    return Optional.of(new Place(around[0], around[1], around[2], clauses.get(clause).number()));
  }
}
