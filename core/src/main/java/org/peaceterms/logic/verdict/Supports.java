package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For each variable that only clauses with one effect make true, and these from variables of the
 * same sort: all minimal sets of assumptions from which it follows (the labels of de Kleer, "An
 * assumption-based TMS", Artificial Intelligence 28, 1986).
 *
 * <p>A clause whose causes all have such supports, and which has no effect, is refuted by the
 * products of the supports and by nothing else. It need not go to the solver.
 */
final class Supports {
  /** A variable with more supports than that is left to the solver. */
  private static final int LIMIT = 64;

  private final Variables variables;
  private final Map<Integer, List<Support>> supports = new HashMap<>();

  private Supports(Variables variables) {
    this.variables = variables;
  }

  /**
   * {@return the supports of all variables that have them}
   *
   * @param variables the variables
   * @param clauses all clauses
   * @param unsettled variables that something else than clauses can make true
   */
  static Supports of(Variables variables, List<Clause> clauses, BitSet unsettled) {
    Supports supports = new Supports(variables);
    supports.close(clauses, Row.of(clauses), unsettled);
    return supports;
  }

  private void close(List<Clause> clauses, Row row, BitSet unsettled) {
    Incidence incidence = Incidence.of(variables.count(), row);
    int[] waiting = new int[variables.count() + 1];
    BitSet open = (BitSet) unsettled.clone();
    for (Clause clause : clauses) {
      int causes = count(clause.causes());
      clause.effects().forEach(effect -> waiting[effect] += causes);
      if (clause.effects().length() > 1) {
        clause.effects().forEach(open::set);
      }
    }
    Deque<Integer> ready = new ArrayDeque<>();
    for (int variable = 1; variable < waiting.length; variable++) {
      if (waiting[variable] == 0 && !variables.isAssumption(variable)) {
        ready.add(variable);
      }
    }
    while (!ready.isEmpty()) {
      int variable = ready.remove();
      if (!open.get(variable) && settle(variable, clauses, incidence)) {
        incidence.forEach(
            Incidence.number(-variable, variables.count()),
            user ->
                clauses.get(user).effects().forEach(effect -> countDown(effect, waiting, ready)));
      }
    }
  }

  private static void countDown(int effect, int[] waiting, Deque<Integer> ready) {
    if (--waiting[effect] == 0) {
      ready.add(effect);
    }
  }

  /** How many of some variables are not assumed, so that something has to make them true. */
  private int count(ImmutableIntArray causes) {
    int count = 0;
    for (int i = 0; i < causes.length(); i++) {
      count += variables.isAssumption(causes.get(i)) ? 0 : 1;
    }
    return count;
  }

  private boolean settle(int variable, List<Clause> clauses, Incidence incidence) {
    List<Support> all = new ArrayList<>();
    for (int maker : incidence.of(variable)) {
      Optional<List<Support>> found = of(clauses.get(maker));
      if (found.isEmpty()) {
        return false;
      }
      all.addAll(found.orElseThrow());
    }
    List<Support> minimal = Support.minimal(all);
    if (minimal.size() > LIMIT) {
      return false;
    }
    supports.put(variable, minimal);
    return true;
  }

  /** {@return the minimal sets of assumptions that make all causes of a clause true, if known} */
  Optional<List<Support>> of(Clause clause) {
    ImmutableIntArray causes = clause.causes();
    List<Support> products = List.of(new Support(Ascending.those(causes, variables::isAssumption)));
    for (int i = 0; i < causes.length(); i++) {
      int cause = causes.get(i);
      if (!variables.isAssumption(cause)) {
        List<Support> next = supports.get(cause);
        if (next == null || (long) products.size() * next.size() > LIMIT * LIMIT) {
          return Optional.empty();
        }
        products = Support.product(products, next);
      }
    }
    return Optional.of(Support.minimal(products));
  }
}
