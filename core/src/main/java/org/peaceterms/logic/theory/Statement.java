package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What a premise says under a guard.
 *
 * @param premise who says it, by number in the theory, or {@link #VOCABULARY}
 * @param guard the literals that must all be true for it to count
 * @param primitive what it says
 * @param site where it stands
 */
public record Statement(
    int premise, ImmutableSortedSet<Literal> guard, Primitive primitive, Site site) {

  /** The premise of what follows from the meaning of the words and is never given up. */
  public static final int VOCABULARY = -1;

  /** {@return whether no premise has to be held for it} */
  public boolean isVocabulary() {
    return premise == VOCABULARY;
  }
}
