package org.peaceterms.term;

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

/**
 * One answer for each kind of term. Whoever asks this way is told by the compiler when a kind is
 * added.
 *
 * @param <R> the type of the answer
 */
public interface Cases<R> {
  /**
   * {@return the answer for a {@link Declaration}}
   *
   * @param term the term
   */
  R declaration(Declaration term);

  /**
   * {@return the answer for a {@link Conduct}}
   *
   * @param term the term
   */
  R conduct(Conduct term);

  /**
   * {@return the answer for a {@link QuantityLimit}}
   *
   * @param term the term
   */
  R quantityLimit(QuantityLimit term);

  /**
   * {@return the answer for a {@link Membership}}
   *
   * @param term the term
   */
  R membership(Membership term);

  /**
   * {@return the answer for a {@link TerritorialStatus}}
   *
   * @param term the term
   */
  R territorialStatus(TerritorialStatus term);

  /**
   * {@return the answer for a {@link ContactLine}}
   *
   * @param term the term
   */
  R contactLine(ContactLine term);

  /**
   * {@return the answer for a {@link Withdrawal}}
   *
   * @param term the term
   */
  R withdrawal(Withdrawal term);

  /**
   * {@return the answer for a {@link DemilitarisedZone}}
   *
   * @param term the term
   */
  R demilitarisedZone(DemilitarisedZone term);

  /**
   * {@return the answer for a {@link Deployment}}
   *
   * @param term the term
   */
  R deployment(Deployment term);

  /**
   * {@return the answer for a {@link Ceasefire}}
   *
   * @param term the term
   */
  R ceasefire(Ceasefire term);

  /**
   * {@return the answer for a {@link Sequence}}
   *
   * @param term the term
   */
  R sequence(Sequence term);

  /**
   * {@return the answer for a {@link Guarantee}}
   *
   * @param term the term
   */
  R guarantee(Guarantee term);

  /**
   * {@return the answer for a {@link Sanctions}}
   *
   * @param term the term
   */
  R sanctions(Sanctions term);

  /**
   * {@return the answer for a {@link AssetDisposition}}
   *
   * @param term the term
   */
  R assetDisposition(AssetDisposition term);

  /**
   * {@return the answer for a {@link Funding}}
   *
   * @param term the term
   */
  R funding(Funding term);

  /**
   * {@return the answer for a {@link Share}}
   *
   * @param term the term
   */
  R share(Share term);

  /**
   * {@return the answer for a {@link Vote}}
   *
   * @param term the term
   */
  R vote(Vote term);

  /**
   * {@return the answer for a {@link Release}}
   *
   * @param term the term
   */
  R release(Release term);

  /**
   * {@return the answer for a {@link Oversight}}
   *
   * @param term the term
   */
  R oversight(Oversight term);

  /**
   * {@return the answer for a {@link Governance}}
   *
   * @param term the term
   */
  R governance(Governance term);

  /**
   * {@return the answer for a {@link LawChange}}
   *
   * @param term the term
   */
  R lawChange(LawChange term);

  /**
   * {@return the answer for a {@link Validity}}
   *
   * @param term the term
   */
  R validity(Validity term);

  /**
   * {@return the answer for a {@link Amnesty}}
   *
   * @param term the term
   */
  R amnesty(Amnesty term);

  /**
   * {@return the answer for a {@link ClaimsWaiver}}
   *
   * @param term the term
   */
  R claimsWaiver(ClaimsWaiver term);

  /**
   * {@return the answer for a {@link OpenMatter}}
   *
   * @param term the term
   */
  R openMatter(OpenMatter term);
}
