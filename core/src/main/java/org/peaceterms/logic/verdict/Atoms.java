package org.peaceterms.logic.verdict;

import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Moment;

/**
 * Numbers for atoms: those that statements speak of, and from there on those that come up later.
 */
final class Atoms {
  private final Roll<Atom> stated;
  private final Roll<Atom> others = new Roll<>();

  /** Atoms that have numbers already. */
  Atoms(Roll<Atom> stated) {
    this.stated = stated;
  }

  /** {@return the number of an atom; the next one if it had none} */
  int number(Atom atom) {
    int known = stated.number(atom);
    return known == Roll.NONE ? stated.size() + others.add(atom) : known;
  }

  /** {@return the number of an atom; {@link Roll#NONE} if it has none} */
  int ifNumbered(Atom atom) {
    int known = stated.number(atom);
    int other = known == Roll.NONE ? others.number(atom) : Roll.NONE;
    return other == Roll.NONE ? known : stated.size() + other;
  }

  /** {@return the atom with a number} */
  Atom get(int number) {
    return number < stated.size() ? stated.get(number) : others.get(number - stated.size());
  }

  /** {@return the moment that the atom with a number says comes} */
  Moment moment(int number) {
    return ((Atom.Occurs) get(number)).moment();
  }
}
