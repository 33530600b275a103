package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.value.PartyId;

/** Those whose protection a text promises, each with all the guarantees for it together. */
final class Beneficiaries {
  private Beneficiaries() {}

  /** {@return whose protection is promised} */
  static ImmutableSortedSet<PartyId> of(Text text) {
    return Promise.in(text).stream()
        .filter(promise -> promise.guarantee().assures() == Guarantee.Assures.PROTECTION)
        .flatMap(promise -> promise.guarantee().beneficiary().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  /** {@return the guarantees for somebody's protection that name their guarantors} */
  static ImmutableList<Promise> promises(Text text, PartyId beneficiary) {
    return all(text, beneficiary).stream()
        .filter(promise -> !promise.guarantee().guarantors().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the guarantees for somebody's protection} */
  static ImmutableList<Promise> all(Text text, PartyId beneficiary) {
    return Promise.in(text).stream()
        .filter(promise -> promise.guarantee().assures() == Guarantee.Assures.PROTECTION)
        .filter(promise -> promise.guarantee().beneficiary().contains(beneficiary))
        .collect(ImmutableList.toImmutableList());
  }
}
