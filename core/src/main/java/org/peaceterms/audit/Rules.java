package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** The catalogue: all rules, the guarantees first, then by what they are about. */
public final class Rules {
  private Rules() {}

  /** All rules, in the order in which findings of one severity are told. */
  public static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          Rule.of("empty-guarantee", GuaranteeRules::empty),
          Rule.of("guarantor-is-the-threat", AttackerRules::guarantor),
          Rule.of("threat-can-block", AttackerRules::veto),
          Rule.of("threat-must-agree", AttackerRules::consent),
          Rule.of("voidable-guarantee", EndRules::voidable),
          Rule.of("discretionary-response", GuaranteeRules::discretionary),
          Rule.of("forbidden-response", ResponseRules::forbidden),
          Rule.of("hollow-pillar", Pillars::hollow),
          Rule.of("single-guarantor", GuaranteeRules::single),
          Rule.of("lopsided-threshold", EndRules::lopsided),
          Rule.of("attack-not-established", GuaranteeRules::notEstablished),
          Rule.of("guarantee-ends-first", LifetimeRules::endsFirst),
          Rule.of("response-without-time", GuaranteeRules::withoutTime),
          Rule.of("land-before-guarantee", LandRules::beforeGuarantee),
          Rule.of("withdrawal-under-fire", ScheduleRules::underFire),
          Rule.of("circular-order", ScheduleRules::circle),
          Rule.of("law-in-the-way", LegalRules::forbidden),
          Rule.of("no-neutral-monitor", MonitorRules::ceasefire),
          Rule.of("breach-costs-nothing", BreachRules::costsNothing),
          Rule.of("unnamed-obligor", ObligorRules::unnamed),
          Rule.of("third-party-obligor", ObligorRules::thirdParty),
          Rule.of("nobody-sends-forces", ObligorRules::nobodySends),
          Rule.of("contested-signature", SignatureRules::contested),
          Rule.of("vague-condition", TriggerRules::vague),
          Rule.of("hollow-body", BodyRules::hollow),
          Rule.of("missing-order", OrderRules::missing),
          Rule.of("uneven-steps", LandRules::uneven),
          Rule.of("one-sided-land", ScheduleRules::oneSided),
          Rule.of("ban-without-start", ScheduleRules::neverBegun),
          Rule.of("relief-without-test", MoneyRules::relief),
          Rule.of("unfunded-promise", MoneyRules::unfunded),
          Rule.of("funds-below-need", NeedRules::below),
          Rule.of("interested-guardian", MoneyRules::interested),
          Rule.of("limit-without-figure", OpenRules::withoutFigure),
          Rule.of("deadline-without-consequence", DeadlineRules::costsNothing),
          Rule.of("unanchored-time", DeadlineRules::unanchored),
          Rule.of("moved-deadline", VersionRules::movedDeadline),
          Rule.of("moving-line", LineRules::moving),
          Rule.of("reversed-order", VersionRules::reversedOrder),
          Rule.of("ceasefire-only", BreachRules::onlyCeasefire),
          Rule.of("ceasefire-runs-out", BreachRules::runsOut),
          Rule.of("open-ended-arrangement", OpenEndRules::openEnded),
          Rule.of("provisional-without-end", OpenEndRules::provisional),
          Rule.of("unverified-reduction", MonitorRules::unverified),
          Rule.of("help-without-access", HumanitarianRules::noAccess),
          Rule.of("help-tied-to-force", HumanitarianRules::tied),
          Rule.of("lapsed-instrument", ReferenceRules::lapsed),
          Rule.of("undefined-reference", ReferenceRules::undefined),
          Rule.of("two-levels-of-recognition", LineRules::twoLevels),
          Rule.of("left-to-be-fixed", OpenRules::postponed),
          Rule.of("unbound-signatory", ObligorRules::unbound),
          Rule.of("waived-claims", TensionRules::waivedClaims),
          Rule.of("limited-sovereignty", TensionRules::limitedSovereignty),
          Rule.of("empty-round", VersionRules::emptyRound));

  private static final ImmutableMap<String, Rule> BY_CODE = Maps.uniqueIndex(ALL, Rule::code);

  /**
   * {@return the rule of that code}
   *
   * @param code the code of a rule
   */
  public static Optional<Rule> named(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** {@return the page that defines L01 to L28, the reasons on which rules rest, in Markdown} */
  public static String basisPage() {
    return RulePage.resource("basis.md");
  }
}
