package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Id;

/**
 * How one guarantee stands, in the same words for every text, so that several can be laid side by
 * side.
 *
 * @param site where it stands
 * @param assures protection, or that somebody complies
 * @param guarantors who must act
 * @param beneficiary who is protected or vouched for
 * @param threat against whom
 * @param steps what calls it, what must then be done, and how soon
 * @param answer whether the answer is owed: automatic, discretionary, or not said
 * @param canBlock who can block the answer alone
 * @param endsIf what ends it, wherever in the text that stands
 * @param endsWithout the ends among them that the protected side does not have in its own hands
 * @param forbiddenBy the points that forbid what it promises
 * @param lasts how long it lasts; absent if the text does not say
 * @param endsFirst whether it ends before what the protected side gives for it
 * @param missing the pillars on which the protection does not stand: capabilities, commitments,
 *     presence
 */
public record GuaranteeProfile(
    Site site,
    Guarantee.Assures assures,
    ImmutableList<String> guarantors,
    ImmutableList<String> beneficiary,
    ImmutableList<String> threat,
    ImmutableList<Step> steps,
    Optional<Guarantee.Discretion> answer,
    ImmutableList<String> canBlock,
    ImmutableList<String> endsIf,
    ImmutableList<String> endsWithout,
    ImmutableList<String> forbiddenBy,
    Optional<String> lasts,
    boolean endsFirst,
    ImmutableList<String> missing) {

  /**
   * One step of a guarantee.
   *
   * @param trigger what calls it; empty if it is not said
   * @param response what must then be done; empty if it is not said
   * @param within how soon; absent if it is not said
   */
  public record Step(String trigger, String response, Optional<String> within) {}

  /** {@return the profiles of all guarantees of a text, by point} */
  static ImmutableList<GuaranteeProfile> in(Text text) {
    return Promise.in(text).stream()
        .map(GuaranteeProfile::of)
        .sorted(
            (one, other) -> PointOrder.INSTANCE.compare(one.site().words(), other.site().words()))
        .collect(ImmutableList.toImmutableList());
  }

  private static GuaranteeProfile of(Promise promise) {
    Text text = promise.text();
    Guarantee guarantee = promise.guarantee();
    OwnHands own = new OwnHands(text.actors(), promise.adversaries());
    return new GuaranteeProfile(
        promise.found().site(),
        guarantee.assures(),
        names(text, guarantee.guarantors()),
        names(text, guarantee.beneficiary()),
        names(text, guarantee.threat()),
        guarantee.tiers().stream()
            .map(tier -> step(text, tier))
            .collect(ImmutableList.toImmutableList()),
        guarantee.discretion(),
        names(text, promise.blockers()),
        ends(promise, promise.ends().stream()),
        ends(promise, promise.ends().stream().filter(end -> !end.condition().match(own))),
        ResponseRules.bans(promise).stream()
            .map(ban -> ban.clause().number())
            .distinct()
            .sorted(PointOrder.INSTANCE)
            .collect(ImmutableList.toImmutableList()),
        guarantee.duration().map(given -> Phrase.lasting(given, text.plan().wording())),
        LifetimeRules.ends(promise).isPresent() && !LifetimeRules.boundForGood(promise).isEmpty(),
        missing(promise));
  }

  private static ImmutableList<String> names(Text text, ImmutableSet<? extends Id> ids) {
    return ids.stream().map(text::name).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ends(Promise promise, Stream<Promise.End> ends) {
    return ends.map(end -> words(promise.text(), end.condition()))
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  private static String words(Text text, Condition condition) {
    return ConditionPhrase.of(condition, text.plan().wording());
  }

  private static Step step(Text text, Tier tier) {
    String trigger =
        Phrase.and(
            Stream.concat(
                    tier.trigger().map(condition -> words(text, condition)).stream(),
                    tier.qualifiers().stream().map(text::name))
                .toList());
    String response =
        Phrase.and(
            tier.response().stream()
                .map((Term term) -> term.words(text.plan().wording()))
                .toList());
    return new Step(trigger, response, tier.within().map(Phrase::span));
  }

  private static ImmutableList<String> missing(Promise promise) {
    return promise.guarantee().assures() == Guarantee.Assures.COMPLIANCE
        ? ImmutableList.of()
        : promise.guarantee().beneficiary().stream()
            .flatMap(beneficiary -> new Pillars(promise.text(), beneficiary).missing().stream())
            .map(Pillars.Pillar::word)
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }
}
