package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;

/**
 * One package: a version for each open choice of a draft.
 *
 * @param versions the versions, in the order of the choices
 * @param contradictory whether the draft contradicts itself with these versions
 * @param broken the demands that it breaks, red lines first, then core demands
 * @param unlessDropped the demands that it breaks, but that are dropped on a condition
 * @param redLines how many of the broken ones are red lines
 */
public record PackageAnswer(
    ImmutableList<Version> versions,
    boolean contradictory,
    ImmutableList<DemandKey> broken,
    ImmutableList<DemandKey> unlessDropped,
    int redLines) {

  /**
   * {@return whether every party could accept it: it can be kept, and no red line is broken but
   * those that are dropped on a condition}
   */
  public boolean isAcceptable() {
    return redLines == 0 && !contradictory;
  }
}
