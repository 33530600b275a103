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
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Crossing, R> crossing,
      Function<NoValue, R> noValue,
      Function<Banned, R> banned,
      Function<Sum, R> sum,
      Function<Circle, R> circle);

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
        Function<Circle, R> circle) {
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
        Function<Circle, R> circle) {
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
        Function<Circle, R> circle) {
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
        Function<Circle, R> circle) {
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
        Function<Circle, R> circle) {
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
}
