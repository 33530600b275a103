package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * A fact that a clash rests on, with all it takes to check it by hand: {@link #holds()} computes it
 * again from the values shown and from nothing else.
 */
public sealed interface Certificate {

  /** {@return whether the values shown bear it out} */
  boolean holds();

  /**
   * {@return the result of the function for this case}
   *
   * @param crossing for bounds that cross
   * @param noValue for states without a common value
   * @param banned for a ban on what is permitted or promised
   * @param sum for parts that do not add up to the whole
   * @param circle for distances in time that run in a circle
   * @param crowd for stretches of time that there is no room for
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Crossing, R> crossing,
      Function<NoValue, R> noValue,
      Function<Banned, R> banned,
      Function<Sum, R> sum,
      Function<Circle, R> circle,
      Function<Crowd, R> crowd);

  /**
   * A least that is more than a most. Numbers are in the smallest unit of the measure.
   *
   * @param floor the clause with the least
   * @param least the least
   * @param cap the clause with the most
   * @param most the most
   */
  record Crossing(Citation floor, Rational least, Citation cap, Rational most)
      implements Certificate {
    @Override
    public boolean holds() {
      return least.compareTo(most) > 0;
    }

    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Sum, R> sum,
        Function<Circle, R> circle,
        Function<Crowd, R> crowd) {
      return crossing.apply(this);
    }
  }

  /**
   * Sets of values without a common member.
   *
   * @param state which state
   * @param point what all of them are about, by role
   * @param allowed the values that each clause leaves
   */
  record NoValue(String state, ImmutableSortedMap<String, Id> point, ImmutableList<Allowed> allowed)
      implements Certificate {
    @Override
    public boolean holds() {
      return !allowed.isEmpty()
          && allowed.get(0).values().stream()
              .noneMatch(value -> allowed.stream().allMatch(set -> set.values().contains(value)));
    }

    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Sum, R> sum,
        Function<Circle, R> circle,
        Function<Crowd, R> crowd) {
      return noValue.apply(this);
    }
  }

  /**
   * The values that a clause leaves for a state.
   *
   * @param by the clause; absent if it follows from what the words mean
   * @param values the values
   */
  record Allowed(Optional<Citation> by, ImmutableSortedSet<String> values) {}

  /**
   * An act that is forbidden or free here and permitted or a duty there.
   *
   * @param ban the clause that forbids it or leaves it free
   * @param banForce {@code forbidden} or {@code free}
   * @param norm the clause that permits it or makes it a duty
   * @param normForce {@code permitted} or {@code obligatory}
   * @param point what both are about, by role
   */
  record Banned(
      Citation ban,
      String banForce,
      Citation norm,
      String normForce,
      ImmutableSortedMap<String, Id> point)
      implements Certificate {
    @Override
    public boolean holds() {
      boolean forbidden =
          banForce.equals("forbidden")
              && (normForce.equals("permitted") || normForce.equals("obligatory"));
      return forbidden || (banForce.equals("free") && normForce.equals("obligatory"));
    }

    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Sum, R> sum,
        Function<Circle, R> circle,
        Function<Crowd, R> crowd) {
      return banned.apply(this);
    }
  }

  /**
   * Parts that do not add up to the whole. Numbers are in the smallest unit of the measure.
   *
   * @param parts the figures of the parts: the least if they are too much, the most if too little
   * @param whole the clause on the whole; absent if it follows from what the words mean, such as
   *     that shares come to one at most
   * @param figure the most of the whole if the parts are too much, the least if they are too little
   * @param tooMuch whether the parts are too much; otherwise they are too little
   */
  record Sum(ImmutableList<Part> parts, Optional<Citation> whole, Rational figure, boolean tooMuch)
      implements Certificate {
    /** {@return what the parts come to} */
    public Rational total() {
      return parts.stream().map(Part::figure).reduce(Rational.ZERO, Rational::plus);
    }

    @Override
    public boolean holds() {
      int compared = total().compareTo(figure);
      return tooMuch ? compared > 0 : compared < 0;
    }

    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Sum, R> sum,
        Function<Circle, R> circle,
        Function<Crowd, R> crowd) {
      return sum.apply(this);
    }
  }

  /**
   * The figure that a clause sets for a part.
   *
   * @param by the clause
   * @param figure the figure
   */
  record Part(Citation by, Rational figure) {}

  /**
   * Distances in time, each from where the one before ends, whose sum is below nought.
   *
   * @param steps the distances
   */
  record Circle(ImmutableList<Distance> steps) implements Certificate {
    /** {@return what the distances add up to, in ticks} */
    public long sum() {
      return steps.stream().mapToLong(Distance::most).reduce(0, Math::addExact);
    }

    @Override
    public boolean holds() {
      if (steps.isEmpty() || sum() >= 0) {
        return false;
      }
      String at = Iterables.getLast(steps).to();
      for (Distance step : steps) {
        if (!step.from().equals(at)) {
          return false;
        }
        at = step.to();
      }
      return true;
    }

    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Sum, R> sum,
        Function<Circle, R> circle,
        Function<Crowd, R> crowd) {
      return circle.apply(this);
    }
  }

  /**
   * The second moment comes at most so long after the first.
   *
   * @param from the first moment, in words
   * @param to the second moment, in words
   * @param most how long in ticks; negative if the second comes before the first
   * @param by the clause that says so; absent if it follows from the meaning of words or was
   *     assumed to keep other terms apart
   */
  record Distance(String from, String to, long most, Optional<Citation> by) {}

  /**
   * Stretches of time of which no two can overlap and that together last longer than there is room
   * for. Numbers are in ticks. That any two exclude each other, other certificates of the same
   * finding show.
   *
   * @param turns the stretches
   * @param around the moment that starts and ends are counted from, in words
   */
  record Crowd(ImmutableList<Turn> turns, String around) implements Certificate {
    /** {@return how long the stretches last together at least} */
    public long needed() {
      return turns.stream().mapToLong(Turn::lasting).reduce(0, Math::addExact);
    }

    /** {@return how long it is from the earliest start of any to the latest end of any} */
    public long room() {
      long first = turns.stream().flatMap(turn -> turn.earliest().stream()).reduce(Math::min).get();
      long last = turns.stream().flatMap(turn -> turn.latest().stream()).reduce(Math::max).get();
      return Math.subtractExact(last, first);
    }

    @Override
    public boolean holds() {
      return turns.size() > 1
          && turns.stream().anyMatch(turn -> turn.earliest().isPresent())
          && turns.stream().anyMatch(turn -> turn.latest().isPresent())
          && turns.stream().allMatch(turn -> turn.lasting() > 0)
          && needed() > room();
    }

    @Override
    public <R> R match(
        Function<Crossing, R> crossing,
        Function<NoValue, R> noValue,
        Function<Banned, R> banned,
        Function<Sum, R> sum,
        Function<Circle, R> circle,
        Function<Crowd, R> crowd) {
      return crowd.apply(this);
    }
  }

  /**
   * A stretch of time among others that it excludes.
   *
   * @param start when it starts, in words
   * @param end when it ends, in words
   * @param lasting how long it lasts at least
   * @param earliest when it starts at the earliest; absent if it was assumed not to be the first
   * @param latest when it ends at the latest; absent if it was assumed not to be the last
   * @param by the clauses that say so
   */
  record Turn(
      String start,
      String end,
      long lasting,
      Optional<Long> earliest,
      Optional<Long> latest,
      ImmutableList<Citation> by) {}
}
