package org.peaceterms.merge;

import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;

/**
 * One side of a merge: its draft, how its versions are labelled in brackets, and who wants them.
 *
 * @param draft its draft
 * @param label the label of its versions
 * @param supporters who wants its versions; empty if that is not known
 */
public record Delegation(Plan draft, String label, ImmutableSortedSet<PartyId> supporters) {

  /**
   * {@return a side whose versions bear the id of its draft, with no supporters named}
   *
   * @param draft its draft
   */
  public static Delegation of(Plan draft) {
    return new Delegation(draft, draft.id().text(), ImmutableSortedSet.of());
  }

  /**
   * {@return the same side with those supporters}
   *
   * @param parties who wants its versions
   */
  public Delegation wantedBy(Iterable<PartyId> parties) {
    return new Delegation(draft, label, ImmutableSortedSet.copyOf(parties));
  }

  /**
   * {@return the same side with that label}
   *
   * @param name the label of its versions
   */
  public Delegation labelled(String name) {
    return new Delegation(draft, name, supporters);
  }
}
