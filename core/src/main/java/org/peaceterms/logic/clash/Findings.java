package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Theory;

/** The clashes found so far, and how many more pairs may be looked at. */
final class Findings {
  /** More clashes than that are not kept. */
  private static final int MOST = 250_000;

  /** An odd number of no pattern, so that numbers near each other are thrown apart. */
  private static final int SPREAD = 0x9E3779B1;

  private final Theory theory;
  private final Periods periods;
  private final List<Clash> clashes = new ArrayList<>();
  private final Set<Key> known = new HashSet<>();
  private final boolean untilCertain;
  private long left;
  private boolean cut;
  private Optional<Clash> certain = Optional.empty();

  /** What a clash says, whatever the reason. */
  private record Key(ImmutableSortedSet<Integer> statements, ImmutableSortedSet<Literal> given) {

    /** Sets hash to the sum of their members, which is the same for far too many pairs. */
    @Override
    public int hashCode() {
      int hash = given.hashCode();
      for (int statement : statements) {
        hash = (hash ^ statement) * SPREAD;
      }
      return hash ^ (hash >>> 16);
    }
  }

  Findings(Theory theory, long budget, boolean untilCertain) {
    this.theory = theory;
    this.untilCertain = untilCertain;
    this.periods = new Periods(theory);
    this.left = budget;
  }

  /** {@return whether one more look is within the budget, which it then takes from it} */
  boolean look() {
    if (isSpent()) {
      return false;
    }
    left--;
    return true;
  }

  /** {@return whether the budget has run out, so that what is next is not looked at} */
  boolean isSpent() {
    boolean spent = certain.isPresent() || left == 0 || clashes.size() >= MOST;
    cut |= spent;
    return spent;
  }

  /** {@return a clash that comes whatever happens, if such a one ends the search} */
  Optional<Clash> certain() {
    return certain;
  }

  /** {@return whether all was looked at} */
  boolean isComplete() {
    return !cut && certain.isEmpty();
  }

  /** {@return some ways to meet, after noting if there may be more} */
  List<Meeting> all(List<Meeting> ways) {
    cut |= ways.size() >= Meeting.LIMIT;
    return ways;
  }

  /** Notes that something was not looked at. */
  void cut() {
    cut = true;
  }

  Theory theory() {
    return theory;
  }

  /** {@return the orders that keep statements apart; empty if they never share a tick} */
  Optional<ImmutableList<Escape>> escapes(Collection<Integer> statements) {
    List<Period> all = new ArrayList<>();
    statements.forEach(statement -> all.add(periods.of(statement)));
    return Times.escapes(all);
  }

  /** Adds a clash, unless it is known or its statements never share a tick. */
  void add(Collection<Integer> statements, ImmutableSortedSet<Literal> hypotheses, Reason reason) {
    ImmutableSortedSet<Integer> together = ImmutableSortedSet.copyOf(statements);
    if (known.add(new Key(together, hypotheses))) {
      escapes(together).ifPresent(escapes -> add(new Clash(together, hypotheses, reason, escapes)));
    }
  }

  /** Adds a clash of statements that surely share a tick, unless it is known. */
  void addOfOneTick(
      ImmutableSortedSet<Integer> statements,
      ImmutableSortedSet<Literal> hypotheses,
      Reason reason) {
    if (known.add(new Key(statements, hypotheses))) {
      add(new Clash(statements, hypotheses, reason, ImmutableList.of()));
    }
  }

  private void add(Clash clash) {
    clashes.add(clash);
    if (untilCertain && clash.isCertain(theory)) {
      certain = Optional.of(clash);
    }
  }

  ImmutableList<Clash> clashes() {
    return ImmutableList.copyOf(clashes);
  }
}
