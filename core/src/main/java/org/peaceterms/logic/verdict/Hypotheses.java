package org.peaceterms.logic.verdict;

import com.google.common.base.Suppliers;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;

/**
 * Which literals are worth assuming: a version that is taken, a circumstance either way, a moment
 * that may come, an overlap, a value that is missing.
 *
 * <p>A literal is worth assuming only if some clause or distance turns on it, and an event only if
 * the premises do not make it come anyway.
 *
 * <p>To assume that an atom is true does not make it true: it only lets everything go on as if it
 * were. So the opposite, or another version of the same choice, can be assumed beside it without a
 * clash, and independent assumptions do not multiply the sets to be explored. What holds such a
 * pair is no nogood and is left out in the end.
 */
final class Hypotheses implements Atom.Cases<Hypotheses.Use> {
  private final Problem problem;
  private final Variables variables;
  private final BitSet causes = new BitSet();
  private final BitSet effects = new BitSet();
  private final Supplier<BitSet> derived;
  private final Supplier<Set<String>> answered;

  /** By the variable of an atom: what is true if the atom is true or assumed to be. */
  private final int[] standIns;

  /** By what stands in for an atom: that the atom is assumed. */
  private int[] assumptions;

  /** By the variable of a version: what is true if a clause demands it. */
  private final int[] demands;

  private final List<Clause> clauses = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Clause> denials = new ArrayList<>();
  private final List<Support> pairs = new ArrayList<>();

  /** Which of its literals may be assumed. */
  enum Use {
    NONE,
    TRUE,
    BOTH
  }

  private Hypotheses(Problem problem) {
    this.problem = problem;
    this.variables = problem.variables();
    this.standIns = new int[variables.count() + 1];
    this.demands = new int[variables.count() + 1];
    this.assumptions = new int[2 * variables.count() + 1];
    problem.row().forEachLiteral(this::note);
    problem.conditions().forEachLiteral(this::note);
    this.derived = Suppliers.memoize(() -> Derivation.of(problem).known());
    this.answered = Suppliers.memoize(() -> Silence.matters(problem.theory()));
  }

  private void note(int literal) {
    if (literal < 0) {
      causes.set(-literal);
    } else {
      effects.set(literal);
    }
  }

  /** {@return a problem with all that is worth assuming} */
  static Hypotheses of(Problem problem) {
    Hypotheses hypotheses = new Hypotheses(problem);
    hypotheses.variables.atoms().forEach(hypotheses::add);
    problem.clauses().forEach(hypotheses::add);
    problem.edges().forEach(hypotheses::add);
    return hypotheses;
  }

  /**
   * {@return a problem in which nothing is assumed but what is so without mention}
   *
   * @param problem the problem
   * @param silent what is assumed without mention: that something does not come
   */
  static Hypotheses none(Problem problem, Predicate<Literal> silent) {
    Hypotheses hypotheses = new Hypotheses(problem);
    hypotheses.variables.atoms().forEach(variable -> hypotheses.deny(variable, silent));
    hypotheses.clauses.addAll(problem.clauses());
    hypotheses.edges.addAll(problem.edges());
    return hypotheses;
  }

  private void deny(int variable, Predicate<Literal> silent) {
    Literal absent = Literal.of(variables.meaning(variable).atom().orElseThrow()).not();
    if (effects.get(variable) && silent.test(absent)) {
      deny(variable, absent);
    }
  }

  private int deny(int variable, Literal absent) {
    int assumed = variables.assumed(absent);
    Clause denial = Clause.against(variable, assumed);
    clauses.add(denial);
    denials.add(denial);
    return assumed;
  }

  private void add(int variable) {
    Atom atom = variables.meaning(variable).atom().orElseThrow();
    Use use = atom.match(this);
    Literal positive = Literal.of(atom);
    boolean asTrue = use != Use.NONE && causes.get(variable) && !derived.get().get(variable);
    boolean asFalse = use == Use.BOTH && effects.get(variable);
    if (asTrue) {
      int assumed = variables.assumed(positive);
      int standIn = standIn(variable, assumed);
      clauses.add(Clause.from(variable, standIn));
      clauses.add(Clause.from(assumed, standIn));
    }
    if (asFalse) {
      int assumed = deny(variable, positive.not());
      if (asTrue) {
        pairs.add(Support.of(variables.assumed(positive), assumed));
      }
    }
  }

  private int standIn(int variable, int assumed) {
    int standIn = variables.aid();
    standIns[variable] = standIn;
    if (standIn >= assumptions.length) {
      assumptions = Arrays.copyOf(assumptions, 2 * standIn);
    }
    assumptions[standIn] = assumed;
    return standIn;
  }

  /**
   * Everything goes on from what stands in for an atom. Versions exclude each other as they are,
   * and a version that a clause demands excludes the others even if they are only assumed.
   */
  private void add(Clause clause) {
    if (isExclusion(clause)) {
      exclude(clause);
    } else {
      ImmutableIntArray effects =
          isChoice(clause) ? clause.effects() : replaced(clause.effects(), this::demanded);
      clauses.add(new Clause(standIns(clause.causes()), effects, clause.lemma()));
    }
  }

  private void exclude(Clause clause) {
    clauses.add(clause);
    int one = clause.causes().get(0);
    int other = clause.causes().get(1);
    clauses.add(Clause.against(standIn(other), demanded(one)));
    clauses.add(Clause.against(standIn(one), demanded(other)));
    if (standIns[one] != Variables.NONE && standIns[other] != Variables.NONE) {
      pairs.add(Support.of(assumptions[standIns[one]], assumptions[standIns[other]]));
    }
  }

  /** {@return what is true if a clause demands a version; any other variable itself} */
  private int demanded(int variable) {
    if (demands[variable] == Variables.NONE) {
      if (!variables.isVersion(variable)) {
        return variable;
      }
      demands[variable] = variables.aid();
      clauses.add(Clause.from(demands[variable], variable));
    }
    return demands[variable];
  }

  /** Whether it says that one of several versions is taken. */
  private boolean isChoice(Clause clause) {
    return clause.effects().length() > 1 && areVersions(clause.effects());
  }

  private boolean areVersions(ImmutableIntArray some) {
    for (int i = 0; i < some.length(); i++) {
      if (!variables.isVersion(some.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isExclusion(Clause clause) {
    return clause.effects().isEmpty()
        && clause.lemma().isEmpty()
        && clause.causes().length() == 2
        && areVersions(clause.causes());
  }

  private void add(Edge edge) {
    edges.add(
        new Edge(
            edge.from(),
            edge.to(),
            edge.most(),
            standIns(edge.causes()),
            replaced(edge.exceptions(), this::demanded),
            edge.step()));
  }

  private ImmutableIntArray standIns(ImmutableIntArray some) {
    return replaced(some, this::standIn);
  }

  /** {@return what stands in for a variable; itself if nothing does} */
  private int standIn(int variable) {
    return standIns[variable] == Variables.NONE ? variable : standIns[variable];
  }

  /** Most clauses stay as they are and need no copy. */
  private static ImmutableIntArray replaced(ImmutableIntArray some, IntUnaryOperator by) {
    boolean same = true;
    for (int i = 0; i < some.length(); i++) {
      same &= by.applyAsInt(some.get(i)) == some.get(i);
    }
    return same ? some : Ascending.of(some.stream().map(by).toArray());
  }

  /** {@return the clauses, with what may be assumed} */
  List<Clause> clauses() {
    return clauses;
  }

  /** {@return the clauses by which an atom that is assumed to be false is false} */
  List<Clause> denials() {
    return denials;
  }

  /** {@return the distances} */
  List<Edge> edges() {
    return edges;
  }

  /** {@return pairs of assumptions that exclude each other by what they mean} */
  List<Support> pairs() {
    return pairs;
  }

  /** {@return whether some assumptions make a cause true at once} */
  boolean isAmong(int cause, Support assumed) {
    return assumed.holds(cause)
        || cause < assumptions.length
            && assumptions[cause] != Variables.NONE
            && assumed.holds(assumptions[cause]);
  }

  @Override
  public Use occurs(Atom.Occurs atom) {
    return switch (atom.moment().kind()) {
      case ORIGIN, SUPPOSED, END -> Use.NONE;
      case EVENT, PERFORMANCE -> Use.TRUE;
      case CONSENT -> answered.get().contains(Silence.matter(atom.moment())) ? Use.BOTH : Use.TRUE;
      case ACT, BREACH -> Use.BOTH;
    };
  }

  @Override
  public Use taken(Atom.Taken atom) {
    return Use.TRUE;
  }

  @Override
  public Use given(Atom.Given atom) {
    return Use.BOTH;
  }

  @Override
  public Use shared(Atom.Shared atom) {
    return Use.TRUE;
  }

  @Override
  public Use missing(Atom.Missing atom) {
    return Use.TRUE;
  }

  @Override
  public Use notAfter(Atom.NotAfter atom) {
    return Use.NONE;
  }

  @Override
  public Use defined(Atom.Defined atom) {
    return Use.NONE;
  }
}
