package org.peaceterms.logic.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Distances between a few moments; the truth comes from trying all ways round. */
class CirclesProperties {
  private static final int MOMENTS = 5;

  @Provide
  Arbitrary<List<Edge>> block() {
    Arbitrary<Integer> moments = Arbitraries.integers().between(0, MOMENTS - 1);
    Arbitrary<Set<Integer>> variables = Arbitraries.integers().between(1, 5).set().ofMaxSize(2);
    return Combinators.combine(
            moments, moments, Arbitraries.integers().between(-2, 2), variables, variables)
        .filter((from, to, most, causes, exceptions) -> !from.equals(to))
        .as(CirclesProperties::edge)
        .list()
        .ofMaxSize(9);
  }

  private static Edge edge(
      int from, int to, long most, Set<Integer> causes, Set<Integer> exceptions) {
    return new Edge(from, to, most, ascending(causes), ascending(exceptions), new Lemma.Stated(0));
  }

  private static ImmutableIntArray ascending(Set<Integer> some) {
    return ImmutableIntArray.copyOf(some.stream().mapToInt(Integer::intValue).sorted());
  }

  @Property
  void everyCircleBelowNoughtIsForbiddenAndNoOther(@ForAll("block") List<Edge> block) {
    List<Clause> found = Circles.of(List.of(block), 1_000_000).orElseThrow();
    List<Clause> all = circles(block).stream().map(Clause::against).toList();

    assertThat(all.stream().filter(circle -> !Literals.of(circle).isVoid()))
        .allSatisfy(
            circle ->
                assertThat(found)
                    .anyMatch(clause -> Literals.of(clause).isWithin(Literals.of(circle))));
    assertThat(found)
        .allSatisfy(
            clause ->
                assertThat(all)
                    .anyMatch(
                        circle ->
                            circle.causes().equals(clause.causes())
                                && circle.effects().equals(clause.effects())));
  }

  @Property
  void someTimesSatisfyWhatRunsInNoCircleBelowNought(
      @ForAll("block") List<Edge> block, @ForAll("block") List<Edge> next) {
    Schedule.Search schedules = new Schedule.Search(MOMENTS);

    assertThat(isThere(schedules, block)).isEqualTo(circles(block).isEmpty());
    assertThat(isThere(schedules, next)).isEqualTo(circles(next).isEmpty());
  }

  /** Each time round moves all moments a little: it is noticed long before no time is left. */
  @Test
  void aLongCircleBelowNoughtIsFound() {
    int moments = 20_000;
    List<Edge> circle = new ArrayList<>();
    for (int from = 0; from < moments; from++) {
      circle.add(edge(from, (from + 1) % moments, from == 0 ? -1 : 0, Set.of(), Set.of()));
    }

    assertThat(isThere(new Schedule.Search(moments), circle)).isFalse();
    assertThat(isThere(new Schedule.Search(moments), circle.subList(1, moments))).isTrue();
  }

  @Test
  void longWalksAreGivenUp() {
    List<Edge> block = new ArrayList<>();
    for (int from = 0; from < 12; from++) {
      for (int to = 0; to < 12; to++) {
        if (from != to) {
          block.add(edge(from, to, -1, Set.of(1 + 12 * from + to), Set.of()));
        }
      }
    }

    assertThat(Circles.of(List.of(block), 10_000)).isEmpty();
  }

  private static List<List<Edge>> circles(List<Edge> block) {
    List<List<Edge>> found = new ArrayList<>();
    for (int length = 2; length <= MOMENTS; length++) {
      int size = length;
      for (List<Integer> way :
          Collections2.permutations(IntStream.range(0, MOMENTS).boxed().toList())) {
        found.addAll(along(way.subList(0, size), block));
      }
    }
    return found;
  }

  /** The circles through some moments in that order. */
  private static List<List<Edge>> along(List<Integer> way, List<Edge> block) {
    List<ImmutableList<Edge>> paths = List.of(ImmutableList.of());
    for (int i = 0; i < way.size(); i++) {
      int from = way.get(i);
      int to = way.get((i + 1) % way.size());
      List<ImmutableList<Edge>> longer = new ArrayList<>();
      for (ImmutableList<Edge> path : paths) {
        block.stream()
            .filter(edge -> edge.from() == from && edge.to() == to)
            .forEach(
                edge -> longer.add(ImmutableList.<Edge>builder().addAll(path).add(edge).build()));
      }
      paths = longer;
    }
    return paths.stream()
        .filter(path -> path.stream().mapToLong(Edge::most).sum() < 0)
        .map(path -> (List<Edge>) path)
        .toList();
  }

  private static boolean isThere(Schedule.Search schedules, List<Edge> edges) {
    return schedules.isThere(
        Arcs.of(edges), ImmutableIntArray.copyOf(IntStream.range(0, edges.size())));
  }
}
