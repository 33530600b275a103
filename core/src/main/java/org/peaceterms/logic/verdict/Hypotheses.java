package org.peaceterms.logic.verdict;

import com.google.common.base.Suppliers;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Integer, Integer> standIns = new HashMap<>();
  private final Map<Integer, Integer> assumptions = new HashMap<>();
  private final Map<Integer, Integer> demands = new HashMap<>();
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
    for (Clause clause : problem.clauses()) {
      clause.causes().forEach(causes::set);
      clause.effects().forEach(effects::set);
    }
    for (Edge edge : problem.edges()) {
      edge.causes().forEach(causes::set);
      edge.exceptions().forEach(effects::set);
    }
    this.derived = Suppliers.memoize(() -> Derivation.of(problem).known());
    this.answered = Suppliers.memoize(() -> Silence.matters(problem.theory()));
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
    Clause denial = Clause.of(List.of(variable, assumed), List.of());
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
      int standIn = variables.standIn(atom);
      standIns.put(variable, standIn);
      assumptions.put(standIn, assumed);
      clauses.add(Clause.of(List.of(variable), List.of(standIn)));
      clauses.add(Clause.of(List.of(assumed), List.of(standIn)));
    }
    if (asFalse) {
      int assumed = deny(variable, positive.not());
      if (asTrue) {
        pairs.add(Support.of(variables.assumed(positive), assumed));
      }
    }
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
    clauses.add(Clause.of(List.of(standIn(other), demanded(one)), List.of()));
    clauses.add(Clause.of(List.of(standIn(one), demanded(other)), List.of()));
    Integer oneAssumed = assumptions.get(standIn(one));
    Integer otherAssumed = assumptions.get(standIn(other));
    if (oneAssumed != null && otherAssumed != null) {
      pairs.add(Support.of(oneAssumed, otherAssumed));
    }
  }

  /** {@return what is true if a clause demands a version; any other variable itself} */
  private int demanded(int variable) {
    Integer known = demands.get(variable);
    if (known != null) {
      return known;
    }
    Atom atom = variables.meaning(variable).atom().orElseThrow();
    if (!(atom instanceof Atom.Taken)) {
      return variable;
    }
    int demand = variables.demanded(atom);
    demands.put(variable, demand);
    clauses.add(Clause.of(List.of(demand), List.of(variable)));
    return demand;
  }

  /** Whether it says that one of several versions is taken. */
  private boolean isChoice(Clause clause) {
    return clause.effects().length() > 1 && areVersions(clause.effects());
  }

  private boolean areVersions(ImmutableIntArray some) {
    for (int i = 0; i < some.length(); i++) {
      if (!(variables.meaning(some.get(i)).atom().orElse(null) instanceof Atom.Taken)) {
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
    return standIns.getOrDefault(variable, variable);
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
  boolean isAmong(int cause, Set<Integer> assumed) {
    return assumed.contains(cause)
        || assumptions.containsKey(cause) && assumed.contains(assumptions.get(cause));
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
