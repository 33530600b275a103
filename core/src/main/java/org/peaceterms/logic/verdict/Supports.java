package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
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

  /** By variable; of those that are not settled there are none. */
  private final List<List<Support>> supports;

  private final BitSet settled = new BitSet();

  private Supports(Variables variables) {
    this.variables = variables;
    this.supports = new ArrayList<>(Collections.nCopies(variables.count() + 1, List.of()));
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
    int[] ready = new int[waiting.length];
    int known = 0;
    for (int variable = 1; variable < waiting.length; variable++) {
      if (waiting[variable] == 0 && !variables.isAssumption(variable)) {
        ready[known++] = variable;
      }
    }
    for (int i = 0; i < known; i++) {
      if (!open.get(ready[i]) && settle(ready[i], clauses, incidence)) {
        int user = Incidence.number(-ready[i], variables.count());
        for (int at = incidence.start(user); at < incidence.end(user); at++) {
          known = countDown(clauses.get(incidence.clause(at)).effects(), waiting, ready, known);
        }
      }
    }
  }

  /** {@return how many variables are ready, with those that wait for nothing more} */
  private static int countDown(ImmutableIntArray effects, int[] waiting, int[] ready, int known) {
    int more = known;
    for (int i = 0; i < effects.length(); i++) {
      if (--waiting[effects.get(i)] == 0) {
        ready[more++] = effects.get(i);
      }
    }
    return more;
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
    List<Support> all = new ArrayList<>(incidence.end(variable) - incidence.start(variable));
    for (int at = incidence.start(variable); at < incidence.end(variable); at++) {
      Optional<List<Support>> found = of(clauses.get(incidence.clause(at)));
      if (found.isEmpty()) {
        return false;
      }
      all.addAll(found.orElseThrow());
    }
    List<Support> minimal = Support.minimal(all);
    if (minimal.size() > LIMIT) {
      return false;
    }
    supports.set(variable, minimal);
    settled.set(variable);
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
        if (!settled.get(cause) || (long) products.size() * next.size() > LIMIT * LIMIT) {
          return Optional.empty();
        }
        products = Support.product(products, next);
      }
    }
    return Optional.of(Support.minimal(products));
  }
}
