package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;

/**
 * A term in its place.
 *
 * @param side the clause in its draft
 * @param path where the term stands in the clause, as a JSON pointer
 * @param term the term
 * @param renamed the term with the names of the later draft
 */
record Placed(Side side, String path, Term term, Term renamed) {

  /** {@return the terms of a list that stands at {@code path} in a clause} */
  static Stream<Placed> in(Side side, String path, ImmutableList<Term> terms, Renaming names) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> new Placed(side, path + "/" + i, terms.get(i), names.in(terms.get(i))));
  }
}
