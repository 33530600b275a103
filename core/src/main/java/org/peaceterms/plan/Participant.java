package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.PartyId;

/**
 * A party and its part in a plan.
 *
 * @param party the party
 * @param role its part
 */
public record Participant(
    @JsonProperty(required = true) PartyId party, @JsonProperty(required = true) Role role) {

  /** The part of a party in a plan. */
  public enum Role implements FixedValue {
    /** It signs. */
    SIGNATORY,
    /** The plan obliges or entitles it, but it does not sign. */
    ADDRESSEE,
    /** The plan only speaks of it. */
    THIRD_PARTY
  }

  /**
   * {@return a party with its part}
   *
   * @param party the party
   * @param role its part
   */
  public static Participant of(PartyId party, Role role) {
    return new Participant(party, role);
  }
}
