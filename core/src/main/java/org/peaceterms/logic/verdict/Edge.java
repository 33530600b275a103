package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.function.IntPredicate;

/**
 * A distance in time that counts while some variables are true and some others are not.
 *
 * @param from a moment, by number
 * @param to a moment, by number
 * @param most the greatest distance in ticks
 * @param causes the variables that must all be true
 * @param exceptions the variables that must all be false
 * @param step who says so
 */
record Edge(
    int from,
    int to,
    long most,
    ImmutableIntArray causes,
    ImmutableIntArray exceptions,
    Lemma.Step step) {

  /** {@return whether it turns on a variable} */
  boolean mentions(int variable) {
    return causes.contains(variable) || exceptions.contains(variable);
  }

  /**
   * {@return whether it counts}
   *
   * @param isTrue which variables are true
   * @param isFalse which variables are false
   */
  boolean counts(IntPredicate isTrue, IntPredicate isFalse) {
    return areAll(causes, isTrue) && areAll(exceptions, isFalse);
  }

  private static boolean areAll(ImmutableIntArray some, IntPredicate are) {
    for (int i = 0; i < some.length(); i++) {
      if (!are.test(some.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether nobody says so, but it was assumed} */
  boolean isAssumed() {
    return step.match(said -> false, order -> true);
  }
}
