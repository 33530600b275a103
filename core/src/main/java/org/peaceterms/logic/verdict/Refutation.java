package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.peaceterms.logic.sat.Answer;

/**
 * Whether clauses refute some assumptions, as far as one clause after the other shows it: a clause
 * of which all literals but one fail makes that one true. Where no clause leaves a choice between
 * effects that decides it (Dowling and Gallier, "Linear-time algorithms for testing the
 * satisfiability of propositional Horn formulae", Journal of Logic Programming 1, 1984): all that
 * does not follow can be false. Else the first effects are tried, and if they fail it is unknown.
 *
 * <p>Only clauses that the assumptions reach are looked at, so that it can be asked over and over.
 */
final class Refutation {
  private static final int NONE = -1;

  private final List<Clause> clauses;
  private final Row row;
  private final Incidence incidence;
  private final int variables;
  private final List<Integer> alone = new ArrayList<>();
  private final boolean[] known;
  private final boolean[] truth;
  private final int[] reason;
  private final int[] order;
  private final List<Integer> choices = new ArrayList<>();
  private BitSet active = new BitSet();
  private int settled;
  private int followed;
  private int clash = NONE;

  /**
   * Refutations by some clauses.
   *
   * @param variables how many variables there are, from 1 on
   * @param clauses the clauses; each is named by its place
   */
  Refutation(int variables, List<Clause> clauses) {
    this.clauses = clauses;
    this.variables = variables;
    this.row = Row.of(clauses);
    this.incidence = Incidence.of(variables, row);
    this.known = new boolean[variables + 1];
    this.truth = new boolean[variables + 1];
    this.reason = new int[variables + 1];
    this.order = new int[variables];
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.causes().isEmpty() || clause.causes().length() + clause.effects().length() == 1) {
        alone.add(i);
      }
    }
  }

  /**
   * {@return whether all that is assumed can be true; unknown if a clause leaves a choice of which
   * the first does not fit}
   *
   * @param assumed variables that nothing makes true
   * @param which the clauses that count
   */
  Answer judge(ImmutableIntArray assumed, BitSet which) {
    forget();
    active = which;
    assumed.forEach(variable -> set(variable, true, NONE));
    alone.forEach(this::look);
    follow();
    if (clash != NONE) {
      return Answer.UNSATISFIABLE;
    }
    return isEachChoiceMade() ? Answer.SATISFIABLE : Answer.UNKNOWN;
  }

  private void forget() {
    for (int i = 0; i < settled; i++) {
      known[order[i]] = false;
    }
    settled = 0;
    followed = 0;
    clash = NONE;
    choices.clear();
  }

  private void follow() {
    while (followed < settled && clash == NONE) {
      int variable = order[followed++];
      int failing = truth[variable] ? -variable : variable;
      incidence.forEach(Incidence.number(failing, variables), this::look);
    }
  }

  /** Takes the first effect that is open in each clause that leaves a choice, and no other. */
  private boolean isEachChoiceMade() {
    for (int i = 0; i < choices.size() && clash == NONE; i++) {
      ImmutableIntArray effects = clauses.get(choices.get(i)).effects();
      if (open(effects, false) != NONE) {
        set(firstOpen(effects), true, NONE);
        follow();
      }
    }
    return clash == NONE;
  }

  private void set(int variable, boolean value, int by) {
    known[variable] = true;
    truth[variable] = value;
    reason[variable] = by;
    order[settled++] = variable;
  }

  private void look(int number) {
    if (clash != NONE || !active.get(number)) {
      return;
    }
    Clause clause = clauses.get(number);
    int causes = open(clause.causes(), true);
    int effects = open(clause.effects(), false);
    if (causes < 0 || effects < 0) {
      return;
    }
    if (causes + effects == 0) {
      clash = number;
    } else if (causes + effects == 1) {
      ImmutableIntArray side = causes == 1 ? clause.causes() : clause.effects();
      set(firstOpen(side), effects == 1, number);
    } else if (causes == 0) {
      choices.add(number);
    }
  }

  /** How many variables of one side are open; less than none if the clause is kept by one. */
  private int open(ImmutableIntArray side, boolean needed) {
    int open = 0;
    for (int i = 0; i < side.length(); i++) {
      if (!known[side.get(i)]) {
        open++;
      } else if (truth[side.get(i)] != needed) {
        return NONE;
      }
    }
    return open;
  }

  private int firstOpen(ImmutableIntArray side) {
    int i = 0;
    while (known[side.get(i)]) {
      i++;
    }
    return side.get(i);
  }

  /** {@return the clauses from which it followed, after a refutation} */
  BitSet used() {
    BitSet used = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(clash));
    while (!open.isEmpty()) {
      int number = open.remove(open.size() - 1);
      if (!used.get(number)) {
        used.set(number);
        addReasons(clauses.get(number).causes(), open);
        addReasons(clauses.get(number).effects(), open);
      }
    }
    return used;
  }

  private void addReasons(ImmutableIntArray side, List<Integer> reasons) {
    for (int i = 0; i < side.length(); i++) {
      if (reason[side.get(i)] != NONE) {
        reasons.add(reason[side.get(i)]);
      }
    }
  }
}
