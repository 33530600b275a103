package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.peaceterms.term.Term;

/**
 * Terms between which a text is open.
 *
 * @param left what the left draft says; empty if nothing
 * @param right what the right draft says; empty if nothing
 */
record TermClash(ImmutableList<Term> left, ImmutableList<Term> right) {

  /** {@return the same with each term changed} */
  TermClash map(UnaryOperator<Term> each) {
    return new TermClash(all(left, each), all(right, each));
  }

  private static ImmutableList<Term> all(ImmutableList<Term> terms, UnaryOperator<Term> each) {
    return terms.stream().map(each).collect(ImmutableList.toImmutableList());
  }
}
