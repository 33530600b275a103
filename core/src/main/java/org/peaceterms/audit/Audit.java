package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peaceterms.plan.Plan;

/**
 * What the rules of the catalogue find in a plan, the gravest first, and how its guarantees stand.
 *
 * <p>The result depends neither on the order of the clauses nor on ids. A background law promises
 * nothing: no rule is run on it. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * Audit audit = Audit.of(plan);
 * audit.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 */
public final class Audit {
  private final Plan plan;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<Rule> rulesRun;
  private final ImmutableList<GuaranteeProfile> guarantees;

  private Audit(
      Plan plan,
      ImmutableList<Finding> findings,
      ImmutableList<Rule> rulesRun,
      ImmutableList<GuaranteeProfile> guarantees) {
    this.plan = plan;
    this.findings = ranked(findings);
    this.rulesRun = rulesRun;
    this.guarantees = guarantees;
  }

  /**
   * {@return what the rules find in a plan by itself}
   *
   * @param plan any plan
   */
  public static Audit of(Plan plan) {
    return of(Dossier.of(plan));
  }

  /**
   * {@return what the rules find in a plan with what is looked at beside it}
   *
   * @param dossier the plan and the rest
   */
  public static Audit of(Dossier dossier) {
    Text text = Text.of(dossier);
    ImmutableList<Rule> rules =
        Rules.ALL.stream()
            .filter(rule -> isMet(rule.need(), dossier))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Rule rule : rules) {
      Findings found = new Findings(rule);
      rule.run(text, found);
      findings.addAll(found.all());
    }
    return new Audit(dossier.plan(), findings.build(), rules, GuaranteeProfile.in(text));
  }

  private static boolean isMet(Need need, Dossier dossier) {
    if (dossier.plan().type() == Plan.Type.LAW) {
      return false;
    }
    return switch (need) {
      case NOTHING -> true;
      case EARLIER -> !dossier.earlier().isEmpty();
      case SERIES -> !dossier.earlier().isEmpty() || dossier.positions().size() > 1;
      case LAWS -> !dossier.laws().isEmpty();
    };
  }

  private static ImmutableList<Finding> ranked(ImmutableList<Finding> findings) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Finding::severity)
            .thenComparing(finding -> Rules.ALL.indexOf(finding.rule())),
        findings);
  }

  /**
   * {@return the same findings, ranked as the caller wants}
   *
   * @param changes for each rule at most one, else the last one counts
   */
  public Audit with(List<SeverityChange> changes) {
    ImmutableMap.Builder<String, SeverityChange> byRule = ImmutableMap.builder();
    changes.forEach(change -> byRule.put(change.rule(), change));
    ImmutableMap<String, SeverityChange> last = byRule.buildKeepingLast();
    return new Audit(
        plan,
        findings.stream()
            .map(
                finding ->
                    Optional.ofNullable(last.get(finding.rule().code()))
                        .map(finding::with)
                        .orElse(finding))
            .collect(ImmutableList.toImmutableList()),
        rulesRun,
        guarantees);
  }

  /** {@return the plan} */
  public Plan plan() {
    return plan;
  }

  /** {@return what was found, the gravest first, then in the order of the catalogue and points} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /** {@return the rules that were run: all but those that lack what they look at} */
  public ImmutableList<Rule> rulesRun() {
    return rulesRun;
  }

  /** {@return how each guarantee of the plan stands, by point} */
  public ImmutableList<GuaranteeProfile> guarantees() {
    return guarantees;
  }
}
