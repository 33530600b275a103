package org.peaceterms.logic.theory;

import java.util.Comparator;

/**
 * An atom or its opposite.
 *
 * @param atom the atom
 * @param positive whether the atom must be true
 */
public record Literal(Atom atom, boolean positive) implements Comparable<Literal> {
  private static final Comparator<Literal> ORDER =
      Comparator.comparing(Literal::atom).thenComparing(Literal::positive);

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
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return (positive ? "" : "not ") + atom;
  }
}
