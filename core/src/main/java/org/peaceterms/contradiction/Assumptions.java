package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.verdict.Nogood;

/** What a nogood assumes, sorted by who could make it so, and the nature that follows. */
final class Assumptions {
  private final Inquiry inquiry;
  private final Nogood nogood;

  Assumptions(Inquiry inquiry, Nogood nogood) {
    this.inquiry = inquiry;
    this.nogood = nogood;
  }

  Nature nature() {
    if (!nogood.premises().isEmpty() && nogood.premises().stream().allMatch(this::isBackground)) {
      return Nature.BACKGROUND;
    }
    if (nogood.literals().isEmpty()) {
      return Nature.STRICT;
    }
    if (nogood.literals().stream().anyMatch(this::isBreach)) {
      return Nature.AFTER_BREACH;
    }
    if (nogood.literals().stream().anyMatch(this::isOpen)) {
      return Nature.OPEN;
    }
    if (!nogood.literals().stream().allMatch(literal -> literal.atom() instanceof Atom.Taken)) {
      return Nature.POSSIBLE;
    }
    return nogood.literals().stream().anyMatch(Assumptions::isReading)
        ? Nature.READING
        : Nature.OPTION;
  }

  private boolean isBackground(int premise) {
    return inquiry.theory().premises().get(premise).background();
  }

  static boolean isReading(Literal literal) {
    return literal.atom() instanceof Atom.Taken taken && taken.reading();
  }

  static boolean isOption(Literal literal) {
    return literal.atom() instanceof Atom.Taken taken && !taken.reading();
  }

  private boolean isOpen(Literal literal) {
    return literal.atom() instanceof Atom.Missing
        || (literal.atom() instanceof Atom.Shared shared
            && (inquiry.words().isUndefined(shared.one())
                || inquiry.words().isUndefined(shared.other())));
  }

  /** Somebody breaks a term, or does what a term forbids; unless a guarantee is there for it. */
  private boolean isBreach(Literal literal) {
    if (!literal.positive()
        || !(literal.atom() instanceof Atom.Occurs occurs)
        || isTrigger(literal)) {
      return false;
    }
    return switch (occurs.moment().kind()) {
      case BREACH -> true;
      case ACT -> Bans.forbid(occurs.moment(), inquiry.theory());
      case ORIGIN, EVENT, PERFORMANCE, END, CONSENT, SUPPOSED -> false;
    };
  }

  /** Whether it is the case for which a guarantee of the nogood is there. */
  private boolean isTrigger(Literal literal) {
    return inquiry.theory().statements().stream()
        .filter(statement -> nogood.premises().contains(statement.premise()))
        .filter(statement -> statement.site().role() == Site.Role.RESPONSE)
        .anyMatch(statement -> statement.guard().contains(literal));
  }

  ImmutableList<String> options() {
    return words(Assumptions::isOption);
  }

  ImmutableList<String> readings() {
    return words(Assumptions::isReading);
  }

  ImmutableList<String> circumstances() {
    return words(literal -> !(literal.atom() instanceof Atom.Taken));
  }

  private ImmutableList<String> words(Predicate<Literal> which) {
    return nogood.literals().stream()
        .filter(which)
        .map(inquiry.saying()::literal)
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }
}
