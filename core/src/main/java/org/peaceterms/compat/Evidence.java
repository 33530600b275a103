package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Literal;

/**
 * What speaks for a plan bringing a term about, or for its ruling the term out.
 *
 * @param plain smallest sets of premises that do so whatever happens, the smallest first
 * @param cases the premises and literals that do so in some case
 * @param decided whether nothing is left open by the limits or the language
 */
record Evidence(ImmutableList<Plain> plain, ImmutableList<Case> cases, boolean decided) {
  /** Neither. */
  static final Evidence NONE = new Evidence(ImmutableList.of(), ImmutableList.of(), true);

  /** Not known. */
  static final Evidence UNDECIDED = new Evidence(ImmutableList.of(), ImmutableList.of(), false);

  /** Premises that bring something about whatever happens, and how far figures lie apart. */
  record Plain(ImmutableSortedSet<Integer> premises, ImmutableList<Gap> gaps) {}

  /** Premises that bring something about where some literals are true. */
  record Case(
      ImmutableSortedSet<Integer> premises,
      ImmutableSortedSet<Literal> literals,
      ImmutableList<Gap> gaps) {}
}
