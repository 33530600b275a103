package org.peaceterms.logic.entailment;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * Groups of moments that hang on at most one moment that comes anyway, and that can all come in the
 * order that is said of them. Most duties are of this sort: they begin after the entry into force
 * and are complete at some time.
 *
 * <p>Whenever the one moment comes, the others can follow at the same distances, so that what is
 * said of them rules nothing out that does not speak of them.
 */
final class Loose {
  /** Of larger groups it is not found out. */
  private static final int MOST = 64;

  private final Theory text;
  private final ListMultimap<Moment, Statement> said = ArrayListMultimap.create();
  private final Map<Moment, Integer> groups = new HashMap<>();

  private Loose(Theory text) {
    this.text = text;
  }

  /** {@return the loose moments of a text, each with the number of its group} */
  static ImmutableMap<Moment, Integer> of(Theory text) {
    Loose loose = new Loose(text);
    loose.find();
    return ImmutableMap.copyOf(loose.groups);
  }

  private void find() {
    MutableGraph<Moment> together =
        GraphBuilder.undirected().nodeOrder(ElementOrder.insertion()).build();
    for (Statement statement : text.statements()) {
      List<Moment> own = own(statement);
      own.forEach(together::addNode);
      own.stream().skip(1).forEach(moment -> together.putEdge(own.get(0), moment));
      own.stream().limit(1).forEach(moment -> said.put(moment, statement));
    }
    Set<Moment> seen = new HashSet<>();
    for (Moment moment : together.nodes()) {
      if (!seen.contains(moment)) {
        Set<Moment> group = Graphs.reachableNodes(together, moment);
        seen.addAll(group);
        List<Statement> all = group.stream().flatMap(one -> said.get(one).stream()).toList();
        if (isLoose(group, all)) {
          group.forEach(one -> groups.put(one, seen.size()));
        }
      }
    }
  }

  private List<Moment> own(Statement statement) {
    return Bearing.isContent(statement)
        ? List.of()
        : Mentions.in(statement).stream().filter(moment -> !isSure(moment)).toList();
  }

  private boolean isSure(Moment moment) {
    return moment.equals(Moment.ORIGIN) || text.facts().contains(moment.occurs());
  }

  private boolean isLoose(Set<Moment> group, List<Statement> said) {
    Set<Moment> sure = new HashSet<>();
    said.forEach(
        statement -> Mentions.in(statement).stream().filter(this::isSure).forEach(sure::add));
    return sure.size() <= 1
        && group.size() <= MOST
        && group.stream().allMatch(Loose::isPlain)
        && said.stream().allMatch(Loose::isOfMoments)
        && said.stream().allMatch(Loose::isTrueIfAllCome)
        && canAllCome(Iterables.concat(group, sure), said);
  }

  /** That it does not come is not worth assuming. */
  private static boolean isPlain(Moment moment) {
    return moment.kind() == Moment.Kind.PERFORMANCE || moment.kind() == Moment.Kind.EVENT;
  }

  private static boolean isOfMoments(Statement statement) {
    return Stream.concat(
            statement.guard().stream(),
            statement.primitive() instanceof Either either
                ? either.literals().stream()
                : Stream.of())
        .allMatch(literal -> literal.atom() instanceof Atom.Occurs);
  }

  private static boolean isTrueIfAllCome(Statement statement) {
    return !(statement.primitive() instanceof Either either)
        || either.literals().stream().anyMatch(Literal::positive);
  }

  /** Whether distances leave a time for each, by shortening ways until none gets shorter. */
  private static boolean canAllCome(Iterable<Moment> moments, List<Statement> said) {
    Map<Moment, Long> times = new HashMap<>();
    moments.forEach(moment -> times.put(moment, 0L));
    for (int round = 0; round <= times.size(); round++) {
      boolean shorter = false;
      for (Statement statement : said) {
        if (statement.primitive() instanceof Lag lag) {
          long latest = times.get(lag.from()) + lag.most();
          shorter |= latest < times.get(lag.to());
          times.merge(lag.to(), latest, Math::min);
        }
      }
      if (!shorter) {
        return true;
      }
    }
    return false;
  }
}
