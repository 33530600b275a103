package org.peaceterms.audit;

import java.util.Set;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.ConditionCases;
import org.peaceterms.term.value.PartyId;

/**
 * Whether a condition can only come about through somebody who is not among the adversaries. What
 * is a mere circumstance is in nobody's hands.
 *
 * @param actors who belongs to whom
 * @param adversaries the adversaries
 */
record OwnHands(Actors actors, Set<PartyId> adversaries) implements ConditionCases<Boolean> {

  @Override
  public Boolean circumstance(Condition.OfCircumstance condition) {
    return false;
  }

  @Override
  public Boolean act(Condition.ActDone condition) {
    return isSafe(condition.agents());
  }

  @Override
  public Boolean event(Condition.Occurred condition) {
    return true;
  }

  @Override
  public Boolean chosen(Condition.Chosen condition) {
    return true;
  }

  @Override
  public Boolean consent(Condition.Consent condition) {
    return true;
  }

  @Override
  public Boolean holds(Condition.Holds condition) {
    return true;
  }

  @Override
  public Boolean kept(Condition.Kept condition) {
    return true;
  }

  @Override
  public Boolean breach(Condition.Breach condition) {
    return isSafe(condition.by());
  }

  @Override
  public Boolean all(Condition.All condition) {
    return condition.conditions().stream().anyMatch(part -> part.match(this));
  }

  @Override
  public Boolean any(Condition.Any condition) {
    return condition.conditions().stream().allMatch(part -> part.match(this));
  }

  @Override
  public Boolean not(Condition.Not condition) {
    return true;
  }

  private boolean isSafe(Set<PartyId> doers) {
    return !doers.isEmpty() && !actors.meet(doers, adversaries);
  }
}
