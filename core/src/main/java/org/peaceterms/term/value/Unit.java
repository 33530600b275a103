package org.peaceterms.term.value;

/** A unit of measurement with its exact size in the smallest unit of its dimension. */
public enum Unit implements FixedValue {
  /** Kilometre. */
  KM(1000),
  /** Metre. */
  M(1),
  /** Square kilometre. */
  SQ_KM(100),
  /** Hectare. */
  HA(1),
  /** Tonne. */
  T(1000),
  /** Kilogram. */
  KG(1),
  /** Day of 24 hours. */
  DAY(24),
  /** Hour. */
  HOUR(1);

  private final Rational size;

  Unit(long size) {
    this.size = Rational.of(size);
  }

  /** {@return how many of the smallest unit of the dimension one of this is} */
  public Rational size() {
    return size;
  }
}
