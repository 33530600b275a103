package org.peaceterms.logic.compile;

import org.peaceterms.term.Cases;
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

/** The rule of each kind: it says what a term comes to, and answers whether it said anything. */
final class Rules implements Cases<Boolean> {
  private final Context context;

  Rules(Context context) {
    this.context = context;
  }

  @Override
  public Boolean declaration(Declaration term) {
    return DeclarationRule.say(term, context);
  }

  @Override
  public Boolean conduct(Conduct term) {
    return ConductRule.say(term, context);
  }

  @Override
  public Boolean quantityLimit(QuantityLimit term) {
    return QuantityLimitRule.say(term, context);
  }

  @Override
  public Boolean membership(Membership term) {
    return MembershipRule.say(term, context);
  }

  @Override
  public Boolean territorialStatus(TerritorialStatus term) {
    return TerritorialStatusRule.say(term, context);
  }

  @Override
  public Boolean contactLine(ContactLine term) {
    return ContactLineRule.say(term, context);
  }

  @Override
  public Boolean withdrawal(Withdrawal term) {
    return WithdrawalRule.say(term, context);
  }

  @Override
  public Boolean demilitarisedZone(DemilitarisedZone term) {
    return DemilitarisedZoneRule.say(term, context);
  }

  @Override
  public Boolean deployment(Deployment term) {
    return DeploymentRule.say(term, context);
  }

  @Override
  public Boolean ceasefire(Ceasefire term) {
    return CeasefireRule.say(term, context);
  }

  @Override
  public Boolean sequence(Sequence term) {
    return SequenceRule.say(term, context);
  }

  @Override
  public Boolean guarantee(Guarantee term) {
    return GuaranteeRule.say(term, context);
  }

  @Override
  public Boolean sanctions(Sanctions term) {
    return SanctionsRule.say(term, context);
  }

  @Override
  public Boolean assetDisposition(AssetDisposition term) {
    return AssetDispositionRule.say(term, context);
  }

  @Override
  public Boolean funding(Funding term) {
    return FundingRule.say(term, context);
  }

  @Override
  public Boolean share(Share term) {
    return ShareRule.say(term, context);
  }

  @Override
  public Boolean vote(Vote term) {
    return VoteRule.say(term, context);
  }

  @Override
  public Boolean release(Release term) {
    return ReleaseRule.say(term, context);
  }

  @Override
  public Boolean oversight(Oversight term) {
    return OversightRule.say(term, context);
  }

  @Override
  public Boolean governance(Governance term) {
    return GovernanceRule.say(term, context);
  }

  @Override
  public Boolean lawChange(LawChange term) {
    return LawChangeRule.say(term, context);
  }

  @Override
  public Boolean validity(Validity term) {
    return ValidityRule.say(term, context);
  }

  @Override
  public Boolean amnesty(Amnesty term) {
    return AmnestyRule.say(term, context);
  }

  @Override
  public Boolean claimsWaiver(ClaimsWaiver term) {
    return ClaimsWaiverRule.say(term, context);
  }

  @Override
  public Boolean openMatter(OpenMatter term) {
    return OpenMatterRule.say(term, context);
  }
}
