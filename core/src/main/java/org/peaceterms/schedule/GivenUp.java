package org.peaceterms.schedule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Vocabulary;
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
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.PartyId;

/**
 * Who gives up, by a term, what cannot be had back by a word: land that is left, people who are set
 * free, soldiers and arms that are gone, a recognition, claims.
 *
 * <p>Where a term itself says whether it can be undone, that decides.
 */
final class GivenUp implements Cases<ImmutableSortedSet<PartyId>> {
  private static final ImmutableSortedSet<PartyId> NOBODY = ImmutableSortedSet.of();

  /** Acts that cannot be undone, and with them all that are kinds of them. */
  private static final ImmutableSortedSet<ActId> ACTS =
      ImmutableSortedSet.of(
          ActId.of("cede-territory"),
          ActId.of("demobilise"),
          ActId.of("destroy"),
          ActId.of("disengage-forces"),
          ActId.of("dissolve-units"),
          ActId.of("give-up"),
          ActId.of("hand-over-territory"),
          ActId.of("lay-down-arms"),
          ActId.of("pull-back-troops"),
          ActId.of("recognise-annexation"),
          ActId.of("release"));

  private final Vocabulary vocabulary;
  private final Names names;
  private final ImmutableSortedSet<PartyId> sides;

  /**
   * Looks at the terms of a plan.
   *
   * @param vocabulary the facts of the plan
   * @param sides who faces each other, which everyone includes
   */
  GivenUp(Vocabulary vocabulary, ImmutableSortedSet<PartyId> sides) {
    this.vocabulary = vocabulary;
    this.names = Names.of(vocabulary);
    this.sides = sides;
  }

  /** {@return who gives up something by a term for good} */
  ImmutableSortedSet<PartyId> by(Term term) {
    return term.reversible().orElse(false) ? NOBODY : term.match(this);
  }

  private ImmutableSortedSet<PartyId> ifFinal(Term term, ImmutableSortedSet<PartyId> parties) {
    return term.reversible().isPresent() ? parties : NOBODY;
  }

  private ImmutableSortedSet<PartyId> each(ImmutableSortedSet<PartyId> parties) {
    boolean everyone =
        parties.stream()
            .flatMap(party -> vocabulary.party(party).stream())
            .anyMatch(party -> isEveryone(party));
    return everyone ? sides : parties;
  }

  private static boolean isEveryone(Party party) {
    return party.everyone().orElse(false);
  }

  @Override
  public ImmutableSortedSet<PartyId> withdrawal(Withdrawal term) {
    return term.party();
  }

  @Override
  public ImmutableSortedSet<PartyId> release(Release term) {
    return term.from();
  }

  @Override
  public ImmutableSortedSet<PartyId> conduct(Conduct term) {
    boolean isFinal =
        term.reversible().isPresent()
            || ACTS.stream().anyMatch(act -> names.isBelow(term.act(), act));
    return term.modality() == Modality.MUST && isFinal ? term.agents() : NOBODY;
  }

  /** Who holds a place gives up nothing when it is recognised there. */
  @Override
  public ImmutableSortedSet<PartyId> territorialStatus(TerritorialStatus term) {
    boolean recognised =
        term.level()
            .filter(
                level ->
                    level == TerritorialStatus.Level.DE_FACTO
                        || level == TerritorialStatus.Level.DE_JURE)
            .isPresent();
    return recognised
        ? ImmutableSortedSet.copyOf(
            Comparator.naturalOrder(), Sets.difference(each(term.recognisers()), term.holder()))
        : NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> amnesty(Amnesty term) {
    return term.by();
  }

  @Override
  public ImmutableSortedSet<PartyId> claimsWaiver(ClaimsWaiver term) {
    return each(term.claimants());
  }

  @Override
  public ImmutableSortedSet<PartyId> lawChange(LawChange term) {
    return ifFinal(term, term.whose());
  }

  @Override
  public ImmutableSortedSet<PartyId> sanctions(Sanctions term) {
    return ifFinal(term, term.imposers());
  }

  @Override
  public ImmutableSortedSet<PartyId> assetDisposition(AssetDisposition term) {
    return ifFinal(term, term.owner());
  }

  @Override
  public ImmutableSortedSet<PartyId> funding(Funding term) {
    return ifFinal(term, term.payers());
  }

  @Override
  public ImmutableSortedSet<PartyId> membership(Membership term) {
    return ifFinal(term, term.candidate());
  }

  @Override
  public ImmutableSortedSet<PartyId> declaration(Declaration term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> quantityLimit(QuantityLimit term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> contactLine(ContactLine term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> demilitarisedZone(DemilitarisedZone term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> deployment(Deployment term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> ceasefire(Ceasefire term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> sequence(Sequence term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> guarantee(Guarantee term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> share(Share term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> vote(Vote term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> oversight(Oversight term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> governance(Governance term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> validity(Validity term) {
    return NOBODY;
  }

  @Override
  public ImmutableSortedSet<PartyId> openMatter(OpenMatter term) {
    return NOBODY;
  }
}
