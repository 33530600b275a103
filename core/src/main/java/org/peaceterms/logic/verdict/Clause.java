package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
        ImmutableIntArray.copyOf(causes.stream().mapToInt(Integer::intValue).sorted()),
        ImmutableIntArray.copyOf(effects.stream().mapToInt(Integer::intValue).sorted()),
        Optional.empty());
  }

  /** {@return the clause that one of the distances of a circle does not count} */
  static Clause against(List<Edge> circle) {
    Set<Integer> causes = new TreeSet<>();
    Set<Integer> effects = new TreeSet<>();
    for (Edge edge : circle) {
      edge.causes().forEach(causes::add);
      edge.exceptions().forEach(effects::add);
    }
    return new Clause(
        ImmutableIntArray.copyOf(causes),
        ImmutableIntArray.copyOf(effects),
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
