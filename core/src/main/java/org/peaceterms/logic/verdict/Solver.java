package org.peaceterms.logic.verdict;

import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.core.MinimalSets;
import org.peaceterms.logic.core.Oracle;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Theory;

/**
 * Finds all minimal nogoods of a theory.
 *
 * <p>Clashes and distances are found without a solver; what conditions, versions and open orders of
 * time add is solved part by part. Nothing is approximated: what the limits do not reach is left
 * open.
 */
public final class Solver {
  /** How far to walk for circles, for each clause that elimination may leave. */
  private static final long STEPS = 4_000;

  /** Where more circles of orders than that are, those of distances are too many to walk. */
  private static final int ROUNDS = 20;

  private static final Comparator<Nogood> ORDER =
      Comparator.<Nogood>comparingInt(nogood -> nogood.literals().size())
          .thenComparing(nogood -> nogood.premises().size())
          .thenComparing(
              Nogood::premises,
              Comparators.<Integer, Integer>lexicographical(Comparator.naturalOrder()))
          .thenComparing(
              Nogood::literals,
              Comparators.<Literal, Literal>lexicographical(Comparator.naturalOrder()));

  private final Problem problem;
  private final Variables variables;
  private final Limits limits;
  private final Budget budget;
  private final Reasoner.Counter counter = new Reasoner.Counter();
  private final boolean allLooked;
  private final Clashes clashes;
  private final int stated;
  private final Silence silence;
  private final Hypotheses hypotheses;
  private final List<Clause> learnt = new ArrayList<>();

  private Solver(Theory theory, Limits limits) {
    this(theory, limits, Silence::of, false);
  }

  private Solver(
      Theory theory, Limits limits, Function<Theory, Silence> silent, boolean onlySilent) {
    this.clashes = Clashes.of(theory, limits.looks());
    this.stated = theory.statements().size();
    this.problem = Problem.of(clashes);
    this.variables = problem.variables();
    this.limits = limits;
    this.budget = Budget.conflicts(limits.conflicts());
    this.allLooked = clashes.complete();
    this.silence = silent.apply(clashes.theory());
    this.hypotheses =
        onlySilent ? Hypotheses.none(problem, silence::covers) : Hypotheses.of(problem);
  }

  /**
   * {@return what is found about a theory}
   *
   * @param theory the theory
   * @param limits how much work that may take
   */
  public static Analysis analyse(Theory theory, Limits limits) {
    return new Solver(theory, limits).analyse();
  }

  /**
   * {@return whether all premises of a theory can be held together; empty if the limits do not
   * reach}
   *
   * <p>Nothing has to be supposed for that but what is assumed without mention.
   *
   * @param theory the theory
   * @param limits how much work that may take
   */
  public static Optional<Boolean> isConsistent(Theory theory, Limits limits) {
    Answer answer = Together.of(theory, Silence.of(theory), limits).answer();
    return answer == Answer.UNKNOWN ? Optional.empty() : Optional.of(answer == Answer.SATISFIABLE);
  }

  /**
   * {@return the nogoods that hold one premise}
   *
   * <p>What does not hang together with the premise is not looked at, and no course of events is
   * looked for. Whether these are all says nothing of other nogoods.
   *
   * @param theory the theory
   * @param premise the premise
   * @param limits how much work that may take
   */
  public static Analysis about(Theory theory, int premise, Limits limits) {
    Solver solver = new Solver(theory, limits, Silence::unlessTold, false);
    int held = solver.variables.premise(premise);
    return solver.search(part -> part.mentions(held), support -> support.holds(held));
  }

  /**
   * {@return the nogoods without a literal: premises that cannot be held together whatever versions
   * are taken and whatever happens, as long as nobody breaks a term}
   *
   * @param theory the theory
   * @param limits how much work that may take
   */
  public static Analysis conflicts(Theory theory, Limits limits) {
    return new Solver(theory, limits, Silence::unlessTold, true)
        .search(part -> true, support -> true);
  }

  private Analysis search(Predicate<Kernel.Part> wanted, Predicate<Support> asked) {
    Kernel kernel = Kernel.of(variables, hypotheses);
    List<Support> found = new ArrayList<>(kernel.settled());
    found.addAll(hypotheses.pairs());
    Supplier<ListMultimap<Integer, Support>> settled =
        Suppliers.memoize(() -> byRarest(kernel.settled()));
    learnt.addAll(kernel.circles());
    List<PartOracle> others = new ArrayList<>();
    boolean complete = allLooked;
    for (Kernel.Part part : kernel.parts()) {
      if (wanted.test(part)) {
        complete &= eliminate(part, found) || search(part, settled.get(), found);
      } else {
        others.add(new PartOracle(reasoner(part)));
      }
    }
    return new Analysis(
        nogoods(found, asked.and(support -> !isRefuted(support, others))),
        complete,
        Optional.empty(),
        new Analysis.Effort(
            clashes.clashes().size(), kernel.parts().size(), counter.satCalls(), counter.circles()),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * {@return whether all sets of a part could be found at once, since neither circles nor clauses
   * become too many}
   */
  private boolean eliminate(Kernel.Part part, List<Support> found) {
    return part.blocks().isEmpty() ? eliminateTimeless(part, found) : eliminateTimed(part, found);
  }

  private boolean eliminateTimeless(Kernel.Part part, List<Support> found) {
    Optional<List<Support>> refuted =
        Elimination.refuted(variables, part.clauses(), limits.clauses())
            .filter(sets -> sets.size() <= limits.nogoods());
    refuted.ifPresent(found::addAll);
    return refuted.isPresent();
  }

  private boolean eliminateTimed(Kernel.Part part, List<Support> found) {
    Turns turns = Turns.of(variables, part.clauses(), part.blocks());
    if (turns.circles().size() > ROUNDS) {
      return false;
    }
    Optional<List<Clause>> circles = Circles.of(part.blocks(), limits.clauses() * STEPS);
    Optional<List<Support>> refuted =
        circles
            .flatMap(
                forbidding ->
                    Elimination.refuted(
                        variables, Iterables.concat(part.clauses(), forbidding), limits.clauses()))
            .filter(sets -> sets.size() <= limits.nogoods());
    refuted.ifPresent(
        sets -> {
          found.addAll(sets);
          learnt.addAll(circles.orElseThrow());
          learnt.addAll(Crowding.of(variables, turns, circles.orElseThrow(), part.blocks()));
        });
    return refuted.isPresent();
  }

  /** {@return whether the limits sufficed to find all sets of a part} */
  private boolean search(
      Kernel.Part part, ListMultimap<Integer, Support> settled, List<Support> found) {
    Reasoner reasoner = reasoner(part);
    PartOracle oracle = new PartOracle(reasoner);
    MinimalSets sets = MinimalSets.of(oracle, known(oracle, settled), budget, limits.nogoods());
    sets.conflicts().forEach(set -> found.add(support(set, oracle)));
    learnt.addAll(reasoner.learnt());
    return sets.complete();
  }

  /** {@return whether a part that was not looked at refutes a set by itself} */
  private static boolean isRefuted(Support support, List<PartOracle> parts) {
    return parts.stream().anyMatch(part -> isRefuted(support, part));
  }

  private static boolean isRefuted(Support support, PartOracle part) {
    List<Integer> common = support.assumptions().stream().filter(part::holds).boxed().toList();
    return !common.isEmpty()
        && part.judge(part.members(common)).verdict() == Oracle.Verdict.INCONSISTENT;
  }

  /** Premises are held, and nobody breaks a term. */
  private boolean isHeld(int assumption) {
    return variables.meaning(assumption).assumed().map(silence::covers).orElse(true);
  }

  private Reasoner reasoner(Kernel.Part part) {
    return new Reasoner(variables, part.clauses(), part.blocks(), budget, counter);
  }

  private Analysis analyse() {
    Analysis found = search(part -> true, support -> true);
    boolean consistent = found.nogoods().stream().noneMatch(nogood -> nogood.literals().isEmpty());
    Optional<Course> course =
        consistent && found.complete()
            ? Courses.of(problem, hypotheses, budget, counter, variable -> isHeld(variable))
            : Optional.empty();
    Analysis.Effort effort = found.effort();
    return new Analysis(
        found.nogoods(),
        found.complete(),
        course,
        new Analysis.Effort(
            effort.clashes(), effort.components(), counter.satCalls(), counter.circles()),
        Unsaid.vacuous(problem, clashes, stated),
        course.isPresent()
            ? Unsaid.forced(problem, clashes.clashes(), budget)
            : ImmutableList.of());
  }

  /** Each set under the one of its members that the fewest sets have. */
  private static ListMultimap<Integer, Support> byRarest(List<Support> sets) {
    Map<Integer, Integer> counts = new HashMap<>();
    sets.forEach(set -> set.assumptions().forEach(member -> counts.merge(member, 1, Integer::sum)));
    ListMultimap<Integer, Support> byRarest = MultimapBuilder.hashKeys().arrayListValues().build();
    for (Support set : sets) {
      set.assumptions().stream()
          .boxed()
          .min(Comparator.comparing(counts::get))
          .ifPresent(member -> byRarest.put(member, set));
    }
    return byRarest;
  }

  private static List<BitSet> known(PartOracle oracle, ListMultimap<Integer, Support> settled) {
    return oracle.assumptions().stream()
        .flatMap(assumption -> settled.get(assumption).stream())
        .filter(support -> support.assumptions().stream().allMatch(oracle::holds))
        .map(support -> oracle.members(support.assumptions().asList()))
        .toList();
  }

  private static Support support(BitSet set, PartOracle oracle) {
    return Support.of(set.stream().map(oracle::assumption).toArray());
  }

  private ImmutableList<Nogood> nogoods(List<Support> found, Predicate<Support> asked) {
    BitSet silent = silent();
    List<Support> spoken =
        Support.minimal(found).stream()
            .map(support -> without(silent, support))
            .filter(this::hasPremise)
            .toList();
    List<Clause> known = new ArrayList<>(hypotheses.clauses());
    known.addAll(learnt);
    Proof proof = new Proof(variables, known, hypotheses);
    return (silent.isEmpty() ? spoken : Support.minimal(spoken))
        .stream()
            .filter(asked)
            .map(support -> nogood(support, silent, proof))
            .sorted(ORDER)
            .collect(ImmutableList.toImmutableList());
  }

  /** What is assumed without mention. */
  private BitSet silent() {
    BitSet silent = new BitSet();
    for (int variable = 1; variable <= variables.count(); variable++) {
      Optional<Literal> assumed = variables.meaning(variable).assumed();
      silent.set(variable, assumed.isPresent() && silence.covers(assumed.orElseThrow()));
    }
    return silent;
  }

  private static Support without(BitSet silent, Support support) {
    return new Support(
        Ascending.those(support.assumptions(), assumption -> !silent.get(assumption)));
  }

  private boolean hasPremise(Support support) {
    ImmutableIntArray assumptions = support.assumptions();
    for (int i = 0; i < assumptions.length(); i++) {
      if (variables.isPremise(assumptions.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Nogood nogood(Support support, BitSet silent, Proof proof) {
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    support
        .assumptions()
        .forEach(
            assumption -> {
              variables.meaning(assumption).premise().ifPresent(premises::add);
              variables.meaning(assumption).assumed().ifPresent(literals::add);
            });
    return new Nogood(
        premises.build(),
        literals.build(),
        proof.of(silent.isEmpty() ? support : support.and(unbroken(support, silent))));
  }

  /** All breaches that a nogood does not name itself are taken not to come. */
  private Support unbroken(Support support, BitSet silent) {
    Set<Literal> named = new HashSet<>();
    support
        .assumptions()
        .forEach(assumption -> variables.meaning(assumption).assumed().ifPresent(named::add));
    return Support.of(
        silent.stream()
            .filter(
                variable ->
                    variables
                        .meaning(variable)
                        .assumed()
                        .filter(literal -> !named.contains(literal.not()))
                        .isPresent())
            .toArray());
  }
}
