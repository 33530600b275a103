package org.peaceterms.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Id;

/**
 * All courses of events of a tiny theory: every atom true or false, every moment that comes at
 * every tick of a range so wide that a wider one brings no new order.
 */
final class TinyCourses {
  /** More than the greatest distance that a tiny theory speaks of. */
  private static final int GAP = 4;

  private final Theory theory;
  private final List<Statement> statements;
  private final List<Moment> moments;
  private final List<Atom> others;
  private final List<Atom.NotAfter> orders;
  private final Set<Id> banned = new HashSet<>();
  private final Map<BitSet, Boolean> possible = new HashMap<>();

  /** Which moments come, which distances and orders hold, and which periods share a tick. */
  private record Shape(
      Set<Moment> coming, BitSet lagsKept, Set<Atom.NotAfter> inOrder, Set<BitSet> ticks) {}

  TinyCourses(Theory theory) {
    this.theory = theory;
    this.statements = theory.statements();
    Set<Moment> named = new TreeSet<>();
    Set<Atom> atoms = new TreeSet<>();
    for (Statement statement : statements) {
      if (statement.primitive() instanceof Norm norm
          && (norm.force() == Norm.Force.FORBIDDEN || norm.force() == Norm.Force.FREE)) {
        norm.box().roles().values().forEach(banned::addAll);
      }
      statement.guard().forEach(literal -> atoms.add(literal.atom()));
      intervals(statement.primitive())
          .forEach(
              interval -> {
                interval.from().map(Endpoint::of).ifPresent(named::add);
                interval.until().map(Endpoint::of).ifPresent(named::add);
              });
      if (statement.primitive() instanceof Either either) {
        either.literals().forEach(literal -> atoms.add(literal.atom()));
      } else if (statement.primitive() instanceof Lag lag) {
        named.add(lag.from());
        named.add(lag.to());
      }
    }
    theory.facts().forEach(fact -> atoms.add(fact.atom()));
    this.orders = new ArrayList<>();
    for (Atom atom : atoms) {
      if (atom instanceof Atom.Occurs occurs) {
        named.add(occurs.moment());
      } else if (atom instanceof Atom.NotAfter order) {
        orders.add(order);
        named.add(order.earlier().of());
        named.add(order.later().of());
      }
    }
    named.remove(Moment.ORIGIN);
    this.moments = ImmutableList.copyOf(named);
    atoms.removeIf(atom -> atom instanceof Atom.Occurs || atom instanceof Atom.NotAfter);
    atoms.addAll(overlaps());
    this.others = ImmutableList.copyOf(atoms);
  }

  static List<Interval> intervals(Primitive primitive) {
    return primitive.match(
        status -> status.period().intervals(),
        amount -> amount.period().intervals(),
        norm -> norm.period().intervals(),
        lag -> ImmutableList.of(),
        either -> ImmutableList.of());
  }

  /** {@return the questions that may be asked of the names in use} */
  private Set<Atom> overlaps() {
    Map<String, Set<Id>> names = new TreeMap<>();
    for (Statement statement : statements) {
      Box box =
          statement
              .primitive()
              .match(Status::box, Amount::box, Norm::box, lag -> Box.EMPTY, either -> Box.EMPTY);
      add(box, names);
      box.excepted().forEach(part -> add(part, names));
    }
    Set<Atom> atoms = new TreeSet<>();
    for (Set<Id> some : names.values()) {
      for (Id one : some) {
        for (Id other : some) {
          if (TinyNames.mayMeet(one, other)) {
            atoms.add(Atom.Shared.of(one, other));
          }
        }
      }
    }
    return atoms;
  }

  private static void add(Box box, Map<String, Set<Id>> names) {
    box.roles()
        .forEach(
            (role, ids) ->
                ids.forEach(
                    id -> {
                      Set<Id> all = names.computeIfAbsent(role, key -> new TreeSet<>());
                      all.add(id);
                      TinyNames.inside(id).stream()
                          .filter(
                              part -> TinyNames.isSingle(part) || !TinyNames.parts(id).isEmpty())
                          .forEach(all::add);
                    }));
  }

  /** {@return all atoms but orders of time} */
  List<Atom> atoms() {
    List<Atom> all = new ArrayList<>(others);
    moments.forEach(moment -> all.add(moment.occurs().atom()));
    return all;
  }

  /**
   * Tells, for each course of events in which the rules of the words are kept, each greatest set of
   * premises that are kept in it, by their places in a list.
   */
  void forEach(List<Integer> premises, BiConsumer<BitSet, Predicate<Literal>> told) {
    for (Shape shape : shapes()) {
      for (int mask = 0; mask < 1 << others.size(); mask++) {
        Set<Atom> truths = new HashSet<>(shape.inOrder());
        shape.coming().forEach(moment -> truths.add(moment.occurs().atom()));
        truths.add(Moment.ORIGIN.occurs().atom());
        for (int i = 0; i < others.size(); i++) {
          if ((mask >> i & 1) == 1) {
            truths.add(others.get(i));
          }
        }
        Predicate<Literal> truth = literal -> truths.contains(literal.atom()) == literal.positive();
        if (theory.facts().stream().allMatch(truth)) {
          forEachKept(premises, shape, truth, kept -> told.accept(kept, truth));
        }
      }
    }
  }

  private void forEachKept(
      List<Integer> premises,
      Shape shape,
      Predicate<Literal> truth,
      java.util.function.Consumer<BitSet> told) {
    BitSet counting = new BitSet();
    BitSet good = new BitSet();
    good.set(0, premises.size());
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (statement.guard().stream().allMatch(truth)) {
        counting.set(i);
        if (!isKept(i, shape, truth)) {
          if (statement.isVocabulary()) {
            return;
          }
          good.clear(premises.indexOf(statement.premise()));
        }
      }
    }
    List<BitSet> found = new ArrayList<>();
    List<BitSet> level = List.of(good);
    while (!level.isEmpty()) {
      Set<BitSet> next = new HashSet<>();
      for (BitSet set : level) {
        if (found.stream().anyMatch(other -> isSubset(set, other))) {
          continue;
        }
        if (isPossible(premises, set, counting, shape, truth)) {
          found.add(set);
        } else {
          set.stream()
              .forEach(
                  member -> {
                    BitSet fewer = (BitSet) set.clone();
                    fewer.clear(member);
                    next.add(fewer);
                  });
        }
      }
      level = new ArrayList<>(next);
    }
    found.forEach(told);
  }

  private static boolean isSubset(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest.isEmpty();
  }

  private boolean isKept(int number, Shape shape, Predicate<Literal> truth) {
    return statements
        .get(number)
        .primitive()
        .match(
            status -> true,
            amount -> true,
            norm -> true,
            lag -> shape.lagsKept().get(number),
            either -> either.literals().stream().anyMatch(truth));
  }

  private boolean isPossible(
      List<Integer> premises, BitSet held, BitSet counting, Shape shape, Predicate<Literal> truth) {
    for (BitSet tick : shape.ticks()) {
      BitSet active = (BitSet) tick.clone();
      active.and(counting);
      for (int i = active.nextSetBit(0); i >= 0; i = active.nextSetBit(i + 1)) {
        Statement statement = statements.get(i);
        if (!statement.isVocabulary() && !held.get(premises.indexOf(statement.premise()))) {
          active.clear(i);
        }
      }
      if (!isPossible(active, truth)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPossible(BitSet active, Predicate<Literal> truth) {
    BitSet key = (BitSet) active.clone();
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i) instanceof Atom.Shared && truth.test(Literal.of(others.get(i)))) {
        key.set(statements.size() + i);
      }
    }
    return possible.computeIfAbsent(
        key,
        unseen -> {
          List<Status> states = new ArrayList<>();
          List<Amount> amounts = new ArrayList<>();
          List<Norm> norms = new ArrayList<>();
          active.stream()
              .forEach(
                  i -> {
                    Primitive primitive = statements.get(i).primitive();
                    if (primitive instanceof Status status) {
                      states.add(status);
                    } else if (primitive instanceof Amount amount) {
                      amounts.add(amount);
                    } else if (primitive instanceof Norm norm) {
                      norms.add(norm);
                    }
                  });
          return new TinyTick(atom -> truth.test(Literal.of(atom)), banned)
              .isPossible(states, amounts, norms);
        });
  }

  private Set<Shape> shapes() {
    Set<Shape> shapes = new HashSet<>();
    int range = GAP * Math.max(1, moments.size());
    for (int mask = 0; mask < 1 << moments.size(); mask++) {
      List<Moment> coming = new ArrayList<>();
      for (int i = 0; i < moments.size(); i++) {
        if ((mask >> i & 1) == 1) {
          coming.add(moments.get(i));
        }
      }
      Map<Moment, Long> ticks = new TreeMap<>();
      ticks.put(Moment.ORIGIN, 0L);
      addShapes(coming, 0, range, ticks, shapes);
    }
    return shapes;
  }

  private void addShapes(
      List<Moment> coming, int next, int range, Map<Moment, Long> ticks, Set<Shape> shapes) {
    if (next == coming.size()) {
      shapes.add(shape(Set.copyOf(coming), ticks));
      return;
    }
    for (long tick = -range; tick <= range; tick++) {
      ticks.put(coming.get(next), tick);
      addShapes(coming, next + 1, range, ticks, shapes);
    }
    ticks.remove(coming.get(next));
  }

  private Shape shape(Set<Moment> coming, Map<Moment, Long> ticks) {
    BitSet lagsKept = new BitSet();
    Set<Long> edges = new TreeSet<>();
    edges.add(Long.MIN_VALUE);
    for (int i = 0; i < statements.size(); i++) {
      Primitive primitive = statements.get(i).primitive();
      if (primitive instanceof Lag lag) {
        boolean both = ticks.containsKey(lag.from()) && ticks.containsKey(lag.to());
        lagsKept.set(i, !both || ticks.get(lag.to()) - ticks.get(lag.from()) <= lag.most());
      }
      intervals(primitive)
          .forEach(
              interval ->
                  interval
                      .from()
                      .flatMap(end -> TinySchedule.tick(end, ticks))
                      .ifPresent(edges::add));
    }
    Set<Atom.NotAfter> inOrder = new HashSet<>();
    for (Atom.NotAfter order : orders) {
      Optional<Long> earlier = TinySchedule.tick(order.earlier(), ticks);
      Optional<Long> later = TinySchedule.tick(order.later(), ticks);
      if (earlier.isPresent()
          && later.isPresent()
          && earlier.orElseThrow() <= later.orElseThrow()) {
        inOrder.add(order);
      }
    }
    Set<BitSet> together = new HashSet<>();
    edges.forEach(edge -> together.add(countingAt(edge, ticks)));
    return new Shape(coming, lagsKept, inOrder, together);
  }

  /** {@return the statements whose period has a tick; at its first tick, or long ago} */
  private BitSet countingAt(long tick, Map<Moment, Long> ticks) {
    BitSet counting = new BitSet();
    for (int i = 0; i < statements.size(); i++) {
      Primitive primitive = statements.get(i).primitive();
      boolean lasts = !(primitive instanceof Lag) && !(primitive instanceof Either);
      counting.set(
          i,
          lasts
              && intervals(primitive).stream()
                  .allMatch(interval -> TinySchedule.has(interval, tick, ticks)));
    }
    return counting;
  }
}
