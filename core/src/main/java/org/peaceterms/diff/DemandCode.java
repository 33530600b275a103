package org.peaceterms.diff;

/** The kinds of changes between two positions of a party. Codes never change their meaning. */
public enum DemandCode {
  /** A demand is new. */
  ADDED("demand.added"),
  /** A demand is no longer made. */
  REMOVED("demand.removed"),
  /** The party demands what it refused, or refuses what it demanded. */
  REVERSED("demand.reversed"),
  /** The demand asks something else than before. */
  CHANGED("demand.changed"),
  /** It is held more strongly, as a red line that was a core demand. */
  STRENGTHENED("demand.strengthened"),
  /** It is held less strongly, as a preference that was a red line. */
  WEAKENED("demand.weakened"),
  /** It weighs otherwise among the preferences. */
  WEIGHT("demand.weight"),
  /** The condition on which it is given up came, went or changed. */
  DROPPED_IF("demand.dropped-if"),
  /** It asks the same in other words. */
  REWORDED("demand.reworded");

  private final String code;

  DemandCode(String code) {
    this.code = code;
  }

  /** {@return the code as it stands in JSON} */
  public String code() {
    return code;
  }

  @Override
  public String toString() {
    return code;
  }
}
