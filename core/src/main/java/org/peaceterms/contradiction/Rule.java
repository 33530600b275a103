package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.verdict.Lemma;

/**
 * At least one of some literals is true.
 *
 * @param literals the literals
 * @param source why it is so
 * @param statement the statement that says so, by number, for {@link Source#SAID}
 * @param lemma the fact of time and meaning that says so, for {@link Source#LEMMA}
 */
record Rule(
    ImmutableSortedSet<Literal> literals,
    Source source,
    Optional<Integer> statement,
    Optional<Lemma> lemma) {

  /** Why a rule holds. */
  enum Source {
    /** It is a fact in every course of events. */
    FACT,
    /** It is what the nogood assumes. */
    ASSUMED,
    /** Nothing is broken unless that is assumed. */
    NO_BREACH,
    /** A statement says so. */
    SAID,
    /** Statements exclude each other, or orders run in a circle. */
    LEMMA,
    /** It is what an order of points means, or the words alone rule out its opposite. */
    MEANING
  }

  static Rule given(Literal literal, Source source) {
    return new Rule(ImmutableSortedSet.of(literal), source, Optional.empty(), Optional.empty());
  }

  static Rule said(ImmutableSortedSet<Literal> literals, int statement) {
    return new Rule(literals, Source.SAID, Optional.of(statement), Optional.empty());
  }

  static Rule lemma(ImmutableSortedSet<Literal> literals, Lemma lemma) {
    return new Rule(literals, Source.LEMMA, Optional.empty(), Optional.of(lemma));
  }

  static Rule meaning(Literal order, Literal comes) {
    return new Rule(
        ImmutableSortedSet.of(order.not(), comes),
        Source.MEANING,
        Optional.empty(),
        Optional.empty());
  }
}
