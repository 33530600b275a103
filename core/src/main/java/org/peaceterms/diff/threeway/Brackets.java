package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Choice;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ChoiceId;

/** What becomes of a conflict in the text. */
public interface Brackets {

  /** {@return whether the left draft goes first where both have their place in the text} */
  boolean leftFirst();

  /**
   * {@return the words that stand for two}
   *
   * @param left the words of the left draft
   * @param right the words of the right draft
   */
  String words(String left, String right);

  /**
   * {@return the bracket between two sets of terms}
   *
   * @param id its id
   * @param left what the left draft says; empty if it says nothing
   * @param right what the right draft says; empty if it says nothing
   */
  Choice terms(ChoiceId id, ImmutableList<Term> left, ImmutableList<Term> right);
}
