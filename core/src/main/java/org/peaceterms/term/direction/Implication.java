package org.peaceterms.term.direction;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Span;

/**
 * Whether one condition implies another by its form and by the facts about the ids in it. A yes is
 * certain, a no only means that the form does not show it. It goes as deep as conditions are
 * nested, which readers bound.
 */
final class Implication {
  private final Taxonomy facts;

  Implication(Taxonomy facts) {
    this.facts = facts;
  }

  boolean holdsAny(Condition given, Collection<Condition> wanted) {
    return wanted.stream().anyMatch(one -> holds(given, one));
  }

  boolean holds(Condition given, Condition wanted) {
    if (given.equals(wanted)) {
      return true;
    }
    if (given instanceof Condition.Any any) {
      return any.conditions().stream().allMatch(one -> holds(one, wanted));
    }
    if (wanted instanceof Condition.All all) {
      return all.conditions().stream().allMatch(one -> holds(given, one));
    }
    if (given instanceof Condition.All all
        && all.conditions().stream().anyMatch(one -> holds(one, wanted))) {
      return true;
    }
    if (wanted instanceof Condition.Any any) {
      return holdsAny(given, any.conditions());
    }
    return given instanceof Condition.Not not && wanted instanceof Condition.Not other
        ? holds(other.condition(), not.condition())
        : simple(given, wanted);
  }

  private boolean simple(Condition given, Condition wanted) {
    if (given instanceof Condition.ActDone done && wanted instanceof Condition.ActDone other) {
      return Scopes.isWithin(done.act(), other.act(), facts)
          && within(done.agents(), other.agents())
          && within(done.object(), other.object())
          && within(done.place(), other.place());
    }
    if (given instanceof Condition.Breach breach && wanted instanceof Condition.Breach other) {
      return breach.of().equals(other.of()) && within(breach.by(), other.by());
    }
    if (given instanceof Condition.Kept kept && wanted instanceof Condition.Kept other) {
      return kept.term().equals(other.term()) && isAtLeast(kept.time(), other.time());
    }
    return given instanceof Condition.Occurred event
        && wanted instanceof Condition.Occurred other
        && Scopes.isWithin(event.id(), other.id(), facts)
        && isAtLeast(event.plus(), other.plus());
  }

  /** Nobody named means anybody. */
  private boolean within(Set<? extends Id> given, Set<? extends Id> wanted) {
    return wanted.isEmpty()
        || !given.isEmpty()
            && given.stream()
                .allMatch(id -> wanted.stream().anyMatch(one -> Scopes.isWithin(id, one, facts)));
  }

  private static boolean isAtLeast(Optional<Span> given, Optional<Span> wanted) {
    return wanted.isEmpty() || given.isPresent() && isAtLeast(given.orElseThrow(), wanted.get());
  }

  private static boolean isAtLeast(Span given, Span wanted) {
    return Spans.compare(wanted, given).filter(sign -> sign >= 0).isPresent();
  }
}
