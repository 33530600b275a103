package org.peaceterms.logic.verdict;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
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
  private static final Comparator<Said> ORDER =
      Comparator.comparingInt((Said said) -> said.premises().get(0)).thenComparingInt(Said::place);

  private final Variables variables;
  private final Hypotheses hypotheses;
  private final SetIndex<Said> byPremises = new SetIndex<>();

  /** What only words mean: no premise says it. */
  private final List<Said> anyhow = new ArrayList<>();

  /** What of that is a lemma. */
  private final List<Said> lemmas = new ArrayList<>();

  /** The places of what of that is none. */
  private final BitSet plain = new BitSet();

  private final Supplier<Refutation> refutation;

  /** A clause, with the premises that say it and its place among all. */
  private record Said(Clause clause, ImmutableIntArray premises, int place) {

    boolean isProposition() {
      return clause.lemma().isEmpty();
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
        note(said, lemmas, plain);
      } else {
        byPremises.add(premises, said);
      }
    }
  }

  private static void note(Said said, List<Said> lemmas, BitSet propositions) {
    if (said.isProposition()) {
      propositions.set(said.place());
    } else {
      lemmas.add(said);
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
    List<Said> said = said(refuted);
    boolean needsLemma = said.stream().noneMatch(Said::isProposition);
    if (needsLemma) {
      Optional<Said> alone = alone(said, refuted).or(() -> alone(anyhow, refuted));
      if (alone.isPresent()) {
        return alone.orElseThrow().clause().lemma().stream().collect(toImmutableList());
      }
    }
    return stepByStep(said, refuted).orElseGet(() -> bySolver(said, refuted));
  }

  /** The first of some clauses that refutes a set by itself. */
  private Optional<Said> alone(List<Said> some, Support refuted) {
    for (Said said : some) {
      if (isRefutation(said.clause(), refuted)) {
        return Optional.of(said);
      }
    }
    return Optional.empty();
  }

  /** The clauses of the premises of a set, in their order. */
  private List<Said> said(Support refuted) {
    List<Said> said = byPremises.within(refuted.assumptions());
    said.sort(ORDER);
    return said;
  }

  private boolean isRefutation(Clause clause, Support assumed) {
    if (!clause.effects().isEmpty()) {
      return false;
    }
    for (int i = 0; i < clause.causes().length(); i++) {
      if (!hypotheses.isAmong(clause.causes().get(i), assumed)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Drops one lemma at a time and keeps those without which nothing is refuted; empty where that
   * takes a solver.
   */
  private Optional<ImmutableList<Lemma>> stepByStep(List<Said> said, Support refuted) {
    BitSet propositions = (BitSet) plain.clone();
    List<Said> open = new ArrayList<>();
    said.forEach(each -> note(each, open, propositions));
    open.addAll(lemmas);
    BitSet kept = new BitSet();
    open.forEach(each -> kept.set(each.place()));
    for (Said each : open) {
      if (kept.get(each.place())) {
        BitSet fewer = (BitSet) kept.clone();
        fewer.clear(each.place());
        fewer.or(propositions);
        Answer answer = refutation.get().judge(refuted.assumptions(), fewer);
        if (answer == Answer.UNKNOWN) {
          return Optional.empty();
        }
        if (answer == Answer.UNSATISFIABLE) {
          kept.and(refutation.get().used());
        }
      }
    }
    return Optional.of(
        open.stream()
            .filter(each -> kept.get(each.place()))
            .map(each -> each.clause().lemma().orElseThrow())
            .collect(toImmutableList()));
  }

  private ImmutableList<Lemma> bySolver(List<Said> said, Support refuted) {
    SatEngine engine = new LogicNgEngine();
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Lemma> lemmas = new ArrayList<>();
    List<Integer> switches = new ArrayList<>();
    for (Said usable : Iterables.concat(said, anyhow)) {
      Clause clause = usable.clause();
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
    for (int assumption : refuted.assumptions().asList()) {
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
