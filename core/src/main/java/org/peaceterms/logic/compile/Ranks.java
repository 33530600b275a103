package org.peaceterms.logic.compile;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;

/**
 * Which statements prevail over which, as the terms say that they come from. What a term says
 * stands for the terms inside it too: a response that a guarantee promises has its rank.
 */
final class Ranks {
  private final Map<Said, Rank> ranks = new HashMap<>();
  private final SetMultimap<Named, Integer> over = HashMultimap.create();
  private final SetMultimap<Named, Integer> named = HashMultimap.create();
  private final List<Statement> statements;
  private final List<Premise> premises;

  /** A term in the clause that says it. */
  private record Said(PlanId plan, String clause, Term term) {}

  /** What a plan calls by a name. */
  private record Named(PlanId plan, String name) {}

  /**
   * Whose rank it is, by what it is called, and what it says of others.
   *
   * @param outermost the term that stands in the clause itself
   * @param names what it is called by
   * @param over what it prevails over
   * @param under what prevails over it
   */
  private record Rank(
      Term outermost,
      ImmutableSet<String> names,
      ImmutableSet<String> over,
      ImmutableSet<String> under) {

    static Rank of(Term term, Clause clause) {
      ImmutableSet<String> everywhere =
          ImmutableSet.of(clause.id().text(), Reference.THIS_TEXT.text());
      return new Rank(term, everywhere, ImmutableSet.of(), ImmutableSet.of()).and(term);
    }

    Rank and(Term term) {
      return new Rank(
          outermost,
          union(names, term.id().stream().map(Object::toString)),
          union(over, term.notwithstanding().stream().map(Reference::text)),
          union(under, term.subjectTo().stream().map(Reference::text)));
    }

    private static ImmutableSet<String> union(Set<String> some, Stream<String> more) {
      return Stream.concat(some.stream(), more).collect(ImmutableSet.toImmutableSet());
    }
  }

  /**
   * The ranks of the statements of plans.
   *
   * @param plans the plans
   * @param premises whose clauses the premises are
   * @param statements what they say
   */
  Ranks(List<Plan> plans, List<Premise> premises, List<Statement> statements) {
    this.premises = premises;
    this.statements = statements;
    for (Plan plan : plans) {
      for (Clause clause : plan.clauses()) {
        clause.allTerms().forEach(term -> add(plan.id(), clause, term, Rank.of(term, clause)));
      }
    }
    for (int i = 0; i < statements.size(); i++) {
      index(i);
    }
  }

  private void add(PlanId plan, Clause clause, Term term, Rank rank) {
    ranks.put(new Said(plan, clause.id().text(), term), rank);
    term.kind().nested(term).forEach(inner -> add(plan, clause, inner, rank.and(inner)));
  }

  private void index(int number) {
    Statement statement = statements.get(number);
    if (isRanked(statement)) {
      PlanId plan = premises.get(statement.premise()).plan();
      Rank rank = rank(statement);
      rank.over().forEach(name -> over.put(new Named(plan, name), number));
      rank.names().forEach(name -> named.put(new Named(plan, name), number));
    }
  }

  private static boolean isRanked(Statement statement) {
    return !statement.isVocabulary() && statement.site().term().isPresent();
  }

  private Rank rank(Statement statement) {
    Premise premise = premises.get(statement.premise());
    Term term = statement.site().term().orElseThrow();
    String clause = premise.clause().text();
    return ranks.getOrDefault(
        new Said(premise.plan(), clause, term),
        new Rank(
            term,
            ImmutableSet.of(clause, Reference.THIS_TEXT.text()),
            ImmutableSet.of(),
            ImmutableSet.of()));
  }

  /** {@return what prevails over a statement, in order} */
  List<Statement> above(Statement statement) {
    if (!isRanked(statement)) {
      return List.of();
    }
    PlanId plan = premises.get(statement.premise()).plan();
    Rank rank = rank(statement);
    Set<Integer> higher = new TreeSet<>();
    rank.names().forEach(name -> higher.addAll(over.get(new Named(plan, name))));
    rank.under().forEach(name -> higher.addAll(named.get(new Named(plan, name))));
    return higher.stream()
        .map(statements::get)
        .filter(other -> !isOfOneTerm(statement, other))
        .toList();
  }

  private boolean isOfOneTerm(Statement one, Statement other) {
    return one.premise() == other.premise()
        && rank(one).outermost().equals(rank(other).outermost());
  }
}
