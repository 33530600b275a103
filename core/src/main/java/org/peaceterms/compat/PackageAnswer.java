package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;

/**
 * One package: a version for each open choice of a draft.
 *
 * @param versions the versions, in the order of the choices
 * @param contradictory whether the draft contradicts itself with these versions
 * @param broken the demands that it breaks, red lines first, then core demands
 * @param unmet the red lines that it does not break, but does not meet either; empty if that is
 *     enough to keep them
 * @param unlessDropped the demands that it does not keep, but that are dropped on a condition
 * @param redLines how many red lines it does not keep
 * @param mend the smallest change to it with which every party could accept it
 */
public record PackageAnswer(
    ImmutableList<Version> versions,
    boolean contradictory,
    ImmutableList<DemandKey> broken,
    ImmutableList<DemandKey> unmet,
    ImmutableList<DemandKey> unlessDropped,
    int redLines,
    JointMend mend) {

  /**
   * {@return whether every party could accept it: it can be kept, and it keeps all red lines but
   * those that are dropped on a condition}
   */
  public boolean isAcceptable() {
    return redLines == 0 && !contradictory;
  }
}
