package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.core.Oracle;
import org.peaceterms.logic.sat.Answer;
import org.peaceterms.logic.sat.Budget;
import org.peaceterms.logic.theory.Theory;

/** Which premises of a theory can be held together if nobody breaks a term. */
final class PremiseOracle implements Oracle {
  private final Variables variables;
  private final Silence silence;
  private final Budget budget;
  private final boolean allLooked;
  private final ImmutableList<Integer> assumptions;
  private final Numbering members = new Numbering();
  private final List<BitSet> settled = new ArrayList<>();
  private final List<Decided> parts = new ArrayList<>();

  /** A part, what is assumed in it, and the premises in it that were last found to fit together. */
  private final class Decided {
    private final Reasoner reasoner;
    private final List<Integer> held;
    private final BitSet premises;
    private BitSet fitting = new BitSet();
    private boolean fits;

    Decided(Reasoner reasoner) {
      this.reasoner = reasoner;
      this.held = reasoner.assumptions().stream().filter(PremiseOracle.this::isHeld).toList();
      this.premises = members(held);
    }

    /** {@return whether premises can be held together; with fewer than before, they still can} */
    Answer judge(BitSet asked) {
      BitSet here = (BitSet) premises.clone();
      here.and(asked);
      if (fits && isWithin(here, fitting)) {
        return Answer.SATISFIABLE;
      }
      Answer answer =
          reasoner.solve(
              held.stream()
                  .filter(
                      assumption -> !members.holds(assumption) || here.get(members.of(assumption)))
                  .toList());
      if (answer == Answer.SATISFIABLE) {
        fits = true;
        fitting = here;
      }
      return answer;
    }
  }

  private PremiseOracle(Theory theory, Silence silence, Limits limits) {
    Clashes clashes = Clashes.of(theory, limits.looks());
    Problem problem = Problem.of(clashes);
    this.variables = problem.variables();
    this.budget = Budget.conflicts(limits.conflicts());
    this.allLooked = clashes.complete();
    this.silence = silence;
    Kernel kernel = Kernel.of(variables, Hypotheses.none(problem, silence::covers));
    ImmutableList.Builder<Integer> held = ImmutableList.builder();
    for (int variable = 1; variable <= variables.count(); variable++) {
      if (variables.meaning(variable).premise().isPresent()) {
        held.add(variable);
        members.add(variable);
      }
    }
    this.assumptions = held.build();
    kernel.settled().stream()
        .filter(support -> support.assumptions().stream().allMatch(this::isHeld))
        .forEach(support -> settled.add(members(support.assumptions().asList())));
    Reasoner.Counter counter = new Reasoner.Counter();
    kernel
        .parts()
        .forEach(
            part ->
                parts.add(
                    new Decided(
                        new Reasoner(variables, part.clauses(), part.blocks(), budget, counter))));
  }

  static PremiseOracle of(Theory theory, Silence silence, Limits limits) {
    return new PremiseOracle(theory, silence, limits);
  }

  private boolean isHeld(int assumption) {
    return variables.meaning(assumption).assumed().map(silence::covers).orElse(true);
  }

  private BitSet members(Iterable<Integer> some) {
    BitSet set = new BitSet();
    for (int assumption : some) {
      if (members.holds(assumption)) {
        set.set(members.of(assumption));
      }
    }
    return set;
  }

  /** {@return the premises, by number; each is the member at its place} */
  ImmutableList<Integer> premises() {
    return assumptions.stream()
        .map(assumption -> variables.meaning(assumption).premise().orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  Budget budget() {
    return budget;
  }

  @Override
  public int size() {
    return assumptions.size();
  }

  @Override
  public Finding judge(BitSet asked) {
    Optional<BitSet> known = settled.stream().filter(set -> isWithin(set, asked)).findFirst();
    if (known.isPresent()) {
      return new Finding(Verdict.INCONSISTENT, known.orElseThrow());
    }
    boolean decided = allLooked;
    for (Decided part : parts) {
      Answer answer = part.judge(asked);
      if (answer == Answer.UNSATISFIABLE) {
        return new Finding(Verdict.INCONSISTENT, members(part.reasoner.failed()));
      }
      decided &= answer == Answer.SATISFIABLE;
    }
    return decided
        ? new Finding(Verdict.CONSISTENT, asked)
        : new Finding(Verdict.UNKNOWN, new BitSet());
  }

  private static boolean isWithin(BitSet set, BitSet asked) {
    return set.stream().allMatch(asked::get);
  }
}
