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
 * @param acceptable how many of them can be kept and keep all red lines; absent if the budget ran
 *     out or too many choices hang together
 * @param acceptableTo for each position, how many can be kept and keep its red lines; empty where
 *     {@code acceptable} is absent
 * @param best the best ones, at most twenty: those that leave the fewest red lines unkept, then the
 *     fewest core demands, then the least weight of preferences; empty if no choice is open
 * @param always the demands that the draft breaks whatever version is taken
 * @param unmetAlways the red lines that the draft neither breaks nor meets whatever version is
 *     taken, if they must be met
 * @param mends for those of them that are red lines, the smallest change to the draft that would
 *     keep them
 * @param mend the smallest change with which every party could accept the draft, in the package
 *     that needs the least
 */
public record Packaging(
    BigInteger possible,
    Optional<BigInteger> acceptable,
    ImmutableMap<PlanId, BigInteger> acceptableTo,
    ImmutableList<PackageAnswer> best,
    ImmutableList<DemandKey> always,
    ImmutableList<DemandKey> unmetAlways,
    ImmutableMap<DemandKey, Mend> mends,
    JointMend mend) {

  static Packaging of(Compatibility judged, ImmutableList<Conflict> conflicts) {
    return Packages.of(judged, conflicts);
  }
}
