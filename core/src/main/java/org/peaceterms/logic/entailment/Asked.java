package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Endpoint;
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
 * What has to follow for a premise to follow.
 *
 * <p>The beginning and the completion of what a premise demands are moments of its own, which no
 * other premise can speak of. A duty that is done once follows if it has to be done at some tick of
 * the time that the premise leaves for it: so its own moments are replaced by that time, and what
 * only says when they come is left out.
 */
final class Asked {
  private final List<Statement> all;
  private final Set<Moment> own = new TreeSet<>();

  private Asked(Theory theory, int premise) {
    this.all =
        theory.statements().stream().filter(statement -> statement.premise() == premise).toList();
    String prefix = theory.premises().get(premise).plan() + ":";
    for (Statement statement : all) {
      for (Moment moment : Mentions.in(statement)) {
        if (moment.kind() == Moment.Kind.PERFORMANCE && moment.name().startsWith(prefix)) {
          own.add(moment);
        }
      }
    }
  }

  /** {@return the statements that have to follow} */
  static List<Statement> statements(Theory theory, int premise) {
    return new Asked(theory, premise).statements();
  }

  private List<Statement> statements() {
    List<Statement> asked = new ArrayList<>();
    for (Statement statement : all) {
      if (Mentions.in(statement).stream().noneMatch(own::contains)) {
        asked.add(statement);
      } else if (statement.primitive() instanceof Norm norm
          && norm.force() == Norm.Force.OBLIGATORY) {
        asked.add(inItsTime(statement, norm));
      }
    }
    return asked;
  }

  private Statement inItsTime(Statement statement, Norm norm) {
    ImmutableSortedSet.Builder<Literal> guard = ImmutableSortedSet.naturalOrder();
    for (Literal literal : statement.guard()) {
      if (!(literal.atom() instanceof Atom.Occurs occurs) || !own.contains(occurs.moment())) {
        guard.add(literal);
      }
    }
    return new Statement(
        statement.premise(),
        guard.build(),
        new Norm(norm.force(), norm.box(), time()),
        statement.site());
  }

  /** The ticks between what its own moments cannot come before and what they cannot come after. */
  private Period time() {
    Period period = Period.ALWAYS;
    for (Statement statement : all) {
      Primitive primitive = statement.primitive();
      if (primitive instanceof Lag lag) {
        if (own.contains(lag.from()) && !own.contains(lag.to())) {
          period = period.and(Interval.from(new Endpoint(lag.to(), -lag.most())));
        } else if (own.contains(lag.to()) && !own.contains(lag.from())) {
          period =
              period.and(Interval.until(new Endpoint(lag.from(), Math.addExact(lag.most(), 1))));
        }
      }
    }
    return period;
  }
}
