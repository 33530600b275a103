package org.peaceterms.diff;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Predicate;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.PartyId;

/**
 * One step of a negotiation: from one draft to the next.
 *
 * <p>A party gives if its burden grows or its entitlement shrinks, and gains if its burden shrinks
 * or its entitlement grows; it may do both in one round. What is not decided is neither.
 *
 * @param number which round it is, from 1
 * @param diff what changed
 */
public record NegotiationRound(int number, PlanDiff diff) {

  /** {@return whether nothing changed that the typed text says: at most words and metadata} */
  public boolean isEmpty() {
    return diff.changes().stream().noneMatch(NegotiationRound::isTyped);
  }

  private static boolean isTyped(Change change) {
    return change.match(
        metadata -> false,
        plan -> plan.code().isSubstantive(),
        NegotiationRound::isTyped,
        choice -> choice.code().isSubstantive(),
        term -> term.code().isSubstantive());
  }

  private static boolean isTyped(ClauseChange change) {
    return switch (change.code()) {
      case CLAUSE_ADDED -> saysSomething(change.clauseAfter());
      case CLAUSE_REMOVED -> saysSomething(change.clauseBefore());
      case CLAUSE_STATUS, CLAUSE_REFERENCE_ADDED, CLAUSE_REFERENCE_REMOVED -> true;
      default -> false;
    };
  }

  private static boolean saysSomething(Optional<Clause> clause) {
    return clause.filter(one -> !one.allTerms().isEmpty()).isPresent();
  }

  /** {@return who took on more or is owed less} */
  public ImmutableSortedSet<PartyId> gave() {
    return parties(
        standing ->
            went(standing.burden(), Standing.Trend.GREW)
                || went(standing.entitlement(), Standing.Trend.SHRANK));
  }

  /** {@return who took on less or is owed more} */
  public ImmutableSortedSet<PartyId> gained() {
    return parties(
        standing ->
            went(standing.burden(), Standing.Trend.SHRANK)
                || went(standing.entitlement(), Standing.Trend.GREW));
  }

  /** {@return for whom it is not decided whether it gave or gained} */
  public ImmutableSortedSet<PartyId> undecided() {
    return parties(
        standing ->
            standing.burden() == Standing.Trend.UNKNOWN
                || standing.entitlement() == Standing.Trend.UNKNOWN);
  }

  /**
   * {@return who gave and got nothing for it: parties that gave and did not gain, in a round in
   * which nobody else gave; empty if that is not decided for every party}
   */
  public ImmutableSortedSet<PartyId> oneWayConcessions() {
    ImmutableSortedSet<PartyId> gave = gave();
    boolean oneWay = gave.size() == 1 && undecided().isEmpty();
    return oneWay
        ? ImmutableSortedSet.copyOf(Sets.difference(gave, gained()))
        : ImmutableSortedSet.of();
  }

  private static boolean went(Standing.Trend trend, Standing.Trend way) {
    return trend == way || trend == Standing.Trend.CHANGED;
  }

  private ImmutableSortedSet<PartyId> parties(Predicate<Standing> which) {
    return diff.parties().entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(entry -> entry.getKey())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }
}
