package org.peaceterms.bench.diff;

import java.util.Objects;

/** A term for libraries that compare beans. */
public final class TermBean {
  private final int kind;
  private final int one;
  private final int other;
  private final int figure;
  private final int day;

  TermBean(Draft.Point point) {
    this.kind = point.kind();
    this.one = point.one();
    this.other = point.other();
    this.figure = point.figure();
    this.day = point.day();
  }

  /** {@return the kind} */
  public int getKind() {
    return kind;
  }

  /** {@return who or what first} */
  public int getOne() {
    return one;
  }

  /** {@return who or what second} */
  public int getOther() {
    return other;
  }

  /** {@return a figure} */
  public int getFigure() {
    return figure;
  }

  /** {@return a day} */
  public int getDay() {
    return day;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof TermBean that
        && kind == that.kind
        && one == that.one
        && other == that.other
        && figure == that.figure
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, one, other, figure, day);
  }
}
