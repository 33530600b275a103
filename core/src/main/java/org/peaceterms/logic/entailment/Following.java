package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.verdict.Nogood;

/**
 * What premises make of a statement, or of all that one more premise says.
 *
 * @param answer whether they bring it about
 * @param because the premises that do, by number; of several sets the first
 * @param cases the nogoods of the opposite that need a literal: where one of these is given, it
 *     follows
 */
public record Following(
    Answer answer, ImmutableSortedSet<Integer> because, ImmutableList<Nogood> cases) {

  /** Whether something follows. */
  public enum Answer {
    /** It follows. */
    ALWAYS,
    /** It follows in some case, and it is not said that the case is given. */
    SOMETIMES,
    /** The limits did not reach. */
    UNKNOWN,
    /** It does not follow. */
    NOT
  }
}
