package org.peaceterms.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import org.peaceterms.logic.TinyJudge.Bad;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;

/** What the solver answers about tiny theories, and small changes of these. */
final class TinyAnswers {
  /** The number of a premise that no tiny theory has. */
  static final int NEW = TinyTheories.PREMISES;

  private TinyAnswers() {}

  /** {@return of a theory only what is of a kind} */
  static Theory only(Theory theory, Class<?> kind) {
    return theory.withStatements(
        theory.statements().stream()
            .filter(statement -> kind.isInstance(statement.primitive()))
            .collect(toImmutableList()));
  }

  /** {@return what the solver finds} */
  static Analysis analyse(Theory theory) {
    return Solver.analyse(theory, Limits.standard());
  }

  /** {@return whether the vocabulary contradicts itself in no case, so that all cases can be} */
  static boolean vocabularyHasNoClash(Theory theory) {
    Theory vocabulary =
        theory.withStatements(
            theory.statements().stream()
                .filter(Statement::isVocabulary)
                .collect(toImmutableList()));
    return Clashes.of(vocabulary, Long.MAX_VALUE).clashes().isEmpty();
  }

  /** {@return the nogoods that the solver finds, if these are all} */
  static Set<Bad> bad(Theory theory) {
    Analysis analysis = analyse(theory);
    Assume.that(analysis.complete());
    return bad(analysis);
  }

  /** {@return the nogoods of an answer} */
  static Set<Bad> bad(Analysis analysis) {
    Set<Bad> bad = new HashSet<>();
    for (Nogood nogood : analysis.nogoods()) {
      bad.add(new Bad(nogood.premises(), nogood.literals()));
    }
    return bad;
  }

  /** {@return the premises of nogoods without literals} */
  static Set<ImmutableSortedSet<Integer>> strict(Theory theory) {
    Set<ImmutableSortedSet<Integer>> strict = new HashSet<>();
    bad(theory).stream()
        .filter(nogood -> nogood.literals().isEmpty())
        .forEach(nogood -> strict.add(nogood.premises()));
    return strict;
  }

  /** {@return a theory without what other premises say} */
  static Theory holding(Theory theory, Set<Integer> premises) {
    return theory.withStatements(
        theory.statements().stream()
            .filter(s -> s.isVocabulary() || premises.contains(s.premise()))
            .collect(toImmutableList()));
  }

  /** {@return a theory with each statement changed} */
  static Theory changed(Theory theory, UnaryOperator<Statement> change) {
    return theory.withStatements(
        theory.statements().stream().map(change).collect(toImmutableList()));
  }

  /** {@return a theory that says more} */
  static Theory with(Theory theory, Statement... more) {
    return TinyTheories.theory(
        Stream.concat(theory.statements().stream(), Stream.of(more)).toList(), theory.facts());
  }

  /** {@return whether the solver holds all premises together, if it can tell} */
  static boolean isConsistent(Theory theory) {
    Optional<Boolean> consistent = Solver.isConsistent(theory, Limits.standard());
    Assume.that(consistent.isPresent());
    return consistent.orElseThrow();
  }

  /** {@return a statement that a premise says in any case} */
  static Statement said(int premise, Primitive primitive) {
    return new Statement(premise, ImmutableSortedSet.of(), primitive, Site.NONE);
  }

  /** {@return the statement, if something more is given} */
  static Statement given(Statement of, Literal literal) {
    return new Statement(
        of.premise(),
        ImmutableSortedSet.<Literal>naturalOrder().addAll(of.guard()).add(literal).build(),
        of.primitive(),
        of.site());
  }

  /** {@return a theory with one more fact} */
  static Theory knowing(Theory theory, Literal literal) {
    return TinyTheories.theory(
        theory.statements(),
        ImmutableSortedSet.<Literal>naturalOrder().addAll(theory.facts()).add(literal).build());
  }
}
