package org.peaceterms.logic.theory;

import java.util.Comparator;
import org.peaceterms.term.value.Id;

/** A proposition that a course of events makes true or false. */
public sealed interface Atom extends Comparable<Atom> {

  /** Atoms in the order of their cases and names. */
  Comparator<Atom> ORDER =
      Comparator.comparingInt((Atom atom) -> atom.match(Rank.CASES)).thenComparing(Atom::name);

  /**
   * {@return the answer of {@code cases} for this atom}
   *
   * @param cases one answer for each case
   * @param <R> the type of the answer
   */
  <R> R match(Cases<R> cases);

  /** {@return its name among the atoms of its case} */
  String name();

  @Override
  default int compareTo(Atom other) {
    return ORDER.compare(this, other);
  }

  /**
   * A moment comes.
   *
   * @param moment the moment
   */
  record Occurs(Moment moment) implements Atom {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.occurs(this);
    }

    @Override
    public String name() {
      return moment.kind() + " " + moment.name();
    }

    /** As by name, which need not be put together: no kind is the beginning of another. */
    @Override
    public int compareTo(Atom other) {
      if (!(other instanceof Occurs that)) {
        return ORDER.compare(this, other);
      }
      if (moment.kind() == that.moment.kind()) {
        return moment == that.moment ? 0 : moment.name().compareTo(that.moment.name());
      }
      return moment.kind().name().compareTo(that.moment.kind().name());
    }
  }

  /** One version of a choice is taken. */
  final class Taken implements Atom {
    private final String choice;
    private final String label;
    private final boolean reading;

    /** Worked out once: in a long text there are many choices, and each is looked up often. */
    private final int hash;

    /**
     * The atom that a version is taken.
     *
     * @param choice the choice, with its plan
     * @param label the version
     * @param reading whether it is a way to understand the text, which nobody chooses
     */
    public Taken(String choice, String label, boolean reading) {
      this.choice = choice;
      this.label = label;
      this.reading = reading;
      this.hash = 31 * (31 * choice.hashCode() + label.hashCode()) + Boolean.hashCode(reading);
    }

    /** {@return the choice, with its plan} */
    public String choice() {
      return choice;
    }

    /** {@return the version} */
    public String label() {
      return label;
    }

    /** {@return whether it is a way to understand the text, which nobody chooses} */
    public boolean reading() {
      return reading;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.taken(this);
    }

    @Override
    public String name() {
      return choice + "#" + label;
    }

    /** As by name, which need not be put together for two versions of one choice. */
    @Override
    public int compareTo(Atom other) {
      return other instanceof Taken that && choice.equals(that.choice)
          ? label.compareTo(that.label)
          : ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Taken that
              && hash == that.hash
              && reading == that.reading
              && choice.equals(that.choice)
              && label.equals(that.label));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return "Taken[choice=" + choice + ", label=" + label + ", reading=" + reading + "]";
    }
  }

  /**
   * A circumstance is given, which nobody in the plan decides.
   *
   * @param name the circumstance
   */
  record Given(String name) implements Atom {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.given(this);
    }
  }

  /**
   * Two names of which it is not known whether they have something in common do have.
   *
   * @param one the first of them by text
   * @param other the other
   */
  record Shared(Id one, Id other) implements Atom {

    /**
     * {@return the atom for two names in any order}
     *
     * @param one a name
     * @param other a name
     */
    public static Shared of(Id one, Id other) {
      return one.compareTo(other) <= 0 ? new Shared(one, other) : new Shared(other, one);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.shared(this);
    }

    @Override
    public String name() {
      return one.getClass().getSimpleName() + " " + one + " " + other;
    }
  }

  /**
   * A value that a text leaves open falls so that it clashes.
   *
   * @param name the value: the clause, the term and the field
   */
  record Missing(String name) implements Atom {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.missing(this);
    }
  }

  /**
   * One point is not later than another, and the moments of both come. It stands only where it
   * helps a statement to be true: never negated, and never in a guard.
   *
   * @param earlier a point
   * @param later a point
   */
  record NotAfter(Endpoint earlier, Endpoint later) implements Atom {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.notAfter(this);
    }

    @Override
    public String name() {
      return name(earlier) + " <= " + name(later);
    }

    /** Moments of two kinds may have one name. */
    private static String name(Endpoint point) {
      return point.of().kind() + " " + point;
    }
  }

  /**
   * A name for a part of a longer condition; it stands for nothing in the world.
   *
   * @param name the name
   */
  record Defined(String name) implements Atom {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.defined(this);
    }
  }

  /**
   * One answer for each case of atom.
   *
   * @param <R> the type of the answer
   */
  interface Cases<R> {
    /**
     * {@return the answer for a moment that comes}
     *
     * @param atom the atom
     */
    R occurs(Occurs atom);

    /**
     * {@return the answer for a version that is taken}
     *
     * @param atom the atom
     */
    R taken(Taken atom);

    /**
     * {@return the answer for a circumstance}
     *
     * @param atom the atom
     */
    R given(Given atom);

    /**
     * {@return the answer for two names that have something in common}
     *
     * @param atom the atom
     */
    R shared(Shared atom);

    /**
     * {@return the answer for a value that is left open}
     *
     * @param atom the atom
     */
    R missing(Missing atom);

    /**
     * {@return the answer for an order of two points}
     *
     * @param atom the atom
     */
    R notAfter(NotAfter atom);

    /**
     * {@return the answer for a part of a condition}
     *
     * @param atom the atom
     */
    R defined(Defined atom);
  }
}
