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

  private final Row row;
  private final Incidence incidence;
  private final int variables;

  /** The clauses that may say something by themselves. */
  private final ImmutableIntArray alone;

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
    this.variables = variables;
    this.row = Row.of(clauses);
    this.incidence = Incidence.of(variables, row);
    this.known = new boolean[variables + 1];
    this.truth = new boolean[variables + 1];
    this.reason = new int[variables + 1];
    this.order = new int[variables];
    this.alone = alone(row);
  }

  private static ImmutableIntArray alone(Row row) {
    ImmutableIntArray.Builder alone = ImmutableIntArray.builder();
    for (int number = 0; number < row.size(); number++) {
      int size = row.end(number) - row.start(number);
      if (size <= 1 || row.literal(row.start(number)) > 0) {
        alone.add(number);
      }
    }
    return alone.build();
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
      int effect = firstOpen(choices.get(i));
      if (effect != NONE) {
        set(effect, true, NONE);
        follow();
      }
    }
    return clash == NONE;
  }

  /** The first effect of a clause that is open; none if another is true. */
  private int firstOpen(int number) {
    int first = NONE;
    for (int place = row.start(number); place < row.end(number); place++) {
      int literal = row.literal(place);
      if (literal > 0 && known[literal] && truth[literal]) {
        return NONE;
      }
      first = first == NONE && literal > 0 && !known[literal] ? literal : first;
    }
    return first;
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
    int open = 0;
    int causes = 0;
    int last = 0;
    for (int place = row.start(number); place < row.end(number); place++) {
      int literal = row.literal(place);
      int variable = Math.abs(literal);
      if (!known[variable]) {
        open++;
        causes += literal < 0 ? 1 : 0;
        last = literal;
      } else if (truth[variable] == literal > 0) {
        return;
      }
    }
    if (open == 0) {
      clash = number;
    } else if (open == 1) {
      set(Math.abs(last), last > 0, number);
    } else if (causes == 0) {
      choices.add(number);
    }
  }

  /** {@return the clauses from which it followed, after a refutation} */
  BitSet used() {
    BitSet used = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(clash));
    while (!open.isEmpty()) {
      int number = open.remove(open.size() - 1);
      if (!used.get(number)) {
        used.set(number);
        for (int place = row.start(number); place < row.end(number); place++) {
          int by = reason[Math.abs(row.literal(place))];
          if (by != NONE) {
            open.add(by);
          }
        }
      }
    }
    return used;
  }
}
