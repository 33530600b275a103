package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.function.IntConsumer;

/** In which of some sets of variables each variable is. */
final class Incidence {
  private final int[] starts;
  private final int[] sets;

  /**
   * The incidence of some sets.
   *
   * @param variables how many variables there are, from 1 on
   * @param all the sets; each is named by its place
   */
  Incidence(int variables, List<ImmutableIntArray> all) {
    this.starts = new int[variables + 2];
    for (ImmutableIntArray set : all) {
      for (int i = 0; i < set.length(); i++) {
        starts[set.get(i) + 1]++;
      }
    }
    for (int variable = 0; variable <= variables; variable++) {
      starts[variable + 1] += starts[variable];
    }
    this.sets = new int[starts[variables + 1]];
    int[] next = starts.clone();
    for (int place = 0; place < all.size(); place++) {
      ImmutableIntArray set = all.get(place);
      for (int i = 0; i < set.length(); i++) {
        sets[next[set.get(i)]++] = place;
      }
    }
  }

  /** {@return how many sets a variable is in} */
  int count(int variable) {
    return starts[variable + 1] - starts[variable];
  }

  /** {@return the sets that a variable is in, in their order} */
  List<Integer> of(int variable) {
    return Ints.asList(sets).subList(starts[variable], starts[variable + 1]);
  }

  /** Tells of each set that a variable is in, in their order. */
  void forEach(int variable, IntConsumer each) {
    for (int i = starts[variable]; i < starts[variable + 1]; i++) {
      each.accept(sets[i]);
    }
  }
}
