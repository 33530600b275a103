package org.peaceterms.logic.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferencesProperties {
  private static final int EVENTS = 6;

  @Provide
  Arbitrary<List<Difference>> differences() {
    Arbitrary<Integer> events = Arbitraries.integers().between(0, EVENTS - 1);
    Arbitrary<Difference> one =
        Combinators.combine(events, events, Arbitraries.longs().between(-5, 5))
            .as((from, to, most) -> new Difference(from, to, most, 0));
    return one.list().ofMaxSize(20);
  }

  @Property
  void aDifferenceIsRefusedExactlyWhenAllPathsTogetherRefuseIt(
      @ForAll("differences") List<Difference> all) {
    Differences order = new Differences(EVENTS);
    List<Difference> kept = new ArrayList<>();
    for (Difference difference : all) {
      List<Difference> tried = new ArrayList<>(kept);
      tried.add(difference);

      ImmutableList<Difference> circle = order.add(difference);

      assertThat(circle.isEmpty()).isEqualTo(holdTogether(tried));
      if (circle.isEmpty()) {
        kept.add(difference);
      } else {
        assertThat(circle.get(0)).isEqualTo(difference);
        assertThat(tried).containsAll(circle);
        checkCircle(circle);
      }
      assertThat(kept).allMatch(d -> order.time(d.to()) - order.time(d.from()) <= d.most());
    }
    assertThat(order.size()).isEqualTo(kept.size());
  }

  private static void checkCircle(List<Difference> circle) {
    Set<Integer> visited = new HashSet<>();
    long sum = 0;
    for (int i = 0; i < circle.size(); i++) {
      Difference step = circle.get(i);
      assertThat(step.to()).isEqualTo(circle.get((i + 1) % circle.size()).from());
      assertThat(visited.add(step.from())).isTrue();
      sum += step.most();
    }
    assertThat(sum).isNegative();
  }

  /** Floyd and Warshall: no event may come before itself. */
  private static boolean holdTogether(List<Difference> differences) {
    long[][] path = new long[EVENTS][EVENTS];
    for (long[] row : path) {
      Arrays.fill(row, Long.MAX_VALUE / 4);
    }
    for (int event = 0; event < EVENTS; event++) {
      path[event][event] = 0;
    }
    for (Difference d : differences) {
      path[d.from()][d.to()] = Math.min(path[d.from()][d.to()], d.most());
    }
    for (int k = 0; k < EVENTS; k++) {
      for (int i = 0; i < EVENTS; i++) {
        for (int j = 0; j < EVENTS; j++) {
          path[i][j] = Math.min(path[i][j], path[i][k] + path[k][j]);
        }
      }
    }
    for (int event = 0; event < EVENTS; event++) {
      if (path[event][event] < 0) {
        return false;
      }
    }
    return true;
  }
}
