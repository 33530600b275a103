package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * A theory and its clashes as clauses over variables and distances between moments.
 *
 * <p>Literals that hold anyhow are left out, and so is what they make void.
 */
final class Problem {
  private final Theory theory;
  private final Variables variables = new Variables();
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<Atom.NotAfter> orders = new HashSet<>();
  private final Set<Literal> known;

  /** The atoms of what is known: few are, and what has a variable is not. */
  private final Set<Atom> decided = new HashSet<>();

  /** The clause or distance under way; there is never more than one. */
  private final Draft draft = new Draft();

  /** Literals of a clause under way. */
  private final class Draft {
    private final Ascending causes = new Ascending();
    private final Ascending effects = new Ascending();
    private boolean isVoid;

    Draft anew() {
      causes.clear();
      effects.clear();
      isVoid = false;
      return this;
    }

    Draft premise(int premise) {
      if (premise != Statement.VOCABULARY) {
        causes.add(variables.premise(premise));
      }
      return this;
    }

    /** A literal that must be true for the rest to count. */
    Draft given(Literal literal) {
      int known = variables.ifKnown(literal.atom());
      if (known != Variables.NONE || !decided.contains(literal.atom())) {
        int variable = known != Variables.NONE ? known : variables.atom(literal.atom());
        (literal.positive() ? causes : effects).add(variable);
      } else if (isKnown(literal.not())) {
        isVoid = true;
      }
      return this;
    }

    Draft given(Collection<Literal> literals) {
      for (Literal literal : literals) {
        given(literal);
      }
      return this;
    }

    /** A moment that must come; the one that ticks are counted from always does. */
    Draft given(Moment moment) {
      return moment.equals(Moment.ORIGIN) ? this : given(moment.occurs());
    }

    /** A literal that may be true instead. */
    Draft or(Literal literal) {
      if (literal.atom() instanceof Atom.NotAfter order) {
        order(order);
      }
      return given(literal.not());
    }

    ImmutableIntArray causes() {
      return causes.numbers();
    }

    ImmutableIntArray effects() {
      return effects.numbers();
    }

    boolean counts() {
      return !isVoid && !causes.meets(effects);
    }

    void add(Optional<Lemma> lemma) {
      if (counts()) {
        clauses.add(new Clause(causes(), effects(), lemma));
      }
    }
  }

  private Problem(Theory theory) {
    this.theory = theory;
    this.known = new HashSet<>(theory.facts());
    known.add(Moment.ORIGIN.occurs());
    known.forEach(literal -> decided.add(literal.atom()));
    variables.number(Moment.ORIGIN);
  }

  static Problem of(Clashes found) {
    Problem problem = new Problem(found.theory());
    List<Statement> statements = found.theory().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.primitive() instanceof Either either) {
        problem.add(statement, either);
      } else if (statement.primitive() instanceof Lag lag) {
        problem.add(i, statement, lag);
      }
    }
    found.clashes().forEach(problem::add);
    return problem;
  }

  /** Whether a literal holds in every course of events. */
  boolean isKnown(Literal literal) {
    return known.contains(literal);
  }

  private Draft under(Statement statement) {
    return draft.anew().premise(statement.premise()).given(statement.guard());
  }

  private void add(Statement statement, Either either) {
    under(statement);
    either.literals().forEach(draft::or);
    draft.add(Optional.empty());
  }

  /** That one fixed day comes before another says nothing that could be otherwise. */
  private void add(int number, Statement statement, Lag lag) {
    if (lag.from().equals(Moment.ORIGIN) && lag.to().equals(Moment.ORIGIN) && lag.most() >= 0) {
      return;
    }
    under(statement).given(lag.from()).given(lag.to());
    edge(draft, lag, new Lemma.Stated(number));
  }

  private void edge(Draft draft, Lag lag, Lemma.Step step) {
    if (draft.counts()) {
      edges.add(
          new Edge(
              variables.number(lag.from()),
              variables.number(lag.to()),
              lag.most(),
              draft.causes(),
              draft.effects(),
              step));
    }
  }

  private void add(Clash clash) {
    draft.anew();
    for (int number : clash.statements()) {
      Statement statement = theory.statements().get(number);
      draft.premise(statement.premise()).given(statement.guard());
    }
    draft.given(clash.hypotheses());
    for (Escape escape : clash.escapes()) {
      draft.or(Literal.of(new Atom.NotAfter(escape.end(), escape.start())));
    }
    draft.add(Optional.of(new Lemma.Apart(clash)));
  }

  /** An order that is assumed makes both its moments come, in that order. */
  private void order(Atom.NotAfter order) {
    if (!orders.add(order)) {
      return;
    }
    Literal assumed = Literal.of(order);
    for (Moment moment : ImmutableSortedSet.of(order.earlier().of(), order.later().of())) {
      new Draft().given(assumed).given(moment.occurs().not()).add(Optional.empty());
    }
    edge(
        new Draft().given(assumed),
        Lag.notAfter(order.earlier(), order.later()),
        new Lemma.Assumed(new Escape(order.earlier(), order.later())));
  }

  Theory theory() {
    return theory;
  }

  Variables variables() {
    return variables;
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Edge> edges() {
    return edges;
  }
}
