package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Id;

/**
 * Duties that can be done in several ways which are known to be all: who is to do the whole does at
 * least one part, and several bans together can close all of them.
 *
 * <p>What is done at one tick is done in one way. What lasts may be done now in one way and then in
 * another, so that it is only asked how it is done while some bans count that close all ways
 * together.
 */
final class Parts {
  private final Theory theory;
  private final Ways ways;
  private final List<Statement> statements;
  private final ImmutableSetMultimap.Builder<Integer, Integer> against =
      ImmutableSetMultimap.builder();
  private boolean complete = true;

  /**
   * A theory in which each such duty says how it can be done.
   *
   * @param theory the theory
   * @param against the bans that a way of doing a lasting duty is about, by the number of the way;
   *     other bans do not concern it
   * @param complete whether all ways were spelled out
   */
  record SpelledOut(
      Theory theory, ImmutableSetMultimap<Integer, Integer> against, boolean complete) {}

  private Parts(Theory theory, Ways ways) {
    this.theory = theory;
    this.ways = ways;
    this.statements = new ArrayList<>(theory.statements());
  }

  /**
   * {@return a theory in which each duty with ways that are known to be all says how it can be
   * done}
   *
   * @param theory the theory
   */
  static SpelledOut spelledOut(Theory theory) {
    Ways ways = new Ways(theory);
    return ways.areDivided()
        ? new Parts(theory, ways).spelledOut()
        : new SpelledOut(theory, ImmutableSetMultimap.of(), true);
  }

  private SpelledOut spelledOut() {
    spellOut(theory.kinds().norms());
    if (statements.size() == theory.statements().size()) {
      return new SpelledOut(theory, ImmutableSetMultimap.of(), complete);
    }
    Theory longer = theory.withStatements(ImmutableList.copyOf(statements));
    return new SpelledOut(longer, against.build(), complete);
  }

  private void spellOut(ImmutableIntArray norms) {
    Deque<Integer> open = new ArrayDeque<>(norms.asList());
    while (!open.isEmpty()) {
      int number = open.remove();
      if (statements.get(number).primitive() instanceof Norm norm
          && norm.force() == Norm.Force.OBLIGATORY) {
        ways.divided(norm.box()).ifPresent(role -> spellOut(number, norm, role, open));
      }
    }
  }

  private void spellOut(int number, Norm duty, String role, Deque<Integer> open) {
    ImmutableSortedSet<Id> names = duty.box().of(role);
    if (names.size() > 1) {
      for (Id name : names) {
        open.add(statements.size());
        Norm one = new Norm(duty.force(), duty.box().with(role, name), duty.period());
        say(number, statements.get(number).guard(), one);
      }
    } else if (isOfOneTick(duty.period())) {
      atOnce(number, duty, role, open);
    } else {
      lasting(number, duty);
    }
  }

  private static boolean isOfOneTick(Period period) {
    return period.intervals().stream().anyMatch(Parts::isOneTick);
  }

  private static boolean isOneTick(Interval interval) {
    return interval
        .from()
        .map(start -> interval.until().equals(Optional.of(start.later(1))))
        .orElse(false);
  }

  private void atOnce(int number, Norm duty, String role, Deque<Integer> open) {
    ImmutableSortedSet<Literal> guard = statements.get(number).guard();
    ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
    for (Id part : ways.parts(duty.box(), role)) {
      Literal done = Literal.of(new Atom.Defined("duty " + number + " by " + part));
      some.add(done);
      open.add(statements.size());
      say(
          number,
          and(guard, ImmutableList.of(done)),
          new Norm(duty.force(), duty.box().with(role, part), duty.period()));
    }
    say(number, guard, new Either(some.build()));
  }

  private void lasting(int number, Norm duty) {
    Optional<List<ImmutableList<Ways.Closed>>> closings = ways.closings(duty);
    complete &= closings.isPresent();
    List<ImmutableList<Ways.Closed>> all = closings.orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).size() > 1) {
        lasting(number, duty, all.get(i), "duty " + number + " against " + (i + 1) + " by way ");
      }
    }
  }

  private void lasting(int number, Norm duty, ImmutableList<Ways.Closed> closed, String name) {
    ImmutableSet<Integer> bans =
        closed.stream().map(Ways.Closed::ban).collect(ImmutableSet.toImmutableSet());
    ImmutableSortedSet<Literal> guard = statements.get(number).guard();
    Period period = duty.period();
    for (int ban : bans) {
      guard = and(guard, theory.statements().get(ban).guard());
      for (Interval interval :
          ((Norm) theory.statements().get(ban).primitive()).period().intervals()) {
        period = period.and(interval);
      }
    }
    ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < closed.size(); i++) {
      Literal done = Literal.of(new Atom.Defined(name + (i + 1)));
      some.add(done);
      against.putAll(statements.size(), bans);
      say(
          number,
          and(guard, ImmutableList.of(done)),
          new Norm(duty.force(), closed.get(i).way(), period));
    }
    say(number, guard, new Either(some.build()));
  }

  private void say(
      int whole,
      ImmutableSortedSet<Literal> guard,
      org.peaceterms.logic.theory.Primitive primitive) {
    Statement of = statements.get(whole);
    statements.add(new Statement(of.premise(), guard, primitive, of.site()));
  }

  private static ImmutableSortedSet<Literal> and(
      ImmutableSortedSet<Literal> some, Iterable<Literal> others) {
    return ImmutableSortedSet.<Literal>naturalOrder().addAll(some).addAll(others).build();
  }
}
