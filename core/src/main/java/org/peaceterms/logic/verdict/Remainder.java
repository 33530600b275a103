package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is left of a problem once all that is certain is taken as given: of the clauses that are not
 * kept yet and the distances that may count, the variables of which nothing is known.
 */
final class Remainder {
  private final Variables variables;
  private final Certainties certain;
  private final Open<Clause> clauses = new Open<>();
  private final Open<Edge> edges = new Open<>();

  /** What is open, each as it stands and as far as it is open. */
  private record Open<T>(List<T> whole, List<T> rest) {
    Open() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(T stated, T open) {
      whole.add(stated);
      rest.add(open);
    }
  }

  Remainder(Problem problem, Certainties certain) {
    this.variables = problem.variables();
    this.certain = certain;
    problem.clauses().forEach(this::add);
    problem.edges().forEach(this::add);
  }

  private void add(Clause clause) {
    if (isOpen(clause.causes(), clause.effects())) {
      clauses.add(
          clause, new Clause(rest(clause.causes()), rest(clause.effects()), clause.lemma()));
    }
  }

  private void add(Edge edge) {
    if (isOpen(edge.causes(), edge.exceptions())) {
      edges.add(
          edge,
          new Edge(
              edge.from(),
              edge.to(),
              edge.most(),
              rest(edge.causes()),
              rest(edge.exceptions()),
              edge.step()));
    }
  }

  /** Whether no cause fails and no effect is there already. */
  private boolean isOpen(ImmutableIntArray causes, ImmutableIntArray effects) {
    return !isAny(causes, certain::isFalse) && !isAny(effects, certain::isTrue);
  }

  private static boolean isAny(ImmutableIntArray some, IntPredicate is) {
    for (int i = 0; i < some.length(); i++) {
      if (is.test(some.get(i))) {
        return true;
      }
    }
    return false;
  }

  private ImmutableIntArray rest(ImmutableIntArray some) {
    return isAny(some, certain::isOpen)
        ? Ascending.those(some, certain::isOpen)
        : ImmutableIntArray.of();
  }

  /** {@return what can take part in a clash, in parts that have no variable in common} */
  List<Kernel.Part> parts() {
    List<List<Edge>> blocks = Timeline.blocks(edges.rest(), variables.moments());
    return Kernel.parts(variables, new Relevance(variables, clauses.rest(), blocks));
  }

  /** {@return the premises that a part rests on, with those from which follows what is certain} */
  ImmutableSortedSet<Integer> premises(Kernel.Part part) {
    Set<Object> inPart = Sets.newIdentityHashSet();
    inPart.addAll(part.clauses());
    part.blocks().forEach(inPart::addAll);
    IntStream.Builder turning = IntStream.builder();
    for (int i = 0; i < clauses.rest().size(); i++) {
      if (inPart.contains(clauses.rest().get(i))) {
        clauses.whole().get(i).causes().forEach(turning::add);
        clauses.whole().get(i).effects().forEach(turning::add);
      }
    }
    for (int i = 0; i < edges.rest().size(); i++) {
      if (inPart.contains(edges.rest().get(i))) {
        edges.whole().get(i).causes().forEach(turning::add);
        edges.whole().get(i).exceptions().forEach(turning::add);
      }
    }
    return certain.premises(turning.build());
  }
}
