package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.plan.vocabulary.Event;

/**
 * What the vocabulary says of the events that plans name: parts and kinds of events, periods, and
 * that what is judged is judged as in force.
 */
final class Events {
  private final Happenings happenings;
  private final Ledger ledger;

  private Events(Happenings happenings, Ledger ledger) {
    this.happenings = happenings;
    this.ledger = ledger;
  }

  static void close(Happenings happenings, Ledger ledger) {
    Events events = new Events(happenings, ledger);
    events.inForce();
    happenings.vocabulary().events().forEach(events::close);
    events.completedByParts();
  }

  /** A plan is judged as signed and in force: of one that never is, nothing could be said. */
  private void inForce() {
    ledger.addFact(happenings.signature().occurs());
    ledger.addFact(happenings.entryIntoForce().occurs());
    ledger.addRule(Lag.notAfter(happenings.signature().now(), happenings.entryIntoForce().now()));
  }

  private void close(Event event) {
    if (event.type() == Event.Type.PERIOD) {
      period(event);
      return;
    }
    if (event.isA().isEmpty() && event.parts().isEmpty()) {
      return;
    }
    Moment moment = happenings.event(event.id());
    event.isA().forEach(wider -> implies(moment, happenings.event(wider)));
    if (!event.parts().isEmpty()) {
      last(moment, event.parts().stream().map(happenings::event).toList());
    }
  }

  private void implies(Moment narrower, Moment wider) {
    ledger.addRule(Either.of(narrower.occurs().not(), wider.occurs()));
    ledger.addRule(Lag.notAfter(wider.now(), narrower.now()), narrower.occurs());
  }

  /** An event with parts is complete with the last of them. */
  private void last(Moment whole, List<Moment> parts) {
    ImmutableSortedSet.Builder<Literal> all = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Literal> last = ImmutableSortedSet.naturalOrder();
    last.add(whole.occurs().not());
    all.add(whole.occurs());
    for (Moment part : parts) {
      ledger.addRule(Either.of(whole.occurs().not(), part.occurs()));
      ledger.addRule(Lag.notAfter(part.now(), whole.now()));
      all.add(part.occurs().not());
      Literal isLast = Literal.of(new Atom.Defined(whole.name() + " with " + part.name()));
      last.add(isLast);
      ledger.addRule(Lag.notAfter(whole.now(), part.now()), isLast);
    }
    ledger.addRule(new Either(all.build()));
    ledger.addRule(new Either(last.build()));
  }

  /** What several terms of one plan complete together comes with the last of those that count. */
  private void completedByParts() {
    happenings.completions().asMap().forEach(this::completedBy);
  }

  private void completedBy(Moment event, Collection<Moment> parts) {
    ImmutableSortedSet.Builder<Literal> last = ImmutableSortedSet.naturalOrder();
    last.add(event.occurs().not());
    for (Moment part : parts) {
      Literal isLast = Literal.of(new Atom.Defined(event.name() + " with " + part.name()));
      last.add(isLast);
      ledger.addRule(Either.of(part.occurs()), isLast);
      ledger.addRule(Lag.notAfter(event.now(), part.now()), isLast);
    }
    ledger.addRule(new Either(last.build()));
  }

  /**
   * A period lasts for at least a tick; peacetime comes, and periods that exclude each other do.
   */
  private void period(Event event) {
    Interval interval = happenings.times().period(event.id());
    Endpoint start = interval.from().orElseThrow();
    Endpoint end = interval.until().orElseThrow();
    ledger.addRule(Lag.before(start, end));
    if (event.disjoint().isEmpty()) {
      return;
    }
    if (event.id().text().equals(Outline.PEACETIME)) {
      ledger.addFact(start.of().occurs());
      ledger.addRule(Lag.before(happenings.entryIntoForce().now(), end));
    }
    ledger.addRule(
        new Status(
            "phase",
            Box.EMPTY,
            ImmutableSortedSet.of(happenings.event(event.id()).name()),
            Period.of(interval)),
        start.of().occurs());
  }
}
