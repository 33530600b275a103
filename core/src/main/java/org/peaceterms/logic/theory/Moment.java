package org.peaceterms.logic.theory;

/** A point of a course of events that has a tick if it comes at all. */
public final class Moment implements Comparable<Moment> {

  /** Where ticks are counted from; it always comes, at tick 0. */
  public static final Moment ORIGIN = new Moment(Kind.ORIGIN, "origin");

  /** How the event is named from which terms count that say nothing else. */
  public static final String ENTRY_INTO_FORCE = "entry-into-force";

  private final Kind kind;
  private final String name;

  /** Worked out once: a moment is looked up far more often than it is made. */
  private final int hash;

  /** That it comes, which is said over and over. */
  private final Literal occurs;

  /** What sort of happening a moment is; it decides how a clash that needs it is judged. */
  public enum Kind {
    /** Where ticks are counted from. */
    ORIGIN,
    /** An event of the vocabulary or of a plan. */
    EVENT,
    /** The beginning or the completion of what a term promises. */
    PERFORMANCE,
    /** A term stops to count because a clause says so; it never comes without a cause. */
    END,
    /** A party or body agrees to a text, or to one thing in it. */
    CONSENT,
    /** A party does an act. */
    ACT,
    /** A party breaks a term. */
    BREACH,
    /**
     * What a guarantee supposes when it is called, in a course of events of its own; it has no
     * tick.
     */
    SUPPOSED
  }

  /**
   * A moment.
   *
   * @param kind what sort of happening it is
   * @param name its name, the same wherever the same happening is meant
   */
  public Moment(Kind kind, String name) {
    this.kind = kind;
    this.name = name;
    this.hash = 31 * name.hashCode() + kind.ordinal();
    this.occurs = Literal.of(new Atom.Occurs(this));
  }

  /** {@return what sort of happening it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return whether it is the entry into force of a text, of whatever war the text is about} */
  public boolean isEntryIntoForce() {
    return kind == Kind.EVENT
        && (name.equals(ENTRY_INTO_FORCE) || name.endsWith("/" + ENTRY_INTO_FORCE));
  }

  /** {@return its name, the same wherever the same happening is meant} */
  public String name() {
    return name;
  }

  /**
   * {@return the event called {@code name}}
   *
   * @param name its name
   */
  public static Moment event(String name) {
    return new Moment(Kind.EVENT, name);
  }

  /** {@return the literal that it comes} */
  public Literal occurs() {
    return occurs;
  }

  /** {@return this moment as an end of a period} */
  public Endpoint now() {
    return new Endpoint(this, 0);
  }

  /**
   * {@return the point that many ticks after it}
   *
   * @param ticks how many; negative for before
   */
  public Endpoint plus(long ticks) {
    return new Endpoint(this, ticks);
  }

  @Override
  public int compareTo(Moment other) {
    if (this == other) {
      return 0;
    }
    int kinds = kind.compareTo(other.kind);
    return kinds != 0 ? kinds : name.compareTo(other.name);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Moment that
            && hash == that.hash
            && kind == that.kind
            && name.equals(that.name));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name;
  }
}
