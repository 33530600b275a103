package org.peaceterms.contradiction;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
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
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Reference;

/**
 * The clashes that exceptions and precedence prevent: the plans are judged once more without what
 * their terms say after "unless", "notwithstanding" and "subject to", and what clashes then
 * whatever happens, and did not before, is noted.
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
    return term.unless().isPresent() || isRanked(term)
        ? term.withUnless(Optional.empty())
            .withNotwithstanding(ImmutableList.of())
            .withSubjectTo(ImmutableList.of())
        : term;
  }

  private static boolean isRanked(Term term) {
    return !term.notwithstanding().isEmpty() || !term.subjectTo().isEmpty();
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

  /** The exceptions of the terms that the clash rests on, and which of them prevail. */
  private ImmutableList<String> exceptions(ClashCase clash) {
    ImmutableSet<Term> used =
        Used.statements(otherwise, clash.nogood(), clash.proof()).stream()
            .map(otherwise::statement)
            .flatMap(statement -> statement.site().term().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSortedSet<Integer> premises = ImmutableSortedSet.copyOf(clash.nogood().premises());
    return premises.stream()
        .flatMap(
            premise ->
                said(premise)
                    .filter(term -> used.contains(plain(term)))
                    .flatMap(term -> exceptions(premise, term, premises)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Term> said(int premise) {
    return inquiry.plans().stream()
        .filter(plan -> plan.id().equals(otherwise.words().citation(premise).plan()))
        .flatMap(plan -> plan.clause(otherwise.words().citation(premise).id()).stream())
        .flatMap(clause -> clause.terms().stream());
  }

  private Stream<String> exceptions(int premise, Term term, Set<Integer> premises) {
    String point = otherwise.words().point(premise);
    Wording wording = otherwise.words().wording(premise);
    Set<Reference> others =
        premises.stream().flatMap(this::called).collect(ImmutableSet.toImmutableSet());
    return Stream.of(
            term.unless().stream()
                .map(unless -> point + " does not apply if " + ConditionPhrase.of(unless, wording)),
            ranked(point + " prevails over ", term.notwithstanding(), others, wording),
            ranked(point + " is subject to ", term.subjectTo(), others, wording))
        .flatMap(exceptions -> exceptions);
  }

  private static Stream<String> ranked(
      String lead, Set<Reference> named, Set<Reference> others, Wording wording) {
    Set<Reference> meant = Sets.intersection(named, others);
    return meant.isEmpty() ? Stream.empty() : Stream.of(lead + Phrase.names(meant, wording));
  }

  /** By what a clause and its terms can be called. */
  private Stream<Reference> called(int premise) {
    Stream<Reference> terms =
        said(premise).flatMap(term -> term.id().stream()).map(id -> Reference.of(id.text()));
    Reference clause = Reference.of(otherwise.words().citation(premise).id().text());
    return Stream.concat(terms, Stream.of(clause, Reference.THIS_TEXT));
  }
}
