package org.peaceterms.contradiction;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.ConditionPhrase;

/**
 * The clashes that exceptions prevent: the plans are judged once more without what their terms say
 * after "unless", and what clashes then whatever happens, and did not before, is noted.
 *
 * <p>A clash that remains in some case although there is an exception is no such note: it is found
 * as one under that circumstance.
 */
final class Derogations {
  private final Inquiry inquiry;
  private final Inquiry otherwise;
  private final ImmutableSet<Set<Premise>> known;

  private Derogations(Inquiry inquiry, Inquiry otherwise, Analysis analysis) {
    this.inquiry = inquiry;
    this.otherwise = otherwise;
    this.known =
        analysis.nogoods().stream()
            .map(nogood -> premises(nogood, inquiry.theory()))
            .collect(ImmutableSet.toImmutableSet());
  }

  static Stream<Finding> of(Inquiry inquiry, Analysis analysis) {
    ImmutableList<Plan> plain =
        inquiry.plans().stream().map(Derogations::plain).collect(ImmutableList.toImmutableList());
    if (plain.equals(inquiry.plans())) {
      return Stream.empty();
    }
    Inquiry otherwise = Inquiry.into(plain, inquiry.laws(), inquiry.limits());
    return new Derogations(inquiry, otherwise, analysis).findings();
  }

  private static Plan plain(Plan plan) {
    return plan.withClauses(plan.clauses().stream().map(Derogations::plain).toList());
  }

  private static Clause plain(Clause clause) {
    return clause.withTerms(clause.terms().stream().map(Derogations::plain).toList());
  }

  private static Term plain(Term term) {
    return term.unless().isPresent() ? term.withUnless(Optional.empty()) : term;
  }

  private Stream<Finding> findings() {
    return otherwise.analyse().nogoods().stream()
        .filter(nogood -> new Assumptions(otherwise, nogood).nature() == Nature.STRICT)
        .filter(nogood -> isNew(premises(nogood, otherwise.theory())))
        .map(nogood -> new ClashCase(otherwise, nogood, Suppliers.ofInstance(ImmutableSet.of())))
        .map(clash -> new DerogatedCase(clash, exceptions(clash)))
        .filter(derogated -> !derogated.exceptions().isEmpty())
        .map(Findings::of);
  }

  private boolean isNew(Set<Premise> premises) {
    return known.stream().noneMatch(premises::containsAll);
  }

  private static Set<Premise> premises(Nogood nogood, Theory theory) {
    return nogood.premises().stream()
        .map(theory.premises()::get)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The exceptions of the terms that the clash rests on. */
  private ImmutableList<String> exceptions(ClashCase clash) {
    ImmutableSet<Term> used =
        Used.statements(otherwise, clash.nogood(), clash.proof()).stream()
            .map(otherwise::statement)
            .flatMap(statement -> statement.site().term().stream())
            .collect(ImmutableSet.toImmutableSet());
    return clash.nogood().premises().stream()
        .flatMap(premise -> exceptions(premise, used))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> exceptions(int premise, Set<Term> used) {
    Citation citation = otherwise.words().citation(premise);
    Optional<Plan> plan =
        inquiry.plans().stream().filter(each -> each.id().equals(citation.plan())).findFirst();
    List<Term> terms =
        plan.flatMap(found -> found.clause(citation.id()))
            .map(Clause::terms)
            .map(List::<Term>copyOf)
            .orElse(List.of());
    return terms.stream()
        .filter(term -> term.unless().isPresent() && used.contains(plain(term)))
        .map(
            term ->
                otherwise.words().point(premise)
                    + " does not apply if "
                    + ConditionPhrase.of(
                        term.unless().orElseThrow(), plan.orElseThrow().wording()));
  }
}
