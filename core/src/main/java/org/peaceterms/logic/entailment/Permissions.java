package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * Turns what a premise permits into: some of it may be done.
 *
 * <p>A permission that others ban in one place, or for a time, is not ruled out as a whole. It is
 * if bans leave no way and no tick to use it, just as a duty is that can be done in any way; only
 * that what somebody is free to leave does not speak against it.
 */
public final class Permissions {
  private final Theory theory;
  private final int premise;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Theory.Exclusion> exclusions = new ArrayList<>();

  private Permissions(Theory theory, int premise) {
    this.theory = theory;
    this.premise = premise;
  }

  /**
   * {@return theories of which one cannot be kept if a premise, permitting at least some of what it
   * permitted, cannot: one of its permissions, and one of all else that it says}
   *
   * @param theory the theory
   * @param premise the premise
   */
  public static ImmutableList<Theory> inPart(Theory theory, int premise) {
    Predicate<Statement> permits =
        statement -> statement.premise() == premise && is(statement, Norm.Force.PERMITTED);
    return theory.statements().stream().anyMatch(permits)
        ? ImmutableList.of(
            new Permissions(theory, premise).inPart(),
            theory.withStatements(
                theory.statements().stream()
                    .filter(permits.negate())
                    .collect(ImmutableList.toImmutableList())))
        : ImmutableList.of(theory);
  }

  private static boolean is(Statement statement, Norm.Force force) {
    return statement.primitive() instanceof Norm norm && norm.force() == force;
  }

  private Theory inPart() {
    for (Statement statement : theory.statements()) {
      if (statement.premise() == premise
          && statement.primitive() instanceof Norm norm
          && norm.force() == Norm.Force.PERMITTED) {
        some(statement, norm);
      } else if (!is(statement, Norm.Force.FREE)) {
        statements.add(statement);
      }
    }
    return new Theory(
        theory.premises(),
        ImmutableList.copyOf(statements),
        theory.facts(),
        theory.acts(),
        theory.names(),
        theory.ticksPerDay(),
        ImmutableList.<Theory.Exclusion>builder()
            .addAll(theory.exclusions())
            .addAll(exclusions)
            .build());
  }

  private void some(Statement permission, Norm norm) {
    ImmutableList<Box> boxes = Witnesses.each(norm.box());
    if (boxes.isEmpty()) {
      exclusions.add(
          new Theory.Exclusion(
              premise, permission.site(), "it permits too much to be gone through"));
      return;
    }
    Moment tick = Moment.event("a tick at which it is permitted " + statements.size());
    say(permission, Either.of(tick.occurs()));
    for (Interval interval : norm.period().intervals()) {
      interval.from().ifPresent(start -> say(permission, Lag.notAfter(start, tick.now())));
      interval.until().ifPresent(end -> say(permission, Lag.before(tick.now(), end)));
    }
    ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
    for (Box box : boxes) {
      Literal part = Literal.of(new Atom.Defined("permitted part " + statements.size()));
      some.add(part);
      say(
          permission,
          new Norm(Norm.Force.OBLIGATORY, box, Period.of(Interval.at(tick))),
          part,
          tick.occurs());
    }
    say(permission, new Either(some.build()));
  }

  private void say(Statement permission, Primitive primitive, Literal... more) {
    statements.add(
        new Statement(
            premise,
            ImmutableSortedSet.<Literal>naturalOrder().addAll(permission.guard()).add(more).build(),
            primitive,
            permission.site()));
  }
}
