package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;

/** JSON pointers into a plan for what statements come from. */
final class Pointers {
  private Pointers() {}

  /**
   * {@return the pointers of a statement: one for each field it comes from, or one for its term}
   */
  static ImmutableSortedSet<String> of(Statement statement, Plan plan, Clause clause) {
    int index = plan.clauses().indexOf(clause);
    String base = "/clauses/" + index;
    Optional<Term> term = statement.site().term();
    Optional<String> place = term.flatMap(found -> place(found, clause));
    if (place.isEmpty()) {
      return ImmutableSortedSet.of(base);
    }
    String at = base + place.orElseThrow();
    boolean whole =
        statement.site().fields().isEmpty() || statement.site().role() != Site.Role.CONTENT;
    return whole
        ? ImmutableSortedSet.of(at)
        : statement.site().fields().stream()
            .map(FieldName::text)
            .map(field -> at + "/" + field)
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  /**
   * {@return where a term stands in its clause; for one inside another, where that other stands}
   */
  static Optional<String> place(Term term, Clause clause) {
    Optional<String> direct = in(clause.terms(), term).map(at -> "/terms/" + at);
    if (direct.isPresent()) {
      return direct;
    }
    for (int i = 0; i < clause.choices().size(); i++) {
      Choice choice = clause.choices().get(i);
      for (int j = 0; j < choice.versions().size(); j++) {
        Alternative version = choice.versions().get(j);
        String at = "/choices/" + i + "/versions/" + j + "/terms/";
        Optional<String> found = in(version.terms(), term).map(number -> at + number);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> in(List<Term> terms, Term wanted) {
    for (int i = 0; i < terms.size(); i++) {
      if (holds(terms.get(i), wanted)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Terms nest no deeper than a file may, so that this ends soon. */
  private static boolean holds(Term term, Term wanted) {
    return term.equals(wanted)
        || term.kind().nested(term).stream().anyMatch(inner -> holds(inner, wanted));
  }
}
