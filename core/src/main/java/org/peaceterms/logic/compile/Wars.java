package org.peaceterms.logic.compile;

import com.google.common.collect.Sets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;

/**
 * Which plans are on the same war. "The signature" is one event in two drafts of one settlement and
 * two events in settlements of two wars. Two plans are on one war if at least two parties take part
 * in both; a plan that names fewer goes with any.
 */
final class Wars {
  private final List<Plan> plans;
  private final Map<Plan, Integer> wars = new IdentityHashMap<>();

  private Wars(List<Plan> plans) {
    this.plans = plans;
  }

  static Wars of(List<Plan> plans) {
    Wars wars = new Wars(plans);
    for (int i = 0; i < plans.size(); i++) {
      int war = i;
      for (Plan earlier : plans.subList(0, i)) {
        if (isOneWar(earlier, plans.get(i))) {
          war = Math.min(war, wars.wars.get(earlier));
        }
      }
      wars.wars.put(plans.get(i), war);
    }
    return wars;
  }

  private static boolean isOneWar(Plan one, Plan other) {
    Set<PartyId> ofOne = parties(one);
    Set<PartyId> ofOther = parties(other);
    return Math.min(ofOne.size(), ofOther.size()) < 2
        || Sets.intersection(ofOne, ofOther).size() >= 2;
  }

  private static Set<PartyId> parties(Plan plan) {
    return plan.parties().stream().map(Participant::party).collect(Collectors.toSet());
  }

  /** {@return what stands in front of shared events: nothing in the first war} */
  String prefix(Plan plan) {
    int war = wars.get(plan);
    return war == 0 ? "" : "war " + (war + 1) + "/";
  }
}
