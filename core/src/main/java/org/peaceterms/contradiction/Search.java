package org.peaceterms.contradiction;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;

/**
 * What is taken into account beside the plans, and how much work a search may take. Immutable: each
 * method gives a new search.
 */
public final class Search {
  private static final Search STANDARD = new Search(ImmutableList.of(), Limits.standard());

  private final ImmutableList<Plan> laws;
  private final Limits limits;

  private Search(ImmutableList<Plan> laws, Limits limits) {
    this.laws = laws;
    this.limits = limits;
  }

  static Search standard() {
    return STANDARD;
  }

  /**
   * {@return this search with more laws; one that is there already counts once}
   *
   * @param more plans of type law
   * @throws IllegalArgumentException if one is not of type law
   */
  public Search with(Plan... more) {
    for (Plan law : more) {
      if (law.type() != Plan.Type.LAW) {
        throw InvalidValueException.of("background " + law.id(), law.type().words(), "be a law");
      }
    }
    ImmutableSet<Plan> all =
        Stream.concat(laws.stream(), Stream.of(more)).collect(ImmutableSet.toImmutableSet());
    return new Search(all.asList(), limits);
  }

  /**
   * {@return this search with another budget: it is counted in steps, so that the same budget gives
   * the same answer on every machine}
   *
   * @param conflicts how many dead ends the solver may run into, at least 1
   * @throws IllegalArgumentException if that is less than 1
   */
  public Search within(long conflicts) {
    if (conflicts < 1) {
      throw InvalidValueException.of("budget", conflicts, "be at least 1");
    }
    return new Search(laws, new Limits(limits.looks(), conflicts, limits.nogoods()));
  }

  /**
   * {@return whether the terms of a plan can all be kept}
   *
   * @param plan the plan
   */
  public Judgement in(Plan plan) {
    return among(plan);
  }

  /**
   * {@return whether the terms of several plans can all be kept together}
   *
   * @param plans the plans, with different ids
   * @throws IllegalArgumentException if there is none, or two have one id
   */
  public Judgement among(Plan... plans) {
    ImmutableList<Plan> together = ImmutableList.copyOf(plans);
    ImmutableList<Plan> behind =
        laws.stream()
            .filter(law -> !together.contains(law))
            .collect(ImmutableList.toImmutableList());
    checkIds(together, behind);
    Stopwatch watch = Stopwatch.createStarted();
    Inquiry inquiry = Inquiry.into(together, behind, limits);
    Duration compiling = watch.elapsed();
    Analysis analysis = inquiry.analyse();
    return judgement(inquiry, analysis, compiling, watch.elapsed().minus(compiling));
  }

  private static void checkIds(List<Plan> plans, List<Plan> laws) {
    if (plans.isEmpty()) {
      throw InvalidValueException.of("plans taken together", "none", "be at least one");
    }
    Set<PlanId> ids = new HashSet<>();
    Stream.concat(plans.stream(), laws.stream())
        .map(Plan::id)
        .filter(id -> !ids.add(id))
        .findFirst()
        .ifPresent(
            twice -> {
              throw InvalidValueException.of(
                  "plans taken together", twice + " twice", "have different ids");
            });
  }

  private static Judgement judgement(
      Inquiry inquiry, Analysis analysis, Duration compiling, Duration solving) {
    ImmutableList<Finding> clashes = Ranking.findings(inquiry, analysis.nogoods());
    Brackets brackets = Brackets.of(inquiry, analysis.nogoods());
    ImmutableList<Finding> findings =
        Ranking.sorted(clashes, brackets.findings(), Notes.of(inquiry, analysis));
    ImmutableList<NotJudged> notJudged = notJudged(inquiry);
    Verdict verdict = verdict(findings, analysis, notJudged);
    return Judgement.builder()
        .addAllPlans(inquiry.plans().stream().map(Plan::id).toList())
        .addAllBackground(inquiry.laws().stream().map(Plan::id).toList())
        .verdict(verdict)
        .completeness(completeness(analysis, clashes))
        .addAllFindings(findings)
        .witness(
            verdict == Verdict.COMPATIBLE
                ? analysis.course().map(course -> Courses.of(course, inquiry))
                : Optional.empty())
        .addAllNotJudged(notJudged)
        .packages(brackets.all())
        .effort(effort(inquiry.theory(), analysis.effort(), compiling, solving))
        .build();
  }

  private static Verdict verdict(
      List<Finding> findings, Analysis analysis, List<NotJudged> notJudged) {
    boolean proved = analysis.complete() && analysis.course().isPresent() && notJudged.isEmpty();
    return findings.stream()
        .filter(finding -> !finding.nature().isNote())
        .map(Finding::verdict)
        .min(Verdict::compareTo)
        .orElse(proved ? Verdict.COMPATIBLE : Verdict.UNKNOWN);
  }

  private static Completeness completeness(Analysis analysis, List<Finding> clashes) {
    if (analysis.complete()) {
      return Completeness.COMPLETE;
    }
    return clashes.isEmpty() ? Completeness.UNKNOWN : Completeness.LIMITED;
  }

  /** What is outside the language, and the laws that a plan rests on and that were not given. */
  private static ImmutableList<NotJudged> notJudged(Inquiry inquiry) {
    ImmutableSet.Builder<NotJudged> left = ImmutableSet.builder();
    ImmutableSet<PlanId> given =
        Stream.concat(inquiry.laws().stream(), inquiry.plans().stream())
            .map(Plan::id)
            .collect(ImmutableSet.toImmutableSet());
    for (Plan plan : inquiry.plans()) {
      for (PlanId law : Sets.difference(plan.background(), given)) {
        left.add(
            new NotJudged(
                plan.id(),
                Optional.empty(),
                "It rests on " + law + ", which was not taken into account."));
      }
    }
    for (Theory.Exclusion exclusion : inquiry.theory().exclusions()) {
      Citation clause = inquiry.words().citation(exclusion.premise());
      left.add(new NotJudged(clause.plan(), Optional.of(clause), reason(inquiry, exclusion)));
    }
    return left.build().asList();
  }

  private static String reason(Inquiry inquiry, Theory.Exclusion exclusion) {
    String what =
        exclusion
            .site()
            .term()
            .map(term -> inquiry.words().reading(exclusion.premise(), term))
            .orElseGet(() -> inquiry.words().clause(exclusion.premise()).summary());
    return "\u201C" + what + "\u201D is not judged, because " + exclusion.reason() + ".";
  }

  private static Effort effort(
      Theory theory, Analysis.Effort effort, Duration compiling, Duration solving) {
    return new Effort(
        theory.premises().size(),
        theory.statements().size(),
        effort.clashes(),
        effort.components(),
        effort.satCalls(),
        effort.circles(),
        compiling,
        solving);
  }
}
