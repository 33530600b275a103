package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Rational;

/**
 * Plans taken together with laws, and what they come to.
 *
 * @param plans the plans
 * @param laws the laws that lie behind them
 * @param limits how far an analysis goes
 * @param compiled what they come to
 * @param theory the same with the statements as lemmas number them
 * @param saying the words for it
 */
record Inquiry(
    ImmutableList<Plan> plans,
    ImmutableList<Plan> laws,
    Limits limits,
    Theory compiled,
    Theory theory,
    Saying saying) {

  static Inquiry into(ImmutableList<Plan> plans, ImmutableList<Plan> laws, Limits limits) {
    Theory compiled = Compilation.of(plans, laws);
    Theory theory = Clashes.of(compiled, 0).theory();
    return new Inquiry(
        plans, laws, limits, compiled, theory, new Saying(Wordbook.of(plans, laws, theory)));
  }

  Analysis analyse() {
    return Solver.analyse(compiled, limits);
  }

  /** {@return what is found if only some premises are held, and some literals are given} */
  Analysis analyse(Set<Integer> premises, Iterable<Literal> given) {
    ImmutableList<Statement> statements =
        compiled.statements().stream()
            .filter(statement -> statement.isVocabulary() || premises.contains(statement.premise()))
            .collect(ImmutableList.toImmutableList());
    ImmutableSortedSet<Literal> facts =
        ImmutableSortedSet.<Literal>naturalOrder().addAll(compiled.facts()).addAll(given).build();
    return Solver.analyse(
        new Theory(
            compiled.premises(),
            statements,
            facts,
            compiled.acts(),
            compiled.names(),
            compiled.ticksPerDay(),
            ImmutableList.of()),
        limits);
  }

  /**
   * {@return what is found if only some premises are held and an order of time is not kept}
   *
   * @param premises the premises
   * @param order the order that is not kept: its start comes before its end
   */
  Inquiry against(Set<Integer> premises, Escape order) {
    ImmutableList<Statement> statements =
        Stream.concat(
                compiled.statements().stream()
                    .filter(
                        statement ->
                            statement.isVocabulary() || premises.contains(statement.premise())),
                Stream.of(
                    new Statement(
                        Statement.VOCABULARY,
                        ImmutableSortedSet.of(),
                        Lag.before(order.start(), order.end()),
                        Site.NONE)))
            .collect(ImmutableList.toImmutableList());
    Theory otherwise = compiled.withStatements(statements);
    Theory spelledOut = Clashes.of(otherwise, 0).theory();
    return new Inquiry(
        plans, laws, limits, otherwise, spelledOut, new Saying(words().about(spelledOut)));
  }

  Wordbook words() {
    return saying.words();
  }

  Statement statement(int number) {
    return theory.statements().get(number);
  }

  /**
   * {@return whether a figure stands for one that a limit leaves open, as the worst it may be}
   *
   * <p>Of other terms that leave something open, as the aspect of a share, the figure is known.
   */
  boolean isOpen(int number, Rational figure) {
    Statement statement = statement(number);
    return figure.equals(Amount.BEYOND)
        || (figure.equals(Rational.ZERO)
            && statement.site().term().filter(QuantityLimit.class::isInstance).isPresent()
            && statement.guard().stream()
                .anyMatch(literal -> literal.atom() instanceof Atom.Missing));
  }

  /** {@return the same laws with another plan in the place of the one with its id} */
  Inquiry with(Plan changed) {
    ImmutableList<Plan> others =
        plans.stream()
            .map(plan -> plan.id().equals(changed.id()) ? changed : plan)
            .collect(ImmutableList.toImmutableList());
    return into(others, laws, limits);
  }
}
