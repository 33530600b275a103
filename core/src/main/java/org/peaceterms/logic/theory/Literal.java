package org.peaceterms.logic.theory;

/**
 * An atom or its opposite.
 *
 * @param atom the atom
 * @param positive whether the atom must be true
 */
public record Literal(Atom atom, boolean positive) implements Comparable<Literal> {

  /**
   * {@return the literal that {@code atom} is true}
   *
   * @param atom the atom
   */
  public static Literal of(Atom atom) {
    return new Literal(atom, true);
  }

  /** {@return the opposite} */
  public Literal not() {
    return new Literal(atom, !positive);
  }

  @Override
  public int compareTo(Literal other) {
    int atoms = atom.compareTo(other.atom);
    return atoms != 0 ? atoms : Boolean.compare(positive, other.positive);
  }

  @Override
  public String toString() {
    return (positive ? "" : "not ") + atom;
  }
}
