package org.peaceterms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.fixtures.PlanArbitraries;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/** Adding what is missing cures that finding, and it alone, whatever else the plan says. */
class CureProperties {
  private static final String NUMBER = "99";

  private static final String DUTY =
      "'kind': 'conduct', 'modality': 'must', 'act': 'negotiate', 'object': ['territory']";
  private static final String TRUCE =
      "'kind': 'ceasefire', 'parties': ['russia', 'ukraine'], 'start': {'event': {'id':"
          + " 'signature'}}";
  private static final String PROMISE =
      "'kind': 'guarantee', 'assures': 'protection', 'guarantors': ['us'], 'beneficiary':"
          + " ['ukraine'], 'threat': ['russia']";
  private static final String ATTACK =
      "'trigger': {'act': {'act': 'attack', 'agents': ['russia'], 'object': ['ukraine']}}, ";
  private static final String HELP =
      "'response': [{'kind': 'conduct', 'modality': 'must', 'agents': ['us'], 'act': 'supply-arms',"
          + " 'recipients': ['ukraine']}]";
  private static final String MONEY =
      "'kind': 'funding', 'purpose': ['reconstruction'], 'beneficiary': ['ukraine']";
  private static final String RELIEF =
      "'kind': 'sanctions', 'effect': 'lift', 'imposers': ['us'], 'target': ['russia']";
  private static final String CAP =
      "'kind': 'quantity-limit', 'subject': ['ukraine'], 'measure': 'armed-forces-strength'";

  /**
   * A term that breaks a rule, the same with what it lacks, and what else that may change.
   *
   * @param rule the rule
   * @param broken the term that breaks it
   * @param missing the members that it lacks, in place of those of the same name
   * @param alsoCured rules whose findings may go with it
   * @param brought rules that look at what was not there before
   */
  private record Cure(
      String rule, String broken, String missing, List<String> alsoCured, List<String> brought) {
    Cure(String rule, String broken, String missing) {
      this(rule, broken, missing, List.of(), List.of());
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  private static final ImmutableList<Cure> CURES =
      ImmutableList.of(
          new Cure(
              "deadline-without-consequence",
              DUTY
                  + ", 'agents': ['ukraine'], 'deadline': {'within': {'time': 'P30D', 'of':"
                  + " 'signature'}}",
              "'consequence': [{" + DUTY + ", 'agents': ['ukraine']}]",
              List.of("breach-costs-nothing"),
              List.of()),
          new Cure(
              "unanchored-time",
              DUTY + ", 'agents': ['ukraine']",
              "'deadline': {'within': {'time': 'P30D', 'of': 'signature'}}"),
          new Cure(
              "unnamed-obligor",
              DUTY,
              "'agents': ['ukraine']",
              List.of("unbound-signatory"),
              List.of("third-party-obligor")),
          new Cure("no-neutral-monitor", TRUCE, "'monitor': ['osce']"),
          new Cure(
              "ceasefire-runs-out",
              TRUCE + ", 'duration': {'for': 'P30D'}",
              "'renewal': 'by-agreement'"),
          new Cure(
              "empty-guarantee",
              PROMISE,
              "'tiers': [{" + ATTACK + HELP + ", 'within': 'P1D'}]",
              List.of("breach-costs-nothing", "hollow-pillar"),
              List.of(
                  "attack-not-established",
                  "forbidden-response",
                  "guarantee-ends-first",
                  "land-before-guarantee",
                  "lopsided-threshold",
                  "single-guarantor")),
          new Cure(
              "response-without-time",
              PROMISE,
              "'tiers': [{" + ATTACK + HELP + ", 'within': 'P1D'}]"),
          new Cure("unfunded-promise", MONEY + ", 'payers': ['us']", usd(100)),
          new Cure("limit-without-figure", CAP, "'bound': {'atMost': 600000}"),
          new Cure("relief-without-test", RELIEF, "'onlyIf': {'event': {'id': 'pull-back'}}"));

  private static String usd(int amount) {
    return "'amount': {'of': 'money', 'value': " + amount + ", 'currency': 'USD'}";
  }

  /** What stands in the place of the missing members where something else is said instead. */
  private static String lacking(Cure cure) {
    return switch (cure.rule()) {
      case "unanchored-time" -> ", 'deadline': {'within': {'time': 'P30D'}}";
      case "response-without-time" -> ", 'tiers': [{" + ATTACK + HELP + "}]";
      case "limit-without-figure" -> ", 'bound': {'limited': {}}";
      default -> "";
    };
  }

  /** A finding of a rule at a point. */
  private record Found(String rule, String number) {
    static ImmutableSet<Found> in(Plan plan) {
      return Audit.of(plan).findings().stream()
          .flatMap(
              finding ->
                  finding.sites().stream()
                      .map(site -> new Found(finding.rule().code(), site.number())))
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  private static Plan with(Plan plan, String term) {
    String file =
        """
        {'id': 'x', 'version': '1', 'date': '2026-01-01', 'title': 'T', 'type': 'draft',
         'clauses': [{'id': 'planted', 'number': '%s', 'summary': 'S.', 'status': 'proposed',
                      'terms': [{%s}]}]}
        """
            .formatted(NUMBER, term)
            .replace('\'', '"');
    Clause planted = PlanJson.using(SampleVocabulary.get()).readPlan(file).clauses().get(0);
    return plan.withClauses(
        ImmutableList.<Clause>builder().addAll(plan.clauses()).add(planted).build());
  }

  @Provide
  Arbitrary<Plan> texts() {
    return PlanArbitraries.plans().filter(plan -> plan.type() != Plan.Type.LAW);
  }

  @Provide
  Arbitrary<Cure> cures() {
    return Arbitraries.of(CURES);
  }

  @Property
  void whatWasMissingCuresThatFindingAlone(@ForAll("texts") Plan plan, @ForAll("cures") Cure cure) {
    ImmutableSet<Found> before = Found.in(with(plan, cure.broken() + lacking(cure)));
    Found expected = new Found(cure.rule(), NUMBER);
    Assume.that(before.contains(expected));
    ImmutableSet<Found> after = Found.in(with(plan, cure.broken() + ", " + cure.missing()));
    ImmutableSet<Found> cured = Sets.difference(before, after).immutableCopy();
    assertThat(cured).contains(expected);
    assertThat(cured)
        .extracting(Found::rule)
        .isSubsetOf(
            Sets.union(ImmutableSet.of(cure.rule()), ImmutableSet.copyOf(cure.alsoCured())));
    assertThat(Sets.difference(after, before)).extracting(Found::rule).isSubsetOf(cure.brought());
  }
}
