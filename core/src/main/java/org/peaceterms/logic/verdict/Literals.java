package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;

/** The variables of a clause: those that must be true for it to count, and those it makes true. */
final class Literals {
  /** No variable. */
  static final Literals NONE = new Literals(new BitSet(), new BitSet());

  private final BitSet causes;
  private final BitSet effects;

  private Literals(BitSet causes, BitSet effects) {
    this.causes = causes;
    this.effects = effects;
  }

  static Literals of(Clause clause) {
    return NONE.and(clause.causes(), clause.effects());
  }

  Literals and(ImmutableIntArray moreCauses, ImmutableIntArray moreEffects) {
    BitSet allCauses = (BitSet) causes.clone();
    moreCauses.forEach(allCauses::set);
    BitSet allEffects = (BitSet) effects.clone();
    moreEffects.forEach(allEffects::set);
    return new Literals(allCauses, allEffects);
  }

  /** {@return what two clauses say together, if one makes a variable true that the other needs} */
  Literals resolvedWith(Literals needing, int variable) {
    BitSet allCauses = (BitSet) needing.causes.clone();
    allCauses.clear(variable);
    allCauses.or(causes);
    BitSet allEffects = (BitSet) effects.clone();
    allEffects.clear(variable);
    allEffects.or(needing.effects);
    return new Literals(allCauses, allEffects);
  }

  /** {@return whether a clause with these says nothing, since it makes true what it needs} */
  boolean isVoid() {
    return causes.intersects(effects);
  }

  boolean isEmpty() {
    return causes.isEmpty() && effects.isEmpty();
  }

  boolean isWithin(Literals other) {
    return isWithin(causes, other.causes) && isWithin(effects, other.effects);
  }

  private static boolean isWithin(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest.isEmpty();
  }

  BitSet causes() {
    return causes;
  }

  BitSet effects() {
    return effects;
  }
}
