package org.peaceterms.logic.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.sat.LogicNgEngine;
import org.peaceterms.logic.sat.SatEngine;

/** Finds out which lemmas a nogood needs. */
final class Proof {
  private final Variables variables;
  private final Hypotheses hypotheses;
  private final SetIndex<Said> byPremises = new SetIndex<>();

  /** What only words mean: no premise says it. */
  private final List<Said> anyhow = new ArrayList<>();

  private final Supplier<Refutation> refutation;

  /** A clause, with the premises that say it and its place among all. */
  private record Said(Clause clause, ImmutableIntArray premises, int place) {

    /** Whether a premise says it as a proposition, so that it may refute without any lemma. */
    boolean isProposition() {
      return clause.lemma().isEmpty() && !premises.isEmpty();
    }
  }

  /**
   * Proofs from some clauses.
   *
   * @param variables the variables
   * @param clauses all clauses that are known to hold, with their lemmas
   * @param hypotheses what may be assumed
   */
  Proof(Variables variables, List<Clause> clauses, Hypotheses hypotheses) {
    this.variables = variables;
    this.hypotheses = hypotheses;
    this.refutation = Suppliers.memoize(() -> new Refutation(variables.count(), clauses));
    for (int place = 0; place < clauses.size(); place++) {
      ImmutableIntArray premises = premises(clauses.get(place));
      Said said = new Said(clauses.get(place), premises, place);
      if (premises.isEmpty()) {
        anyhow.add(said);
      } else {
        byPremises.add(premises, said);
      }
    }
  }

  private ImmutableIntArray premises(Clause clause) {
    return Ascending.those(clause.causes(), variables::isPremise);
  }

  /**
   * {@return lemmas that refute assumptions together with what their premises say as propositions,
   * and of which none can be left out}
   *
   * @param refuted the assumptions
   */
  ImmutableList<Lemma> of(Support refuted) {
    List<Said> usable = usable(refuted);
    if (usable.stream().anyMatch(Said::isProposition)) {
      return shrunk(usable, refuted);
    }
    Set<Integer> assumed = new TreeSet<>(refuted.assumptions().asList());
    return usable.stream()
        .map(Said::clause)
        .filter(clause -> isRefutation(clause, assumed))
        .findFirst()
        .map(clause -> clause.lemma().stream().collect(toImmutableList()))
        .orElseGet(() -> shrunk(usable, refuted));
  }

  /** The clauses of the premises of a set, in their order, and then what only words mean. */
  private List<Said> usable(Support refuted) {
    List<Said> usable = byPremises.within(refuted.assumptions());
    usable.sort(
        Comparator.comparingInt((Said said) -> said.premises().get(0))
            .thenComparingInt(Said::place));
    usable.addAll(anyhow);
    return usable;
  }

  private boolean isRefutation(Clause clause, Set<Integer> assumed) {
    return clause.effects().isEmpty()
        && clause.causes().stream().allMatch(cause -> hypotheses.isAmong(cause, assumed));
  }

  /** Drops one lemma at a time and keeps those without which nothing is refuted. */
  private ImmutableList<Lemma> shrunk(List<Said> usable, Support refuted) {
    return stepByStep(usable, refuted)
        .orElseGet(
            () ->
                bySolver(
                    usable.stream().map(Said::clause).toList(), refuted.assumptions().asList()));
  }

  /** Without a solver; empty where that does not decide what can be dropped. */
  private Optional<ImmutableList<Lemma>> stepByStep(List<Said> usable, Support refuted) {
    BitSet propositions = new BitSet();
    BitSet lemmas = new BitSet();
    usable.forEach(
        said -> (said.clause().lemma().isEmpty() ? propositions : lemmas).set(said.place()));
    for (Said said : usable) {
      if (lemmas.get(said.place())) {
        BitSet fewer = (BitSet) lemmas.clone();
        fewer.clear(said.place());
        fewer.or(propositions);
        Answer answer = refutation.get().judge(refuted.assumptions(), fewer);
        if (answer == Answer.UNKNOWN) {
          return Optional.empty();
        }
        if (answer == Answer.UNSATISFIABLE) {
          lemmas.and(refutation.get().used());
        }
      }
    }
    return Optional.of(
        usable.stream()
            .filter(said -> lemmas.get(said.place()))
            .map(said -> said.clause().lemma().orElseThrow())
            .collect(toImmutableList()));
  }

  private ImmutableList<Lemma> bySolver(List<Clause> usable, List<Integer> assumed) {
    SatEngine engine = new LogicNgEngine();
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Lemma> lemmas = new ArrayList<>();
    List<Integer> switches = new ArrayList<>();
    for (Clause clause : usable) {
      int[] literals =
          IntStream.of(clause.literals())
              .map(literal -> Integer.signum(literal) * number(numbers, engine, literal))
              .toArray();
      if (clause.lemma().isPresent()) {
        int on = engine.newVariable(false);
        switches.add(on);
        lemmas.add(clause.lemma().orElseThrow());
        literals = IntStream.concat(IntStream.of(literals), IntStream.of(-on)).toArray();
      }
      engine.addClause(literals);
    }
    List<Integer> given = new ArrayList<>();
    for (int assumption : assumed) {
      given.add(number(numbers, engine, assumption));
    }
    List<Integer> kept = new ArrayList<>(switches);
    for (int on : switches) {
      if (kept.contains(on)) {
        List<Integer> fewer = new ArrayList<>(kept);
        fewer.remove((Integer) on);
        int[] literals =
            IntStream.concat(
                    given.stream().mapToInt(Integer::intValue),
                    fewer.stream().mapToInt(Integer::intValue))
                .toArray();
        if (engine.solve(literals, Budget.unlimited()) == Answer.UNSATISFIABLE) {
          Set<Integer> failed = new TreeSet<>();
          IntStream.of(engine.failedAssumptions()).forEach(failed::add);
          fewer.removeIf(rest -> !failed.contains(rest));
          kept = fewer;
        }
      }
    }
    List<Integer> needed = kept;
    return IntStream.range(0, switches.size())
        .filter(i -> needed.contains(switches.get(i)))
        .mapToObj(lemmas::get)
        .collect(toImmutableList());
  }

  private static int number(Map<Integer, Integer> numbers, SatEngine engine, int literal) {
    return numbers.computeIfAbsent(Math.abs(literal), key -> engine.newVariable(false));
  }
}
