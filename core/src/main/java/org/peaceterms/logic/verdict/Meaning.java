package org.peaceterms.logic.verdict;

import java.util.Optional;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;

/** What a variable stands for: one of these, or nothing outside of the clauses it is in. */
sealed interface Meaning {
  /** {@return the premise that is held if it is true} */
  default Optional<Integer> premise() {
    return Optional.empty();
  }

  /** {@return the atom that is true if it is} */
  default Optional<Atom> atom() {
    return Optional.empty();
  }

  /** {@return the literal that is assumed if it is true} */
  default Optional<Literal> assumed() {
    return Optional.empty();
  }

  /** A premise is held. */
  record Held(int number) implements Meaning {
    @Override
    public Optional<Integer> premise() {
      return Optional.of(number);
    }
  }

  /** An atom is true. */
  record True(Atom of) implements Meaning {
    @Override
    public Optional<Atom> atom() {
      return Optional.of(of);
    }
  }

  /** A literal is assumed. */
  record Assumed(Literal literal) implements Meaning {
    @Override
    public Optional<Literal> assumed() {
      return Optional.of(literal);
    }
  }

  /** Something makes it true, and it stands for nothing. */
  record Aid() implements Meaning {}
}
