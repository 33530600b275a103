package org.peaceterms.logic;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Course;
import org.peaceterms.term.value.Id;

/** One course of events: which statements it keeps, by their own words. */
final class TinyWorld {
  private final Map<Moment, Long> ticks;
  private final Set<Atom> truths;

  private TinyWorld(Course course, Set<Atom> more) {
    this.ticks = new HashMap<>(course.ticks());
    this.ticks.put(Moment.ORIGIN, 0L);
    this.truths = new HashSet<>(course.truths());
    this.truths.addAll(more);
  }

  /**
   * {@return what is not kept; empty if everything is}
   *
   * <p>A course does not say whether names overlap about which nobody was asked. It is enough that
   * one answer will do.
   */
  static Optional<String> broken(Course course, Theory theory) {
    Set<Atom> open =
        new TinyCourses(theory)
            .atoms().stream().filter(Atom.Shared.class::isInstance).collect(Collectors.toSet());
    Optional<String> first = new TinyWorld(course, Set.of()).broken(theory);
    boolean kept =
        Sets.powerSet(open).stream()
            .anyMatch(more -> new TinyWorld(course, more).broken(theory).isEmpty());
    return kept ? Optional.empty() : first;
  }

  private Optional<String> broken(Theory theory) {
    for (Literal fact : theory.facts()) {
      if (!isTrue(fact)) {
        return Optional.of("fact " + fact);
      }
    }
    List<Statement> lasting = new ArrayList<>();
    Set<Long> edges = new TreeSet<>(Set.of(Long.MIN_VALUE));
    for (Statement statement : theory.statements()) {
      if (statement.guard().stream().allMatch(this::isTrue)) {
        if (!isKept(statement.primitive())) {
          return Optional.of(statement.toString());
        }
        lasting.add(statement);
        TinyCourses.intervals(statement.primitive())
            .forEach(
                interval ->
                    interval
                        .from()
                        .flatMap(end -> TinySchedule.tick(end, ticks))
                        .ifPresent(edges::add));
      }
    }
    return edges.stream()
        .filter(tick -> !isPossible(tick, lasting))
        .findFirst()
        .map(tick -> "what counts at tick " + tick);
  }

  private boolean isTrue(Literal literal) {
    boolean value =
        literal.atom() instanceof Atom.Occurs occurs
            ? ticks.containsKey(occurs.moment())
            : literal.atom() instanceof Atom.NotAfter order
                ? isInOrder(order)
                : truths.contains(literal.atom());
    return value == literal.positive();
  }

  private boolean isInOrder(Atom.NotAfter order) {
    Optional<Long> earlier = TinySchedule.tick(order.earlier(), ticks);
    Optional<Long> later = TinySchedule.tick(order.later(), ticks);
    return earlier.isPresent() && later.isPresent() && earlier.orElseThrow() <= later.orElseThrow();
  }

  private boolean isKept(Primitive primitive) {
    return primitive.match(
        status -> true,
        amount -> true,
        norm -> true,
        lag ->
            !ticks.containsKey(lag.from())
                || !ticks.containsKey(lag.to())
                || ticks.get(lag.to()) - ticks.get(lag.from()) <= lag.most(),
        either -> either.literals().stream().anyMatch(this::isTrue));
  }

  private boolean isPossible(long tick, List<Statement> statements) {
    List<Status> states = new ArrayList<>();
    List<Amount> amounts = new ArrayList<>();
    List<Norm> norms = new ArrayList<>();
    Set<Id> banned = new HashSet<>();
    for (Statement statement : statements) {
      Primitive primitive = statement.primitive();
      if (TinyCourses.intervals(primitive).stream()
          .allMatch(interval -> TinySchedule.has(interval, tick, ticks))) {
        if (primitive instanceof Status status) {
          states.add(status);
        } else if (primitive instanceof Amount amount) {
          amounts.add(amount);
        } else if (primitive instanceof Norm norm) {
          norms.add(norm);
          norm.box().roles().values().forEach(banned::addAll);
        }
      }
    }
    return new TinyTick(truths::contains, banned).isPossible(states, amounts, norms);
  }
}
