package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Statement;

/**
 * A guarantee that is called as late as it runs.
 *
 * @param end when it ends by itself; absent if it does not
 * @param untils when others end it
 */
record Call(Optional<Endpoint> end, ImmutableSet<Endpoint> untils) {

  /** Writes down that a forbidden act breaks a ban that still counts when the call comes. */
  void breaks(Statement ban, Moment act, Moment breach, Ledger ledger) {
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    literals.add(act.occurs().not(), breach.occurs());
    for (Interval interval : ((Norm) ban.primitive()).period().intervals()) {
      interval.from().ifPresent(start -> literals.addAll(notBefore(start)));
      Optional<Endpoint> over = interval.until().filter(until -> !untils.contains(until));
      if (over.isPresent() && isOverAnyhow(over.orElseThrow())) {
        return;
      }
      over.ifPresent(until -> literals.add(isOver(until)));
    }
    ledger.add(new Statement(ban.premise(), ban.guard(), new Either(literals.build()), ban.site()));
  }

  /** A guarantee that ends before a ban starts is not called then. */
  private List<Literal> notBefore(Endpoint start) {
    return Stream.concat(end.stream(), untils.stream())
        .map(last -> Literal.of(new Atom.NotAfter(last, start)))
        .toList();
  }

  /** A guarantee without an end outlasts any date. */
  private boolean isOverAnyhow(Endpoint until) {
    return end.isEmpty() && until.of().equals(Moment.ORIGIN);
  }

  private Literal isOver(Endpoint until) {
    return end.map(last -> Literal.of(new Atom.NotAfter(until, last.later(-1))))
        .orElseGet(() -> until.of().occurs());
  }
}
