package org.peaceterms.diff;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Taxonomy;

/** What it does if a clause comes, goes, is struck or is only worded otherwise. */
final class ClauseImpact {
  private static final String PROSE = "review: only the wording differs";
  private static final String UNTYPED = "review: the point says nothing in terms";
  private static final String OPEN = "which version will hold is open";
  private static final String DEFERRED = "what is deferred is not decided";
  private static final String ELSEWHERE = "what the other text says is not compared";
  private static final String BELOW = "what is said of the other point may now be meant of it";

  private ClauseImpact() {}

  static Impact added(Clause clause, Plan plan, Taxonomy facts) {
    return Impact.lazily(() -> whole(clause, plan, facts, TermImpact::added));
  }

  static Impact removed(Clause clause, Plan plan, Taxonomy facts) {
    return Impact.lazily(() -> whole(clause, plan, facts, TermImpact::removed));
  }

  private static Impact whole(
      Clause clause, Plan plan, Taxonomy facts, BiFunction<Term, Taxonomy, Impact> each) {
    if (!isOperative(clause) || isToldElsewhere(clause, plan)) {
      return Impact.NONE;
    }
    if (clause.terms().isEmpty() && clause.choices().isEmpty() && clause.incorporates().isEmpty()) {
      return Impact.unknown(UNTYPED);
    }
    Impact references = clause.incorporates().isEmpty() ? Impact.NONE : Impact.unknown(ELSEWHERE);
    return content(clause, facts, each).and(references);
  }

  private static Impact content(
      Clause clause, Taxonomy facts, BiFunction<Term, Taxonomy, Impact> each) {
    return Impact.all(
        Stream.concat(
            clause.terms().stream().map(term -> each.apply(term, facts)),
            clause.choices().stream().map(choice -> choice(choice, facts))));
  }

  /** A point without terms is told by its sub-points, or by its parent's terms that name it. */
  private static boolean isToldElsewhere(Clause clause, Plan plan) {
    boolean silent = clause.terms().isEmpty() && clause.choices().isEmpty();
    return silent
        && clause.incorporates().isEmpty()
        && (hasBelow(clause, plan) || isNamed(clause, plan));
  }

  private static boolean hasBelow(Clause clause, Plan plan) {
    return plan.clauses().stream()
        .anyMatch(other -> other.parent().filter(clause.id()::equals).isPresent());
  }

  private static boolean isNamed(Clause clause, Plan plan) {
    return clause.parent().flatMap(plan::clause).stream()
        .flatMap(parent -> parent.terms().stream())
        .anyMatch(term -> term.kind().mentions(term).contains(clause.id()));
  }

  /** {@return what is open if versions stand beside each other where they did not, or no longer} */
  static Impact choice(Choice choice, Taxonomy facts) {
    return Impact.all(choice.versions().stream().map(version -> version(version, facts)));
  }

  static Impact version(Alternative version, Taxonomy facts) {
    return Impact.all(version.terms().stream().map(term -> TermImpact.open(term, facts, OPEN)));
  }

  /** {@return whether the clause says anything; what is struck does not} */
  static boolean isOperative(Clause clause) {
    return clause.status() != Clause.Status.STRUCK;
  }

  /** A struck clause loses all its terms at once; agreed or proposed, it asks the same. */
  static Impact status(Side before, Side after, Taxonomy facts) {
    return Impact.lazily(
        () -> {
          Clause old = before.clause();
          Clause now = after.clause();
          if (isOperative(old) != isOperative(now)) {
            return isOperative(old)
                ? whole(old, before.plan(), facts, TermImpact::removed)
                : whole(now, after.plan(), facts, TermImpact::added);
          }
          boolean deferred =
              Stream.of(old, now).anyMatch(one -> one.status() == Clause.Status.DEFERRED);
          return deferred ? Impact.unknown(DEFERRED) : Impact.NONE;
        });
  }

  /** Where the terms differ too, they say what the other wording means. */
  static Impact worded(Clause old, Clause now) {
    boolean typed =
        !old.terms().equals(now.terms())
            || !old.choices().equals(now.choices())
            || isOperative(old) != isOperative(now);
    boolean struck = !isOperative(old) && !isOperative(now);
    return typed || struck ? Impact.NONE : Impact.unknown(PROSE);
  }

  static Impact reference() {
    return Impact.unknown(ELSEWHERE);
  }

  static Impact parent() {
    return Impact.unknown(BELOW);
  }
}
