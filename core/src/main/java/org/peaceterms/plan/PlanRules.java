package org.peaceterms.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.VersionId;

/** The rules that hold between the parts of a plan. */
final class PlanRules {
  /** Levels of sub-points; no text letters its points that deep. */
  private static final int LEVELS = 20;

  private final Plan plan;
  private final Map<String, Clause> clauses;
  private final Map<ChoiceId, Choice> choices = new HashMap<>();
  private final Set<VersionId> versions = new HashSet<>();
  private final Set<String> terms = new HashSet<>();

  /** The clauses whose terms have no ids and need no closer look, which is most. */
  private final BitSet plain = new BitSet();

  private PlanRules(Plan plan) {
    this.plan = plan;
    this.clauses = Maps.newHashMapWithExpectedSize(plan.clauses().size());
  }

  static void check(Plan plan) {
    new PlanRules(plan).check();
  }

  private void check() {
    checkClass();
    Scope.checkPrefix(plan.id(), plan.declares());
    Scope scope =
        new Scope(
            plan.id(),
            plan.vocabulary(),
            plan.background(),
            Collections.unmodifiableSet(terms),
            Collections.unmodifiableSet(clauses.keySet()),
            Collections.unmodifiableSet(versions),
            plan.sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet()));
    TermRules rules = new TermRules(scope);
    for (int i = 0; i < plan.clauses().size(); i++) {
      plain.set(i, rules.areRight(plan.clauses().get(i)));
      collect(plan.clauses().get(i), i);
    }
    scope.checkFacts(plan.declares());
    for (int i = 0; i < plan.parties().size(); i++) {
      scope.check(plan.parties().get(i).party(), "party of the plan", "/parties/" + i + "/party");
    }
    for (int i = 0; i < plan.clauses().size(); i++) {
      checkClause(scope, rules, i);
    }
    if (isRanked()) {
      precedences().check();
    }
  }

  /** Whether some term prevails over another, which none does that is right at a glance. */
  private boolean isRanked() {
    for (int i = 0; i < plan.clauses().size(); i++) {
      Clause clause = plan.clauses().get(i);
      if (!(plain.get(i) && clause.choices().isEmpty()) && clause.isRanked()) {
        return true;
      }
    }
    return false;
  }

  /** What research data say of agreements cannot be said of what is none. */
  private void checkClass() {
    Plan.Type type = plan.type();
    plan.stage()
        .filter(stage -> !type.hasStage())
        .ifPresent(stage -> refuseFor(type, "/stage", "stage", stage.word()));
    plan.pax()
        .filter(number -> !type.isIssued())
        .ifPresent(number -> refuseFor(type, "/pax", "pax", number));
    plan.pax()
        .filter(number -> number <= 0)
        .ifPresent(
            number -> {
              throw new InvalidPlanException("/pax", "pax", number, "be positive");
            });
  }

  private static void refuseFor(Plan.Type type, String pointer, String thing, Object value) {
    throw new InvalidPlanException(pointer, thing, value, "be left out of a " + type.words());
  }

  private static String pointer(int clause) {
    return "/clauses/" + clause;
  }

  private void collect(Clause clause, int at) {
    if (Scope.isThisText(clause.id())) {
      Scope.checkOwn(clause.id(), "clause id", pointer(at) + "/id");
    }
    if (clauses.put(clause.id().text(), clause) != null) {
      throw new InvalidPlanException(pointer(at) + "/id", "clause id", clause.id(), "occur once");
    }
    if (!plain.get(at) || !clause.choices().isEmpty()) {
      clause.termIds().forEach(id -> collectTerm(id, at));
    }
    for (Choice choice : clause.choices()) {
      choice.versions().forEach(one -> versions.add(new VersionId(choice.id(), one.label())));
      Choice known = choices.putIfAbsent(choice.id(), choice);
      if (known != null
          && (known.basis() != choice.basis() || !labels(known).equals(labels(choice)))) {
        throw new InvalidPlanException(
            pointer(at) + "/choices",
            "choice",
            choice.id(),
            "have one basis and the same labels everywhere");
      }
    }
  }

  private void collectTerm(TermId id, int at) {
    if (!terms.add(id.text())) {
      throw new InvalidPlanException(pointer(at), "term id", id, "occur once in the plan");
    }
  }

  private Precedences precedences() {
    Precedences precedences = new Precedences();
    for (int i = 0; i < plan.clauses().size(); i++) {
      Clause clause = plan.clauses().get(i);
      String pointer = pointer(i);
      add(clause.terms(), clause, pointer, precedences);
      for (int j = 0; j < clause.choices().size(); j++) {
        ImmutableList<Alternative> versions = clause.choices().get(j).versions();
        for (int k = 0; k < versions.size(); k++) {
          String version = pointer + "/choices/" + j + "/versions/" + k;
          add(versions.get(k).terms(), clause, version, precedences);
        }
      }
    }
    return precedences;
  }

  private static void add(
      ImmutableList<Term> terms, Clause of, String pointer, Precedences precedences) {
    for (int i = 0; i < terms.size(); i++) {
      precedences.add(terms.get(i), of.id().text(), pointer + "/terms/" + i);
    }
  }

  private static ImmutableSet<String> labels(Choice choice) {
    return choice.versions().stream()
        .map(Alternative::label)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void checkClause(Scope scope, TermRules rules, int at) {
    Clause clause = plan.clauses().get(at);
    if (!saysNoMore(scope, clause, at)) {
      checkClause(scope, rules, at, clause, pointer(at));
    }
  }

  /** Whether a clause has nothing but terms that are right, sources, and an id of its own. */
  private boolean saysNoMore(Scope scope, Clause clause, int at) {
    return plain.get(at)
        && !terms.contains(clause.id().text())
        && clause.parent().isEmpty()
        && clause.incorporates().isEmpty()
        && scope.hasSources(clause.sources())
        && clause.choices().isEmpty()
        && clause.reports().isEmpty();
  }

  private void checkClause(Scope scope, TermRules rules, int at, Clause clause, String pointer) {
    if (terms.contains(clause.id().text())) {
      throw new InvalidPlanException(
          pointer + "/id", "clause id", clause.id(), "not be the id of a term as well");
    }
    checkParent(clause, pointer);
    clause
        .incorporates()
        .forEach(target -> scope.check(target, "incorporated text", pointer + "/incorporates"));
    scope.checkSources(clause.sources(), pointer);
    if (!plain.get(at)) {
      rules.check(clause.terms(), pointer);
    }
    for (int i = 0; i < clause.choices().size(); i++) {
      ImmutableList<Alternative> versions = clause.choices().get(i).versions();
      for (int j = 0; j < versions.size(); j++) {
        checkVersion(scope, rules, versions.get(j), pointer + "/choices/" + i + "/versions/" + j);
      }
    }
    for (int i = 0; i < clause.reports().size(); i++) {
      checkReport(scope, rules, clause.reports().get(i), pointer + "/reports/" + i);
    }
  }

  private void checkParent(Clause clause, String pointer) {
    if (clause.parent().isEmpty()) {
      return;
    }
    Set<ClauseId> line = new HashSet<>();
    Clause child = clause;
    while (child.parent().isPresent()) {
      Clause parent = clauses.get(child.parent().get().text());
      if (parent == null) {
        throw new InvalidPlanException(
            pointer + "/parent", "parent", child.parent().get(), "be a clause of the plan");
      }
      if (line.size() == LEVELS) {
        throw new InvalidPlanException(
            pointer + "/parent",
            "parent",
            clause.parent().get(),
            "have at most 20 levels above it");
      }
      if (!line.add(parent.id())) {
        throw new InvalidPlanException(
            pointer + "/parent", "parent", parent.id(), "not lie in a circle");
      }
      child = parent;
    }
  }

  private static void checkVersion(
      Scope scope, TermRules rules, Alternative version, String pointer) {
    version.supporters().forEach(party -> scope.check(party, "supporter", pointer + "/supporters"));
    scope.checkSources(version.sources(), pointer);
    rules.check(version.terms(), pointer);
  }

  private void checkReport(Scope scope, TermRules rules, Report report, String pointer) {
    report
        .of()
        .filter(id -> !terms.contains(id.text()))
        .ifPresent(
            id -> {
              throw new InvalidPlanException(
                  pointer + "/of", "reported term", id, "be a term of the plan");
            });
    scope.checkSources(report.sources(), pointer);
    rules.check(report.terms(), pointer);
  }
}
