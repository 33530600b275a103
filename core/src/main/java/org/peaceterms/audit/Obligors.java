package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Amnesty;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.ClaimsWaiver;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.kind.Declaration;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Governance;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.OpenMatter;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Release;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.PartyId;

/**
 * Who must do something for a term to be kept, and in which field that is said.
 *
 * @param parties who must; empty if the term asks nothing of anybody or names nobody
 * @param field where they are named
 * @param isDuty whether somebody must do something, named or not
 */
record Obligors(ImmutableSortedSet<PartyId> parties, String field, boolean isDuty) {
  private static final Obligors NOBODY = new Obligors(ImmutableSortedSet.of(), "agents", false);

  /** {@return who must do something for that term to be kept} */
  static Obligors of(Term term) {
    return term.match(CASES);
  }

  /** {@return whether any term of a text asks something of a party} */
  static boolean isBound(Text text, PartyId party) {
    return bound(text).stream().anyMatch(bound -> text.actors().meet(bound, party));
  }

  /** {@return those of whom the terms of a text ask something} */
  static ImmutableSet<PartyId> bound(Text text) {
    return text.terms().stream()
        .map(place -> of(place.term()))
        .filter(Obligors::isDuty)
        .flatMap(obligors -> obligors.parties().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Obligors duty(ImmutableSortedSet<PartyId> parties, String field) {
    return new Obligors(parties, field, true);
  }

  private static final Cases<Obligors> CASES =
      new Cases<>() {
        @Override
        public Obligors declaration(Declaration term) {
          return NOBODY;
        }

        @Override
        public Obligors conduct(Conduct term) {
          return switch (term.modality()) {
            case MUST -> duty(term.agents(), "agents");
            case MUST_NOT -> new Obligors(term.agents(), "agents", !term.agents().isEmpty());
            case MAY, FREE, EXPECTED -> NOBODY;
          };
        }

        @Override
        public Obligors quantityLimit(QuantityLimit term) {
          return duty(term.subject(), "subject");
        }

        @Override
        public Obligors membership(Membership term) {
          if (term.stated().stream().anyMatch(Membership.Stated.FACT::equals)) {
            return NOBODY;
          }
          boolean byCandidate =
              term.candidateStatus().stream().anyMatch(Membership.CandidateStatus.RENOUNCES::equals)
                  || (term.door().isEmpty()
                      && term.outcome().stream().anyMatch(Membership.Outcome.NEVER::equals));
          boolean byOrganisation =
              term.outcome().isPresent()
                  || term.door().stream().anyMatch(door -> door != Membership.Door.BY_CONSENSUS);
          if (byCandidate) {
            return duty(term.candidate(), "candidate");
          }
          return byOrganisation ? duty(term.organisation(), "organisation") : NOBODY;
        }

        @Override
        public Obligors territorialStatus(TerritorialStatus term) {
          return new Obligors(term.recognisers(), "recognisers", !term.recognisers().isEmpty());
        }

        @Override
        public Obligors contactLine(ContactLine term) {
          return NOBODY;
        }

        @Override
        public Obligors withdrawal(Withdrawal term) {
          return duty(term.party(), "party");
        }

        @Override
        public Obligors demilitarisedZone(DemilitarisedZone term) {
          return NOBODY;
        }

        @Override
        public Obligors deployment(Deployment term) {
          return term.modality() == Modality.MUST || term.modality() == Modality.MUST_NOT
              ? duty(
                  term.contributors().isEmpty() ? term.whose() : term.contributors(),
                  term.contributors().isEmpty() ? "whose" : "contributors")
              : NOBODY;
        }

        @Override
        public Obligors ceasefire(Ceasefire term) {
          return new Obligors(term.parties(), "parties", !term.parties().isEmpty());
        }

        @Override
        public Obligors sequence(Sequence term) {
          return NOBODY;
        }

        @Override
        public Obligors guarantee(Guarantee term) {
          return new Obligors(term.guarantors(), "guarantors", !term.guarantors().isEmpty());
        }

        @Override
        public Obligors sanctions(Sanctions term) {
          return new Obligors(term.imposers(), "imposers", !term.imposers().isEmpty());
        }

        @Override
        public Obligors assetDisposition(AssetDisposition term) {
          return new Obligors(term.heldBy(), "heldBy", !term.heldBy().isEmpty());
        }

        @Override
        public Obligors funding(Funding term) {
          return new Obligors(term.payers(), "payers", !term.payers().isEmpty());
        }

        @Override
        public Obligors share(Share term) {
          return NOBODY;
        }

        @Override
        public Obligors vote(Vote term) {
          return NOBODY;
        }

        @Override
        public Obligors release(Release term) {
          return duty(term.from(), "from");
        }

        @Override
        public Obligors oversight(Oversight term) {
          return duty(ImmutableSortedSet.of(term.body()), "body");
        }

        @Override
        public Obligors governance(Governance term) {
          return NOBODY;
        }

        @Override
        public Obligors lawChange(LawChange term) {
          return duty(term.whose(), "whose");
        }

        @Override
        public Obligors validity(Validity term) {
          return NOBODY;
        }

        @Override
        public Obligors amnesty(Amnesty term) {
          return new Obligors(term.by(), "by", !term.by().isEmpty());
        }

        @Override
        public Obligors claimsWaiver(ClaimsWaiver term) {
          return new Obligors(term.claimants(), "claimants", !term.claimants().isEmpty());
        }

        @Override
        public Obligors openMatter(OpenMatter term) {
          return NOBODY;
        }
      };

  /** {@return the terms of a text that ask something of somebody, with whom they ask} */
  static ImmutableList<Placed<? extends Term>> duties(Text text) {
    return text.terms().stream()
        .filter(place -> of(place.term()).isDuty())
        .collect(ImmutableList.toImmutableList());
  }
}
