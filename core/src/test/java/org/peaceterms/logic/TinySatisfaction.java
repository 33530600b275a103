package org.peaceterms.logic;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Literal;

/** Whether some clauses can be true together: by what must be, and else by trying both values. */
final class TinySatisfaction {
  private final Set<Set<Literal>> clauses;

  TinySatisfaction(Set<Set<Literal>> clauses) {
    this.clauses = clauses;
  }

  boolean isPossible() {
    Set<Set<Literal>> rest = clauses;
    while (true) {
      if (rest.contains(Set.<Literal>of())) {
        return false;
      }
      Optional<Literal> must =
          rest.stream().filter(clause -> clause.size() == 1).findFirst().map(TinySatisfaction::one);
      if (must.isEmpty()) {
        break;
      }
      rest = with(rest, must.orElseThrow());
    }
    if (rest.isEmpty()) {
      return true;
    }
    Literal some = one(rest.iterator().next());
    return new TinySatisfaction(with(rest, some)).isPossible()
        || new TinySatisfaction(with(rest, some.not())).isPossible();
  }

  private static Literal one(Set<Literal> clause) {
    return clause.iterator().next();
  }

  private static Set<Set<Literal>> with(Set<Set<Literal>> clauses, Literal literal) {
    Set<Set<Literal>> rest = new HashSet<>();
    for (Set<Literal> clause : clauses) {
      if (!clause.contains(literal)) {
        Set<Literal> shorter = new HashSet<>(clause);
        shorter.remove(literal.not());
        rest.add(shorter);
      }
    }
    return rest;
  }
}
