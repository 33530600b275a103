package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.value.Id;

/**
 * What is left of a statement over which another prevails.
 *
 * <p>While the other counts, the statement says nothing of what the other speaks of:
 *
 * <ul>
 *   <li>a norm of the acts in the box of a norm against it, a state of the same state in its box;
 *   <li>a bound on a quantity of the same quantity; whether a bound on the whole yields to one on a
 *       part is not judged;
 *   <li>a distance of the same two moments.
 * </ul>
 *
 * <p>While the other does not count, it says all that it said. What the two say of different things
 * stays as it is.
 */
final class Yielding {
  private final Statement lower;
  private final Statement higher;
  private final Ledger ledger;

  Yielding(Statement lower, Statement higher, Ledger ledger) {
    this.lower = lower;
    this.higher = higher;
    this.ledger = ledger;
  }

  /** {@return what is left; empty if that cannot be said} */
  Optional<List<Statement>> left() {
    return lower
        .primitive()
        .match(this::state, this::amount, this::norm, this::lag, any -> whole());
  }

  private Optional<List<Statement>> whole() {
    return Optional.of(ImmutableList.of(lower));
  }

  private Optional<List<Statement>> norm(Norm norm) {
    if (!(higher.primitive() instanceof Norm other) || !other.isAgainst(norm, names())) {
      return whole();
    }
    if (norm.force() == Norm.Force.OBLIGATORY) {
      return duty(norm, other);
    }
    return yielded(
        norm.period(),
        other.period(),
        norm.box().isWithin(other.box(), names())
            ? ImmutableList.of()
            : ImmutableList.of(
                with(new Norm(norm.force(), norm.box().without(other.box()), norm.period()))));
  }

  /** Each of several names is to do it, so that each yields for itself. */
  private Optional<List<Statement>> duty(Norm duty, Norm ban) {
    List<Statement> left = new ArrayList<>();
    boolean isClear = true;
    for (Box each : singles(duty.box())) {
      Norm one = new Norm(duty.force(), each, duty.period());
      if (!ban.isAgainst(one, names())) {
        left.add(with(one));
      } else if (isHeld(each, ban.box())) {
        isClear &= aside(one, duty.period(), ban.period(), left);
      } else {
        isClear = false;
      }
    }
    return isClear ? Optional.of(left) : Optional.empty();
  }

  /** Whether all ways to do a duty are surely barred; who need not be anyone may be everyone. */
  private boolean isHeld(Box duty, Box ban) {
    Box filled = duty;
    for (String role : Sets.difference(ban.roles().keySet(), duty.roles().keySet())) {
      filled = filled.with(role, Sets.filter(ban.of(role), names()::isEveryone));
    }
    return filled.isWithin(ban, names());
  }

  private Optional<List<Statement>> state(Status state) {
    if (!(higher.primitive() instanceof Status other)
        || !other.state().equals(state.state())
        || state.values().containsAll(other.values())
        || !state.box().mayMeet(other.box(), names())) {
      return whole();
    }
    return yielded(
        state.period(),
        other.period(),
        state.box().isWithin(other.box(), names())
            ? ImmutableList.of()
            : ImmutableList.of(
                with(
                    new Status(
                        state.state(),
                        state.box().without(other.box()),
                        state.values(),
                        state.period()))));
  }

  private Optional<List<Statement>> amount(Amount amount) {
    return higher
        .primitive()
        .match(
            state -> QuantityLimitRule.lifted(state, amount),
            Optional::of,
            norm -> Optional.<Amount>empty(),
            lag -> Optional.<Amount>empty(),
            either -> Optional.<Amount>empty())
        .filter(other -> mayMeasureOne(amount, other))
        .map(other -> amount(amount, other))
        .orElseGet(this::whole);
  }

  private Optional<List<Statement>> amount(Amount amount, Amount other) {
    List<Statement> left = new ArrayList<>();
    boolean isClear = true;
    for (Box each : singles(amount.box())) {
      Amount one =
          new Amount(amount.measure(), each, amount.range(), amount.counting(), amount.period());
      if (isOfOneQuantity(one, other)) {
        isClear &= aside(one, amount.period(), other.period(), left);
      } else if (measured(each).mayMeet(measured(other.box()), names())) {
        isClear = false;
      } else {
        left.add(with(one));
      }
    }
    return isClear ? Optional.of(left) : Optional.empty();
  }

  private boolean mayMeasureOne(Amount one, Amount other) {
    return names().isBelow(one.measure(), other.measure())
        || names().isBelow(other.measure(), one.measure());
  }

  private static boolean isOfOneQuantity(Amount one, Amount other) {
    return one.measure().equals(other.measure())
        && one.counting() == other.counting()
        && one.box().roles().keySet().equals(other.box().roles().keySet())
        && one.box().roles().entrySet().stream()
            .allMatch(
                role ->
                    isCounted(role.getKey())
                        ? role.getValue().equals(other.box().of(role.getKey()))
                        : other.box().of(role.getKey()).containsAll(role.getValue()));
  }

  /** What is not counted tells nothing of whether two quantities have something in common. */
  private static Box measured(Box box) {
    Box measured = Box.EMPTY;
    for (String role : box.roles().keySet()) {
      measured = role.equals(Box.NOT_COUNTED) ? measured : measured.with(role, box.of(role));
    }
    return measured;
  }

  private static boolean isCounted(String role) {
    return role.equals(Box.COUNTED) || role.equals(Box.NOT_COUNTED);
  }

  private Optional<List<Statement>> lag(Lag lag) {
    boolean same =
        higher.primitive() instanceof Lag other
            && !lag.from().equals(lag.to())
            && Set.of(lag.from(), lag.to()).equals(Sets.newHashSet(other.from(), other.to()));
    return same ? yielded(Period.ALWAYS, Period.ALWAYS, ImmutableList.of()) : whole();
  }

  private Optional<List<Statement>> yielded(Period own, Period others, List<Statement> rest) {
    List<Statement> left = new ArrayList<>(rest);
    return aside(lower.primitive(), own, others, left) ? Optional.of(left) : Optional.empty();
  }

  /** Adds what is said while the other does not count; false if it is not said when that is. */
  private boolean aside(Primitive said, Period own, Period others, List<Statement> left) {
    Set<Literal> more = Sets.difference(higher.guard(), lower.guard());
    if (more.stream().anyMatch(literal -> literal.atom() instanceof Atom.Defined)) {
      return false;
    }
    for (Literal literal : more) {
      if (!ledger.isFact(literal)) {
        left.add(new Statement(lower.premise(), given(literal.not()), said, lower.site()));
      }
    }
    for (Interval interval : others.intervals()) {
      interval
          .from()
          .ifPresent(start -> say(said, lower.guard(), own.and(Interval.until(start)), left));
      interval
          .until()
          .ifPresent(end -> say(said, givenThat(end.of()), own.and(Interval.from(end)), left));
    }
    return true;
  }

  private void say(
      Primitive said, ImmutableSortedSet<Literal> guard, Period period, List<Statement> left) {
    if (!period.isNever()) {
      left.add(new Statement(lower.premise(), guard, during(said, period), lower.site()));
    }
  }

  private static Primitive during(Primitive said, Period period) {
    return said.match(
        status -> new Status(status.state(), status.box(), status.values(), period),
        amount ->
            new Amount(amount.measure(), amount.box(), amount.range(), amount.counting(), period),
        norm -> new Norm(norm.force(), norm.box(), period),
        lag -> lag,
        either -> either);
  }

  private ImmutableSortedSet<Literal> givenThat(Moment moment) {
    return moment.equals(Moment.ORIGIN) ? lower.guard() : given(moment.occurs());
  }

  private ImmutableSortedSet<Literal> given(Literal literal) {
    return ImmutableSortedSet.<Literal>naturalOrder().addAll(lower.guard()).add(literal).build();
  }

  private Statement with(Primitive primitive) {
    return new Statement(lower.premise(), lower.guard(), primitive, lower.site());
  }

  /**
   * {@return boxes with one name in each role, what is counted aside, that together are the box}
   */
  private static List<Box> singles(Box box) {
    List<Box> all = List.of(box);
    for (String role : box.roles().keySet()) {
      if (!isCounted(role)) {
        List<Box> longer = new ArrayList<>();
        for (Box before : all) {
          for (Id name : box.of(role)) {
            longer.add(before.with(role, name));
          }
        }
        all = longer;
      }
    }
    return all;
  }

  private Names names() {
    return ledger.names();
  }
}
