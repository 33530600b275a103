package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The variables of a clause: those that must be true for it to count, and those it makes true.
 *
 * @param causes the former, ascending
 * @param effects the latter, ascending
 */
record Literals(ImmutableIntArray causes, ImmutableIntArray effects) {
  /** No variable. */
  static final Literals NONE = new Literals(ImmutableIntArray.of(), ImmutableIntArray.of());

  static Literals of(Clause clause) {
    return new Literals(clause.causes(), clause.effects());
  }

  Literals and(ImmutableIntArray moreCauses, ImmutableIntArray moreEffects) {
    return new Literals(union(causes, moreCauses), union(effects, moreEffects));
  }

  private static ImmutableIntArray union(ImmutableIntArray some, ImmutableIntArray more) {
    if (more.isEmpty()) {
      return some;
    }
    Ascending all = new Ascending();
    all.addAll(some);
    all.addAll(more);
    return all.numbers();
  }

  /** {@return whether a clause with these says nothing, since it makes true what it needs} */
  boolean isVoid() {
    int effect = 0;
    for (int i = 0; i < causes.length(); i++) {
      effect = next(effects, effect, causes.get(i));
      if (isAt(effects, effect, causes.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isWithin(Literals other) {
    return isWithin(causes, other.causes) && isWithin(effects, other.effects);
  }

  private static boolean isWithin(ImmutableIntArray one, ImmutableIntArray other) {
    if (one.length() > other.length()) {
      return false;
    }
    int place = 0;
    for (int i = 0; i < one.length(); i++) {
      place = next(other, place, one.get(i));
      if (!isAt(other, place, one.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return the first place, from another on, where no smaller number is} */
  private static int next(ImmutableIntArray in, int from, int number) {
    int place = from;
    while (place < in.length() && in.get(place) < number) {
      place++;
    }
    return place;
  }

  private static boolean isAt(ImmutableIntArray in, int place, int number) {
    return place < in.length() && in.get(place) == number;
  }
}
