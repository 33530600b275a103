package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Optional;
import org.peaceterms.term.value.PlanId;

/**
 * The packages of a draft with open choices. They are counted choice by choice, not gone through
 * one by one, except within choices that hang together.
 *
 * @param possible how many packages there are
 * @param acceptable how many of them can be kept and break no red line; absent if the budget ran
 *     out or too many choices hang together
 * @param acceptableTo for each position, how many can be kept and break no red line of it; empty
 *     where {@code acceptable} is absent
 * @param best the best ones, at most twenty: those that break the fewest red lines, then the fewest
 *     core demands, then the least weight of preferences; empty if no choice is open
 * @param always the demands that the draft breaks whatever version is taken
 * @param mends for those of them that are red lines, the smallest change to the draft that would
 *     keep them
 */
public record Packaging(
    BigInteger possible,
    Optional<BigInteger> acceptable,
    ImmutableMap<PlanId, BigInteger> acceptableTo,
    ImmutableList<PackageAnswer> best,
    ImmutableList<DemandKey> always,
    ImmutableMap<DemandKey, Mend> mends) {

  static Packaging of(Compatibility judged, Yardstick yardstick) {
    return Packages.of(judged, yardstick);
  }
}
