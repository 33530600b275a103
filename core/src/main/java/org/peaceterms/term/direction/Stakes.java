package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import org.peaceterms.term.value.PartyId;

/**
 * What a term does, and on whom it weighs.
 *
 * <pre>{@code
 * Stakes.of(Norm.DUTY).burdening(payers()).entitling(beneficiary())
 * }</pre>
 *
 * @param norm duty, prohibition, permission or none of them
 * @param throughout whether it holds all the time or is done once; absent if that is open
 * @param burdened who has to do or to bear something
 * @param entitled who may do something, or to whom something is owed
 * @param aside who of them carries or has a thing of its own, such as a price or a seat, which is
 *     no more and no less if the rest of the term changes
 */
public record Stakes(
    Norm norm,
    Optional<Boolean> throughout,
    ImmutableSortedSet<PartyId> burdened,
    ImmutableSortedSet<PartyId> entitled,
    ImmutableSetMultimap<Side, PartyId> aside) {

  /**
   * {@return the stakes of a term that holds all the time and weighs on nobody}
   *
   * @param norm what the term does
   */
  public static Stakes of(Norm norm) {
    return new Stakes(
        norm,
        Optional.of(true),
        ImmutableSortedSet.of(),
        ImmutableSortedSet.of(),
        ImmutableSetMultimap.of());
  }

  /** {@return a copy for a term that is done once} */
  public Stakes once() {
    return mode(Optional.of(false));
  }

  /**
   * {@return a copy with that mode}
   *
   * @param mode true for all the time, false for once, absent if that is open
   */
  public Stakes mode(Optional<Boolean> mode) {
    return new Stakes(norm, mode, burdened, entitled, aside);
  }

  /**
   * {@return a copy that weighs on these as well}
   *
   * @param parties who has to do or to bear something
   */
  public Stakes burdening(Iterable<PartyId> parties) {
    return new Stakes(
        norm, throughout, with(burdened, parties), entitled, without(Side.BURDENED, parties));
  }

  /**
   * {@return a copy that entitles these as well}
   *
   * @param parties who may do something, or to whom something is owed
   */
  public Stakes entitling(Iterable<PartyId> parties) {
    return new Stakes(
        norm, throughout, burdened, with(entitled, parties), without(Side.ENTITLED, parties));
  }

  /**
   * {@return a copy in which these carry or have a thing of their own}
   *
   * @param side whether it burdens or entitles them
   * @param parties who they are
   */
  public Stakes beside(Side side, Iterable<PartyId> parties) {
    Stakes more = side == Side.BURDENED ? burdening(parties) : entitling(parties);
    ImmutableSetMultimap.Builder<Side, PartyId> own = ImmutableSetMultimap.builder();
    own.putAll(aside);
    own.putAll(side, Iterables.filter(parties, party -> !on(side).contains(party)));
    return new Stakes(norm, throughout, more.burdened, more.entitled, own.build());
  }

  private ImmutableSetMultimap<Side, PartyId> without(Side side, Iterable<PartyId> parties) {
    return ImmutableSetMultimap.copyOf(
        Multimaps.filterEntries(
            aside, own -> own.getKey() != side || !Iterables.contains(parties, own.getValue())));
  }

  private static ImmutableSortedSet<PartyId> with(
      ImmutableSortedSet<PartyId> present, Iterable<PartyId> more) {
    return ImmutableSortedSet.copyOf(Iterables.concat(present, more));
  }

  /**
   * {@return who stands on a side}
   *
   * @param side the side
   */
  public ImmutableSortedSet<PartyId> on(Side side) {
    return side == Side.BURDENED ? burdened : entitled;
  }

  /**
   * {@return the side on which those stand who the term is addressed to: whoever is permitted
   * something is entitled by it}
   */
  public Side addressed() {
    return norm == Norm.PERMISSION ? Side.ENTITLED : Side.BURDENED;
  }
}
