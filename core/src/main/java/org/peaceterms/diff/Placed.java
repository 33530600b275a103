package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;

/**
 * A term in its place.
 *
 * @param side the clause in its draft
 * @param list where the list stands in the clause that it is part of, as a JSON pointer
 * @param index its position in that list
 * @param term the term
 * @param renamed the term with the names of the later draft
 */
record Placed(Side side, String list, int index, Term term, Term renamed) {

  /** {@return where the term stands in the clause, as a JSON pointer} */
  String path() {
    return list + "/" + index;
  }

  /** {@return the terms of a list that stands at {@code path} in a clause} */
  static ImmutableList<Placed> in(
      Side side, String path, ImmutableList<Term> terms, Renaming names) {
    ImmutableList.Builder<Placed> placed = ImmutableList.builderWithExpectedSize(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      placed.add(new Placed(side, path, i, terms.get(i), names.in(terms.get(i))));
    }
    return placed.build();
  }
}
