package org.peaceterms.diff.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The displaced elements of a sequence against all subsets. */
class OrderProperties {

  @Provide
  Arbitrary<List<Integer>> permutations() {
    return Arbitraries.integers()
        .between(0, 8)
        .flatMap(size -> Arbitraries.shuffle(IntStream.range(0, size).boxed().toList()));
  }

  @Property
  void theRestIsInOrderAndNoSmallerSetWouldDo(@ForAll("permutations") List<Integer> sequence) {
    int[] array = sequence.stream().mapToInt(i -> i).toArray();

    Set<Integer> displaced = Order.displaced(array);

    assertThat(isInOrder(array, displaced)).isTrue();
    int least =
        Sets.powerSet(Set.copyOf(sequence)).stream()
            .filter(out -> isInOrder(array, out))
            .mapToInt(Set::size)
            .min()
            .orElseThrow();
    assertThat(displaced).hasSize(least);
  }

  /** Positions in a longer list leave gaps, and what is told of them is the same. */
  @Property
  void gapsBetweenPositionsChangeNothing(@ForAll("permutations") List<Integer> sequence) {
    int[] dense = sequence.stream().mapToInt(i -> i).toArray();
    int[] wide = Arrays.stream(dense).map(OrderProperties::apart).toArray();

    assertThat(Order.displaced(wide))
        .isEqualTo(
            Set.copyOf(Order.displaced(dense).stream().map(OrderProperties::apart).toList()));
  }

  private static int apart(int position) {
    return position * position + 3;
  }

  private static boolean isInOrder(int[] sequence, Set<Integer> out) {
    int[] rest = Arrays.stream(sequence).filter(i -> !out.contains(i)).toArray();
    return Arrays.equals(rest, Arrays.stream(rest).sorted().toArray());
  }
}
