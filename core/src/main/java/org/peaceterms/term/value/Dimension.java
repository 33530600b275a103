package org.peaceterms.term.value;

import com.google.common.collect.ImmutableSet;

/**
 * What a quantity measures. Quantities of different dimensions are never compared as numbers: 15 km
 * from the line on each side and a zone 50 km wide are two things.
 */
public enum Dimension implements FixedValue {
  /** People. */
  HEADCOUNT,
  /** Things, such as tanks. */
  COUNT,
  /** A distance that each side keeps from a line. */
  DISTANCE_PER_SIDE(Unit.KM, Unit.M),
  /** The width of a zone from edge to edge. */
  ZONE_WIDTH(Unit.KM, Unit.M),
  /** How far a weapon reaches. */
  RANGE(Unit.KM, Unit.M),
  /** A surface. */
  AREA(Unit.SQ_KM, Unit.HA),
  /** A weight. */
  MASS(Unit.KG, Unit.T),
  /** A part of a whole by volume or weight, such as a degree of enrichment. */
  CONCENTRATION,
  /** A number in each stated period, such as lorries a day. */
  RATE,
  /** A number for each one of another thing. */
  RATIO,
  /** Money of one currency. */
  MONEY,
  /** A part of a whole, from 0 to 1. */
  SHARE,
  /** A length of time. */
  DURATION(Unit.DAY, Unit.HOUR);

  private final ImmutableSet<Unit> units;

  Dimension(Unit... units) {
    this.units = ImmutableSet.copyOf(units);
  }

  /** {@return the units it is given in; empty for a plain number} */
  public ImmutableSet<Unit> units() {
    return units;
  }
}
