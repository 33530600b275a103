package org.peaceterms.term.kind;

import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.value.FixedValue;

/** What a norm makes of an act. */
public enum Modality implements FixedValue {
  /** It is a duty. */
  MUST,
  /** It is permitted. */
  MAY,
  /** It is forbidden. */
  MUST_NOT,
  /** Nobody is obliged to do or to leave it. */
  FREE,
  /** It is expected, which is weaker than a duty. */
  EXPECTED;

  /** A duty turned into a prohibition is the contrary; a permission leaves more room than both. */
  static final Direction<Modality> DIRECTION = (from, to, context) -> compare(from, to);

  private static Comparison compare(Modality from, Modality to) {
    if (from == MUST && to == MUST_NOT || from == MUST_NOT && to == MUST) {
      return Comparison.of(Reach.REVERSED);
    }
    return Comparison.of(
        from.binds(to) ? Reach.NARROWER : to.binds(from) ? Reach.WIDER : Reach.UNKNOWN);
  }

  /** Whether it binds more than another that leaves the same agents free to do the act. */
  private boolean binds(Modality other) {
    return switch (this) {
      case MUST -> other == MAY || other == FREE || other == EXPECTED;
      case MUST_NOT -> other == MAY || other == FREE;
      case EXPECTED -> other == MAY;
      case MAY, FREE -> false;
    };
  }

  /** {@return what it does to those it is about; an expectation is open} */
  Norm norm() {
    return switch (this) {
      case MUST -> Norm.DUTY;
      case MUST_NOT -> Norm.PROHIBITION;
      case MAY, FREE -> Norm.PERMISSION;
      case EXPECTED -> Norm.OPEN;
    };
  }

  @Override
  public String words() {
    return verb(false);
  }

  /**
   * {@return the verb that stands before the act}
   *
   * @param several whether the subject is a plural
   */
  public String verb(boolean several) {
    return switch (this) {
      case MUST -> "must";
      case MAY -> "may";
      case MUST_NOT -> "must not";
      case FREE -> several ? "are free to" : "is free to";
      case EXPECTED -> several ? "are expected to" : "is expected to";
    };
  }
}
