package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.PartyId;

/** Duties that nobody has, or somebody who has not agreed to them. */
final class ObligorRules {
  private static final String NOT_BOUND =
      "It asks something of some who do not sign, so that they are not bound: ";

  private ObligorRules() {}

  /** A duty without anybody who has it. */
  static void unnamed(Text text, Findings found) {
    for (Placed<? extends Term> duty : Obligors.duties(text)) {
      Obligors obligors = Obligors.of(duty.term());
      if (obligors.parties().isEmpty() && !isDeployment(duty)) {
        found.add("It is not said who must do this.", duty.site(obligors.field()));
      }
    }
  }

  private static boolean isDeployment(Placed<? extends Term> place) {
    return place.as(Deployment.KIND).isPresent();
  }

  /** A duty of somebody who does not sign. */
  static void thirdParty(Text text, Findings found) {
    ImmutableSortedSet<PartyId> signatories = text.signatories();
    if (signatories.isEmpty() || bindsByItself(text)) {
      return;
    }
    Map<PartyId, List<Site>> byParty = new TreeMap<>();
    for (Placed<? extends Term> duty : Obligors.duties(text)) {
      duty.unfolded().forEach(place -> thirdParty(text, place, signatories, byParty));
    }
    Map<ImmutableSet<Site>, ImmutableSortedSet<PartyId>> groups = new LinkedHashMap<>();
    byParty.forEach(
        (party, sites) ->
            groups.merge(
                ImmutableSet.copyOf(sites),
                ImmutableSortedSet.of(party),
                (some, more) -> ImmutableSortedSet.copyOf(Sets.union(some, more))));
    groups.forEach(
        (sites, parties) ->
            sites.forEach(site -> found.list(NOT_BOUND, text.names(parties), site)));
  }

  /** A resolution of a body needs no signature of those it addresses. */
  private static boolean bindsByItself(Text text) {
    return text.plan().type() == Plan.Type.RESOLUTION;
  }

  private static void thirdParty(
      Text text,
      Placed<? extends Term> place,
      Set<PartyId> signatories,
      Map<PartyId, List<Site>> byParty) {
    Obligors obligors = Obligors.of(place.term());
    for (PartyId party : obligors.parties()) {
      if (obligors.isDuty()
          && isOutsider(text, party, signatories)
          && !isToldElsewhere(text, place, party)) {
        byParty
            .computeIfAbsent(signer(text, party), id -> new ArrayList<>())
            .add(place.site(obligors.field()));
      }
    }
  }

  /** That guarantors or payers are undefined is a finding of its own. */
  private static boolean isToldElsewhere(Text text, Placed<? extends Term> place, PartyId party) {
    return text.actors().isUndefined(party)
        && (place.as(Guarantee.KIND).isPresent() || place.as(Funding.KIND).isPresent());
  }

  /** {@return who would have to sign for a party: for forces, whose they are} */
  private static PartyId signer(Text text, PartyId id) {
    boolean forces =
        text.actors().party(id).filter(party -> party.type() == Party.Type.FORCES).isPresent();
    return text.actors().owners(id).stream()
        .filter(owner -> forces)
        .filter(owner -> text.actors().party(owner).filter(ObligorRules::isOwner).isPresent())
        .findFirst()
        .orElse(id);
  }

  private static boolean isOwner(Party party) {
    return party.type() == Party.Type.STATE || party.type() == Party.Type.ORGANISATION;
  }

  /** {@return whether neither a party nor what it is a part of nor all its members sign} */
  private static boolean isOutsider(Text text, PartyId id, Set<PartyId> signatories) {
    if (text.actors().owners(id).stream().anyMatch(signatories::contains)) {
      return false;
    }
    return text.actors()
        .party(id)
        .filter(party -> party.everyone().isEmpty())
        .filter(party -> !signs(party, signatories))
        .filter(party -> isAbleToSign(text, party))
        .isPresent();
  }

  private static boolean signs(Party party, Set<PartyId> signatories) {
    return !party.members().isEmpty() && signatories.containsAll(party.members());
  }

  /** Bodies and forces that the text sets up sign nothing; those of a state or organisation do. */
  private static boolean isAbleToSign(Text text, Party party) {
    return switch (party.type()) {
      case STATE, ORGANISATION, GROUP -> true;
      case BODY, FORCES, PERSON, PEOPLE -> Bodies.stands(text, party.id());
    };
  }

  /** A force that nobody must send. */
  static void nobodySends(Text text, Findings found) {
    for (Placed<Deployment> place : text.of(Deployment.KIND)) {
      Deployment deployment = place.term();
      boolean needed =
          deployment.modality() == Modality.MUST
              || (deployment.modality() == Modality.MAY
                  && !(deployment.mandate().isEmpty() && deployment.role().isEmpty()));
      boolean own = deployment.whose().stream().anyMatch(id -> canSend(text, id));
      if (needed && !own && text.actors().areUnnamed(deployment.contributors())) {
        found.add("Nobody is bound to send the forces.", place.site("contributors"));
      }
    }
  }

  private static boolean canSend(Text text, PartyId id) {
    return !text.actors().isUndefined(id)
        && text.actors().party(id).filter(party -> isAbleToSign(text, party)).isPresent();
  }

  /** A signatory that the text asks nothing of, while it does not say who must act. */
  static void unbound(Text text, Findings found) {
    List<Site> nobody = new ArrayList<>();
    for (Placed<? extends Term> duty : Obligors.duties(text)) {
      Obligors obligors = Obligors.of(duty.term());
      if (obligors.parties().isEmpty() && !isDeployment(duty)) {
        nobody.add(duty.site(obligors.field()));
      }
    }
    if (nobody.isEmpty() || bindsByItself(text)) {
      return;
    }
    for (PartyId party : text.signatories()) {
      if (!Obligors.isBound(text, party)) {
        found.together(
            Text.begin(text.name(party))
                + " signs, but nothing is asked of it, while it is left open who must act.",
            nobody);
      }
    }
  }
}
