package org.peaceterms.plan;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.Id;

/** The rules that hold between the parts of a position. */
final class PositionRules {
  private PositionRules() {}

  static void check(Position position) {
    Scope.checkPrefix(position.id(), position.declares());
    Set<String> terms = new HashSet<>();
    Set<DemandId> demands = new HashSet<>();
    for (int i = 0; i < position.demands().size(); i++) {
      Demand demand = position.demands().get(i);
      if (!demands.add(demand.id())) {
        throw new InvalidPlanException(
            "/demands/" + i + "/id", "demand id", demand.id(), "occur once");
      }
      collect(demand.term(), terms, "/demands/" + i);
    }
    Scope scope =
        new Scope(
            position.id(),
            position.vocabulary(),
            position.background(),
            ImmutableSet.copyOf(terms),
            ImmutableSet.of(),
            ImmutableSet.of(),
            position.sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet()));
    scope.checkFacts(position.declares());
    scope.check(position.party(), "party of the position", "/party");
    Precedences precedences = new Precedences();
    for (int i = 0; i < position.demands().size(); i++) {
      Demand demand = position.demands().get(i);
      checkDemand(scope, demand, "/demands/" + i);
      precedences.add(demand.term(), demand.id().text(), "/demands/" + i + side(demand));
    }
    precedences.check();
  }

  private static String side(Demand demand) {
    return demand.required().isPresent() ? "/required" : "/refused";
  }

  private static void collect(Term term, Set<String> terms, String pointer) {
    term.id()
        .ifPresent(
            id -> {
              if (!terms.add(id.text())) {
                throw new InvalidPlanException(
                    pointer, "term id", id, "occur once in the position");
              }
            });
    term.kind().nested(term).forEach(inner -> collect(inner, terms, pointer));
  }

  private static void checkDemand(Scope scope, Demand demand, String pointer) {
    scope.checkSources(demand.sources(), pointer);
    scope.checkTerm(demand.term(), pointer + side(demand));
    demand
        .droppedIf()
        .ifPresent(
            condition -> {
              for (Id id : Scalars.CONDITION.mentions().apply(condition)) {
                scope.check(id, "condition of demand " + demand.id(), pointer + "/droppedIf");
              }
            });
  }
}
