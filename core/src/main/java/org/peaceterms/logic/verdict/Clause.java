package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;

/**
 * If all of some variables are true, one of some others is.
 *
 * @param causes the variables that must all be true, ascending
 * @param effects the variables of which one is true then, ascending
 * @param lemma the fact of time and meaning that says so; absent for what premises say as
 *     propositions
 */
record Clause(ImmutableIntArray causes, ImmutableIntArray effects, Optional<Lemma> lemma) {

  /** {@return a clause of propositions} */
  static Clause of(List<Integer> causes, List<Integer> effects) {
    return new Clause(
        Ascending.of(Ints.toArray(causes)), Ascending.of(Ints.toArray(effects)), Optional.empty());
  }

  /** {@return the clause that of two variables not both are true} */
  static Clause against(int one, int other) {
    return new Clause(Ascending.of(one, other), ImmutableIntArray.of(), Optional.empty());
  }

  /** {@return the clause that a variable is true if another is} */
  static Clause from(int cause, int effect) {
    return new Clause(ImmutableIntArray.of(cause), ImmutableIntArray.of(effect), Optional.empty());
  }

  /** {@return the clause that one of the distances of a circle does not count} */
  static Clause against(List<Edge> circle) {
    Ascending causes = new Ascending();
    Ascending effects = new Ascending();
    for (Edge edge : circle) {
      causes.addAll(edge.causes());
      effects.addAll(edge.exceptions());
    }
    return new Clause(
        causes.numbers(),
        effects.numbers(),
        Optional.of(
            new Lemma.Circle(
                circle.stream().map(Edge::step).collect(ImmutableList.toImmutableList()))));
  }

  /** {@return whether it turns on a variable} */
  boolean mentions(int variable) {
    return causes.contains(variable) || effects.contains(variable);
  }

  /** {@return the literals, for a solver} */
  int[] literals() {
    int[] literals = new int[causes.length() + effects.length()];
    for (int i = 0; i < causes.length(); i++) {
      literals[i] = -causes.get(i);
    }
    for (int i = 0; i < effects.length(); i++) {
      literals[causes.length() + i] = effects.get(i);
    }
    return literals;
  }
}
