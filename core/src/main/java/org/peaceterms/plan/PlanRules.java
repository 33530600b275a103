package org.peaceterms.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
  private final Map<ChoiceId, Choice> choices = new HashMap<>();
  private final Set<String> terms = new HashSet<>();
  private boolean ranked;

  private PlanRules(Plan plan) {
    this.plan = plan;
  }

  static void check(Plan plan) {
    new PlanRules(plan).check();
  }

  private void check() {
    checkClass();
    Scope.checkPrefix(plan.id(), plan.declares());
    for (int i = 0; i < plan.clauses().size(); i++) {
      collect(plan.clauses().get(i), "/clauses/" + i);
    }
    Scope scope =
        new Scope(
            plan.id(),
            plan.vocabulary(),
            plan.background(),
            ImmutableSet.copyOf(terms),
            ImmutableSet.copyOf(clauses.keySet()),
            versions(),
            plan.sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet()));
    scope.checkFacts(plan.declares());
    for (int i = 0; i < plan.parties().size(); i++) {
      scope.check(plan.parties().get(i).party(), "party of the plan", "/parties/" + i + "/party");
    }
    for (int i = 0; i < plan.clauses().size(); i++) {
      checkClause(scope, plan.clauses().get(i), "/clauses/" + i);
    }
    if (ranked) {
      precedences().check();
    }
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

  private void collect(Clause clause, String pointer) {
    Scope.checkOwn(clause.id(), "clause id", pointer + "/id");
    if (clauses.put(clause.id(), clause) != null) {
      throw new InvalidPlanException(pointer + "/id", "clause id", clause.id(), "occur once");
    }
    ranked |= clause.isRanked();
    clause.termIds().forEach(id -> collectTerm(id, pointer));
    for (Choice choice : clause.choices()) {
      Choice known = choices.putIfAbsent(choice.id(), choice);
      if (known != null
          && (known.basis() != choice.basis() || !labels(known).equals(labels(choice)))) {
        throw new InvalidPlanException(
            pointer + "/choices",
            "choice",
            choice.id(),
            "have one basis and the same labels everywhere");
      }
    }
  }

  private void collectTerm(TermId id, String pointer) {
    if (!terms.add(id.text())) {
      throw new InvalidPlanException(pointer, "term id", id, "occur once in the plan");
    }
  }

  private Precedences precedences() {
    Precedences precedences = new Precedences();
    for (int i = 0; i < plan.clauses().size(); i++) {
      Clause clause = plan.clauses().get(i);
      String pointer = "/clauses/" + i;
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

  private ImmutableSet<VersionId> versions() {
    return choices.values().stream()
        .flatMap(
            choice ->
                choice.versions().stream()
                    .map(version -> new VersionId(choice.id(), version.label())))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> labels(Choice choice) {
    return choice.versions().stream()
        .map(Alternative::label)
        .collect(ImmutableSet.toImmutableSet());
  }

  private void checkClause(Scope scope, Clause clause, String pointer) {
    if (terms.contains(clause.id().text())) {
      throw new InvalidPlanException(
          pointer + "/id", "clause id", clause.id(), "not be the id of a term as well");
    }
    checkParent(clause, pointer);
    clause
        .incorporates()
        .forEach(target -> scope.check(target, "incorporated text", pointer + "/incorporates"));
    scope.checkSources(clause.sources(), pointer);
    checkTerms(scope, clause.terms(), pointer + "/terms/");
    for (int i = 0; i < clause.choices().size(); i++) {
      ImmutableList<Alternative> versions = clause.choices().get(i).versions();
      for (int j = 0; j < versions.size(); j++) {
        checkVersion(scope, versions.get(j), pointer + "/choices/" + i + "/versions/" + j);
      }
    }
    for (int i = 0; i < clause.reports().size(); i++) {
      checkReport(scope, clause.reports().get(i), pointer + "/reports/" + i);
    }
  }

  private void checkParent(Clause clause, String pointer) {
    Set<ClauseId> line = new HashSet<>();
    Clause child = clause;
    while (child.parent().isPresent()) {
      Clause parent = clauses.get(child.parent().get());
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

  private void checkVersion(Scope scope, Alternative version, String pointer) {
    version.supporters().forEach(party -> scope.check(party, "supporter", pointer + "/supporters"));
    scope.checkSources(version.sources(), pointer);
    checkTerms(scope, version.terms(), pointer + "/terms/");
  }

  private void checkReport(Scope scope, Report report, String pointer) {
    report
        .of()
        .filter(id -> !terms.contains(id.text()))
        .ifPresent(
            id -> {
              throw new InvalidPlanException(
                  pointer + "/of", "reported term", id, "be a term of the plan");
            });
    scope.checkSources(report.sources(), pointer);
    checkTerms(scope, report.terms(), pointer + "/terms/");
  }

  private static void checkTerms(Scope scope, ImmutableList<Term> terms, String pointer) {
    for (int i = 0; i < terms.size(); i++) {
      scope.checkTerm(terms.get(i), pointer + i);
    }
  }
}
