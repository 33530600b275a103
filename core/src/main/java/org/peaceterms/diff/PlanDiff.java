package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.stream.Stream;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;

/**
 * What changed from an earlier draft to a later one.
 *
 * <p>The diff is empty exactly when the two plans are equal. The list of changes is in a fixed
 * order: what is published about the text, then the plan as a whole, then clause by clause in the
 * order of the later draft, where a clause that is gone is told behind the one that it followed.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanDiff diff = PlanDiff.between(Corpus.plan("us-28"), Corpus.plan("ua-us-20"));
 * }</pre>
 */
public final class PlanDiff {
  private final Plan before;
  private final Plan after;
  private final ImmutableList<Change> changes;

  private PlanDiff(Plan before, Plan after, ImmutableList<Change> changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /**
   * {@return what changed from {@code before} to {@code after}}
   *
   * @param before the earlier draft
   * @param after the later draft
   */
  public static PlanDiff between(Plan before, Plan after) {
    if (before.equals(after)) {
      return new PlanDiff(before, after, ImmutableList.of());
    }
    Alignment alignment = ClauseAligner.align(before.clauses(), after.clauses());
    return new PlanDiff(before, after, PlanComparison.compare(before, after, alignment));
  }

  /** {@return the earlier draft} */
  public Plan before() {
    return before;
  }

  /** {@return the later draft} */
  public Plan after() {
    return after;
  }

  /** {@return the changes, in order} */
  public ImmutableList<Change> changes() {
    return changes;
  }

  /** {@return whether nothing changed} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** {@return whether anything changed but metadata, ids, numbers, order and typography} */
  public boolean isSubstantive() {
    return changes.stream().anyMatch(change -> change.code().isSubstantive());
  }

  /** {@return how the later draft stands to the earlier: the join of the effects of all changes} */
  public Verdict verdict() {
    return Verdict.of(impact().effect());
  }

  /**
   * {@return whether the later draft is stricter or looser for a party: it is looser if the party
   * owes less or is owed more, and undecided as long as any change that is not decided may touch
   * it}
   *
   * @param party a party, whether it takes part or not
   */
  public Verdict verdict(PartyId party) {
    return Verdict.of(effect(party));
  }

  private Effect effect(PartyId party) {
    Effect named =
        changes.stream()
            .map(change -> change.parties().getOrDefault(party, Effect.NEUTRAL))
            .reduce(Effect.NEUTRAL, Effect::and);
    return named.and(standing(party).effect());
  }

  /**
   * {@return what the diff means for a party: whether it owes more or less, and whether more or
   * less is owed to it}
   *
   * @param party a party, whether it takes part or not
   */
  public Standing standing(PartyId party) {
    return changes.stream()
        .map(change -> change.impact().on(party))
        .reduce(Standing.SAME, Standing::and);
  }

  /** {@return what the diff means for each party of either draft, and for all others it touches} */
  public ImmutableSortedMap<PartyId, Standing> parties() {
    return Stream.concat(
            Stream.concat(before.parties().stream(), after.parties().stream())
                .map(Participant::party),
            impact().standings().keySet().stream())
        .distinct()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Ordering.natural(), party -> party, this::standing));
  }

  private Impact impact() {
    return changes.stream().map(Change::impact).reduce(Impact.NONE, Impact::and);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanDiff that && before.equals(that.before) && after.equals(that.after);
  }

  @Override
  public int hashCode() {
    return 31 * before.hashCode() + after.hashCode();
  }

  @Override
  public String toString() {
    return before.id() + " to " + after.id() + ": " + changes.size() + " changes";
  }
}
