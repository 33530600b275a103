package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.peaceterms.logic.core.LeastCorrection;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.Rational;

/** Looks for the fewest clauses to give up so that no red line of any party is in the way. */
final class JointMending {
  private static final int ROUNDS = 50;

  private final Compatibility judged;
  private final ImmutableList<Conflict> conflicts;
  private final List<Way> contradictions;

  /**
   * Looks for changes of one plan.
   *
   * @param conflicts the sets of demands that no plan satisfies together
   * @param contradictions the ways in which the plan contradicts itself
   */
  JointMending(Compatibility judged, ImmutableList<Conflict> conflicts, List<Way> contradictions) {
    this.judged = judged;
    this.conflicts = conflicts;
    this.contradictions = contradictions;
  }

  /** A demand with its answer. */
  private record Asked(Position position, DemandAnswer answer) {
    Demand demand() {
      return answer.demand();
    }

    DemandKey key() {
      return Demands.key(position, demand());
    }

    boolean isHardRedLine() {
      return demand().strength() == Demand.Strength.RED_LINE && demand().droppedIf().isEmpty();
    }

    boolean isRequired() {
      return demand().required().isPresent();
    }
  }

  /** What stands in the way: clauses, for a red line or because they contradict each other. */
  private record Reason(ImmutableList<Clause> clauses, Optional<DemandKey> of) {}

  /**
   * {@return the change}
   *
   * @param taken the versions of all open choices that are taken
   */
  JointMend of(Collection<Version> taken) {
    return judged.yardstick().redLines() == RedLines.STRICT
        ? meetingAll(taken)
        : breakingNone(taken);
  }

  private List<Asked> asked(Predicate<Asked> which) {
    return judged.positions().stream()
        .flatMap(of -> of.demands().stream().map(answer -> new Asked(of.position(), answer)))
        .filter(which)
        .toList();
  }

  private JointMend breakingNone(Collection<Version> taken) {
    List<Asked> broken =
        asked(
            each ->
                each.isHardRedLine()
                    && each.answer().brokenBy().stream().anyMatch(way -> way.isIn(taken)));
    List<Reason> reasons = new ArrayList<>(reasons(broken, taken));
    if (reasons.isEmpty()) {
      return JointMend.without(JointMend.Outcome.NONE_NEEDED, ImmutableList.of());
    }
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Reason> law =
          reasons.stream().filter(reason -> reason.clauses().isEmpty()).findFirst();
      if (law.isPresent()) {
        return JointMend.without(
            JointMend.Outcome.IMPOSSIBLE,
            law.flatMap(Reason::of).stream().collect(ImmutableList.toImmutableList()));
      }
      ImmutableList<Clause> gone = fewest(reasons);
      List<Reason> more = left(taken, broken, gone);
      if (more.isEmpty()) {
        return found(gone, ImmutableList.of(), ImmutableList.of(), noLongerMet(taken, gone));
      }
      reasons.addAll(more);
    }
    return JointMend.without(JointMend.Outcome.UNKNOWN, ImmutableList.of());
  }

  private static JointMend found(
      ImmutableList<Clause> gone,
      ImmutableList<DemandKey> added,
      ImmutableList<DemandKey> ruledOut,
      Set<DemandKey> breaks) {
    return new JointMend(
        JointMend.Outcome.FOUND,
        gone,
        added,
        ruledOut,
        ImmutableList.copyOf(breaks),
        ImmutableList.of());
  }

  private List<Reason> reasons(List<Asked> broken, Collection<Version> taken) {
    List<Reason> reasons = new ArrayList<>();
    contradictions.stream()
        .filter(way -> way.isIn(taken))
        .forEach(way -> reasons.add(new Reason(way.clauses(), Optional.empty())));
    for (Asked each : broken) {
      each.answer().brokenBy().stream()
          .filter(way -> way.isIn(taken))
          .forEach(way -> reasons.add(new Reason(way.clauses(), Optional.of(each.key()))));
    }
    return reasons;
  }

  private ImmutableList<Clause> fewest(List<Reason> reasons) {
    Plan plan = judged.plan();
    List<String> ids = plan.clauses().stream().map(clause -> clause.id().text()).toList();
    List<ImmutableList<Integer>> sets =
        reasons.stream()
            .map(
                reason ->
                    reason.clauses().stream()
                        .map(clause -> ids.indexOf(clause.id().text()))
                        .collect(ImmutableList.toImmutableList()))
            .toList();
    return Hitting.of(sets, clause -> new Cost(0, 1, Rational.ZERO)).get(0).stream()
        .map(clause -> plan.clauses().get(clause))
        .collect(ImmutableList.toImmutableList());
  }

  /** What rules out something required is all known; what brings about something is asked again. */
  private List<Reason> left(
      Collection<Version> taken, List<Asked> broken, ImmutableList<Clause> gone) {
    List<Reason> left = new ArrayList<>();
    for (Asked each : broken) {
      Joint rest = joint(each, taken).withoutClauses(gone);
      List<Set<Integer>> more =
          each.isRequired()
              ? rest.against().plain().stream().<Set<Integer>>map(Evidence.Plain::premises).toList()
              : rest.consequences();
      more.forEach(
          premises -> left.add(new Reason(rest.clauses(premises), Optional.of(each.key()))));
    }
    return left;
  }

  private Joint joint(Asked each, Collection<Version> taken) {
    return judged.side(each.position()).joint(each.demand()).taking(taken);
  }

  private static boolean isMet(Asked each, Collection<Version> taken, Collection<Clause> gone) {
    return each.answer().metBy().stream()
        .filter(way -> way.isIn(taken))
        .anyMatch(way -> ids(way.clauses()).stream().noneMatch(ids(gone)::contains));
  }

  private static Set<String> ids(Collection<Clause> clauses) {
    return clauses.stream()
        .map(clause -> clause.id().text())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Set<DemandKey> noLongerMet(Collection<Version> taken, ImmutableList<Clause> gone) {
    Set<DemandKey> keys = new LinkedHashSet<>();
    for (Asked each : asked(one -> isMet(one, taken, List.of()) && !isMet(one, taken, gone))) {
      Joint rest = joint(each, taken).withoutClauses(gone);
      Evidence left = each.isRequired() ? rest.following() : rest.against();
      if (left.plain().isEmpty()) {
        keys.add(each.key());
      }
    }
    return keys;
  }

  private JointMend meetingAll(Collection<Version> taken) {
    Set<DemandKey> kept =
        asked(Asked::isHardRedLine).stream().map(Asked::key).collect(ImmutableSet.toImmutableSet());
    Optional<Conflict> clash =
        conflicts.stream().filter(conflict -> kept.containsAll(conflict.demands())).findFirst();
    if (clash.isPresent()) {
      return JointMend.without(JointMend.Outcome.IMPOSSIBLE, clash.orElseThrow().demands());
    }
    Demands all =
        Demands.of(
            judged.positions().stream().map(PositionAnswer::position).toList(),
            List.of(judged.plan()),
            judged.yardstick());
    org.peaceterms.logic.verdict.Concession least = least(all, taken, kept);
    return switch (least.outcome()) {
      case FOUND -> met(taken, clauses(all, least.premises()));
      case IMPOSSIBLE ->
          JointMend.without(JointMend.Outcome.IMPOSSIBLE, all.demands(least.premises()));
      case UNKNOWN -> JointMend.without(JointMend.Outcome.UNKNOWN, ImmutableList.of());
    };
  }

  private org.peaceterms.logic.verdict.Concession least(
      Demands all, Collection<Version> taken, Set<DemandKey> kept) {
    Plan plan = judged.plan();
    Theory theory =
        all.theory()
            .withFacts(Versions.literals(plan.id(), taken))
            .withStatements(
                all.theory().statements().stream()
                    .filter(
                        statement ->
                            statement.isVocabulary()
                                || all.key(statement.premise()).map(kept::contains).orElse(true))
                    .collect(ImmutableList.toImmutableList()));
    return org.peaceterms.logic.verdict.Concession.least(
        theory,
        premise ->
            theory.premises().get(premise).plan().equals(plan.id()) ? 1 : LeastCorrection.MUST_STAY,
        judged.yardstick().limits());
  }

  private ImmutableList<Clause> clauses(Demands all, Set<Integer> premises) {
    return premises.stream()
        .map(premise -> all.theory().premises().get(premise))
        .map(Premise::clause)
        .flatMap(id -> judged.plan().clause(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private JointMend met(Collection<Version> taken, ImmutableList<Clause> gone) {
    List<Asked> unmet = asked(each -> each.isHardRedLine() && !isMet(each, taken, gone));
    if (gone.isEmpty() && unmet.isEmpty()) {
      return JointMend.without(JointMend.Outcome.NONE_NEEDED, ImmutableList.of());
    }
    Set<DemandKey> breaks = new LinkedHashSet<>(noLongerMet(taken, gone));
    unmet.forEach(each -> breaks.remove(each.key()));
    breaks.addAll(excluded(taken));
    return found(gone, keys(unmet, true), keys(unmet, false), breaks);
  }

  private static ImmutableList<DemandKey> keys(List<Asked> unmet, boolean required) {
    return unmet.stream()
        .filter(each -> each.isRequired() == required)
        .map(Asked::key)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the demands, not broken yet, that cannot be satisfied once all red lines are} */
  private Set<DemandKey> excluded(Collection<Version> taken) {
    Set<DemandKey> red =
        asked(Asked::isHardRedLine).stream().map(Asked::key).collect(ImmutableSet.toImmutableSet());
    Set<DemandKey> excluded = new LinkedHashSet<>();
    for (Asked each :
        asked(one -> one.answer().brokenBy().stream().noneMatch(way -> way.isIn(taken)))) {
      DemandKey key = each.key();
      boolean out =
          !red.contains(key)
              && conflicts.stream()
                  .map(conflict -> new LinkedHashSet<>(conflict.demands()))
                  .anyMatch(
                      demands ->
                          demands.remove(key)
                              && red.containsAll(demands)
                              && !Collections.disjoint(demands, red));
      if (out) {
        excluded.add(key);
      }
    }
    return excluded;
  }
}
