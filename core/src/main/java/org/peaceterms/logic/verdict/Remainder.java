package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is left of a problem, of which all premises are held, once all that is certain is taken as
 * given: of the clauses that are not kept yet and the distances that may count, the variables of
 * which nothing is known.
 */
final class Remainder {
  private final Problem problem;
  private final Certainties certain;
  private final List<Clause> clauses = new ArrayList<>();
  private final ImmutableIntArray clauseNumbers;
  private final List<Edge> edges = new ArrayList<>();
  private final ImmutableIntArray.Builder edgeNumbers = ImmutableIntArray.builder();

  Remainder(Problem problem, Certainties certain) {
    this.problem = problem;
    this.certain = certain;
    this.clauseNumbers = open(problem.row());
    clauseNumbers.forEach(number -> clauses.add(problem.clause(number, certain::isOpen)));
  }

  private ImmutableIntArray open(Row row) {
    ImmutableIntArray.Builder open = ImmutableIntArray.builder(row.size());
    for (int number = 0; number < row.size(); number++) {
      if (!certain.isSettled(row, number)) {
        open.add(number);
      }
    }
    return open.build();
  }

  /** {@return what can take part in a clash, in parts that have no variable in common} */
  List<Kernel.Part> parts() {
    return Kernel.parts(problem.variables(), new Relevance(problem.variables(), clauses, blocks()));
  }

  /** Orders are assumed in both directions, so that no one schedule satisfies all of them. */
  private List<List<Edge>> blocks() {
    Arcs all = problem.arcs();
    ImmutableIntArray open = open(problem.conditions());
    Arcs arcs = new Arcs();
    open.forEach(number -> arcs.add(all.from(number), all.to(number), all.most(number)));
    int moments = problem.variables().moments();
    if (!problem.assumesOrders() && Schedule.isSoonFound(arcs, moments)) {
      return List.of();
    }
    List<List<Edge>> blocks = new ArrayList<>();
    for (ImmutableIntArray block : Timeline.blocks(arcs, moments)) {
      List<Edge> some = new ArrayList<>();
      block.forEach(arc -> some.add(edge(open.get(arc))));
      blocks.add(Timeline.inOrder(some));
    }
    return blocks;
  }

  private Edge edge(int number) {
    Edge edge = problem.edge(number, certain::isOpen);
    edges.add(edge);
    edgeNumbers.add(number);
    return edge;
  }

  /** {@return the premises that a part rests on, with those from which follows what is certain} */
  ImmutableSortedSet<Integer> premises(Kernel.Part part) {
    Set<Object> inPart = Sets.newIdentityHashSet();
    inPart.addAll(part.clauses());
    part.blocks().forEach(inPart::addAll);
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    BitSet variables = new BitSet();
    add(numbers(clauses, clauseNumbers, inPart), problem.row(), variables, premises);
    add(numbers(edges, edgeNumbers.build(), inPart), problem.conditions(), variables, premises);
    BitSet reasons = certain.reasons(variables.stream());
    return premises.addAll(problem.premises(reasons)).build();
  }

  private static IntStream numbers(List<?> some, ImmutableIntArray numbers, Set<Object> asked) {
    return IntStream.range(0, some.size())
        .filter(i -> asked.contains(some.get(i)))
        .map(numbers::get);
  }

  /** Adds who says some clauses of a row, and the variables of their literals. */
  private void add(
      IntStream numbers, Row row, BitSet variables, ImmutableSortedSet.Builder<Integer> premises) {
    numbers.forEach(
        number -> {
          problem.premises(row.source(number), premises::add);
          Certainties.variables(row, number).forEach(variables::set);
        });
  }
}
