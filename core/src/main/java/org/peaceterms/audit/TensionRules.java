package org.peaceterms.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.ClaimsWaiver;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Declaration;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;

/** Points that can be kept together and still pull apart. */
final class TensionRules {
  private TensionRules() {}

  /** Somebody declared sovereign whose choices the text limits. */
  static void limitedSovereignty(Text text, Findings found) {
    for (Placed<Declaration> declared : text.of(Declaration.KIND)) {
      if (declared.term().statement().equals(Concepts.SOVEREIGN)) {
        declared.term().subject().forEach(party -> limited(text, declared, party, found));
      }
    }
  }

  private static void limited(
      Text text, Placed<Declaration> declared, PartyId party, Findings found) {
    List<Site> limits = new ArrayList<>();
    for (Placed<? extends Term> place : text.terms()) {
      place
          .unfolded()
          .filter(inner -> limits(text, inner, party))
          .forEach(i -> limits.add(place.site()));
    }
    if (!limits.isEmpty()) {
      found.together(
          Text.begin(text.name(party))
              + " is declared sovereign, and its army, alliances or land are limited.",
          Stream.concat(Stream.of(declared.site("statement")), limits.stream()).toList());
    }
  }

  private static boolean limits(Text text, Placed<? extends Term> place, PartyId party) {
    return Stream.of(
            place
                .as(QuantityLimit.KIND)
                .map(Placed::term)
                .filter(limit -> limit.subject().contains(party))
                .filter(limit -> limit.bound().filter(Limits::isCap).isPresent()),
            place
                .as(Membership.KIND)
                .map(Placed::term)
                .filter(membership -> membership.candidate().contains(party))
                .filter(TensionRules::isShut),
            place
                .as(Deployment.KIND)
                .map(Placed::term)
                .filter(deployment -> deployment.modality() == Modality.MUST_NOT)
                .filter(
                    deployment ->
                        Places.anyIn(text.plan().vocabulary(), deployment.place(), party)),
            place
                .as(TerritorialStatus.KIND)
                .map(Placed::term)
                .filter(status -> isCeded(text, status, party)))
        .anyMatch(found -> found.isPresent());
  }

  private static boolean isShut(Membership membership) {
    return membership.candidateStatus().stream()
            .anyMatch(Membership.CandidateStatus.RENOUNCES::equals)
        || membership.door().stream().anyMatch(Membership.Door.CLOSED::equals)
        || membership.outcome().stream().anyMatch(Membership.Outcome.NEVER::equals);
  }

  private static boolean isCeded(Text text, TerritorialStatus status, PartyId party) {
    boolean recognised =
        status.level().stream()
            .anyMatch(
                level ->
                    level == TerritorialStatus.Level.DE_FACTO
                        || level == TerritorialStatus.Level.DE_JURE);
    return recognised
        && !status.holder().contains(party)
        && Places.anyIn(text.plan().vocabulary(), status.place(), party);
  }

  /** Claims that are given up while the damage is to be made good. */
  static void waivedClaims(Text text, Findings found) {
    List<Site> waivers =
        text.of(ClaimsWaiver.KIND).stream().map(waiver -> waiver.site("claims")).toList();
    List<Site> relief = new ArrayList<>();
    for (Placed<? extends Term> place : text.terms()) {
      if (helps(text, place)) {
        relief.add(place.site());
      }
    }
    if (!waivers.isEmpty() && !relief.isEmpty()) {
      found.together(
          "Victims are promised help or rebuilding, and all claims for the damage are given up.",
          Stream.concat(waivers.stream(), relief.stream()).toList());
    }
  }

  private static boolean helps(Text text, Placed<? extends Term> place) {
    return Stream.of(
            place
                .as(Conduct.KIND)
                .map(Placed::term)
                .filter(conduct -> conduct.act().equals(Concepts.EASE_SUFFERING)),
            place
                .as(Funding.KIND)
                .map(Placed::term)
                .filter(funding -> isRepair(text, funding.purpose())),
            place
                .as(AssetDisposition.KIND)
                .map(Placed::term)
                .filter(asset -> isRepair(text, asset.purpose())))
        .anyMatch(found -> found.isPresent());
  }

  private static boolean isRepair(Text text, Iterable<ObjectId> purposes) {
    for (ObjectId purpose : purposes) {
      if (text.isA(purpose, Concepts.RECONSTRUCTION) || text.isA(purpose, Concepts.COMPENSATION)) {
        return true;
      }
    }
    return false;
  }
}
