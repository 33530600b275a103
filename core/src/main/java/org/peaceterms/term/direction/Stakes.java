package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
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
 */
public record Stakes(
    Norm norm,
    Optional<Boolean> throughout,
    ImmutableSortedSet<PartyId> burdened,
    ImmutableSortedSet<PartyId> entitled) {

  /**
   * {@return the stakes of a term that holds all the time and weighs on nobody}
   *
   * @param norm what the term does
   */
  public static Stakes of(Norm norm) {
    return new Stakes(norm, Optional.of(true), ImmutableSortedSet.of(), ImmutableSortedSet.of());
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
    return new Stakes(norm, mode, burdened, entitled);
  }

  /**
   * {@return a copy that weighs on these as well}
   *
   * @param parties who has to do or to bear something
   */
  public Stakes burdening(Iterable<PartyId> parties) {
    return new Stakes(
        norm, throughout, ImmutableSortedSet.copyOf(Iterables.concat(burdened, parties)), entitled);
  }

  /**
   * {@return a copy that entitles these as well}
   *
   * @param parties who may do something, or to whom something is owed
   */
  public Stakes entitling(Iterable<PartyId> parties) {
    return new Stakes(
        norm, throughout, burdened, ImmutableSortedSet.copyOf(Iterables.concat(entitled, parties)));
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

  /** {@return everybody on whom it weighs or whom it entitles} */
  public ImmutableSet<PartyId> everybody() {
    return ImmutableSet.copyOf(Iterables.concat(burdened, entitled));
  }
}
