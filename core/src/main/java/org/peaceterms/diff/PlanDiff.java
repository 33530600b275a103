package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.stream.Stream;
import org.peaceterms.diff.align.DraftAlignment;
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
  private final DraftAlignment drafts;
  private final ImmutableList<Change> changes;

  private PlanDiff(DraftAlignment drafts) {
    this.before = drafts.before();
    this.after = drafts.after();
    this.drafts = drafts;
    this.changes = PlanComparison.compare(drafts);
  }

  /**
   * {@return what changed from {@code before} to {@code after}}
   *
   * @param before the earlier draft
   * @param after the later draft
   */
  public static PlanDiff between(Plan before, Plan after) {
    return new PlanDiff(DraftAlignment.of(before, after));
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

  /**
   * {@return the clauses that both drafts have, in the order of the earlier one, each with its
   * partner in the later one and how alike they are}
   */
  public ImmutableList<ClauseMatch> matches() {
    ImmutableList.Builder<ClauseMatch> matches = ImmutableList.builder();
    for (int i = 0; i < before.clauses().size(); i++) {
      if (!drafts.clauses().isFreeBefore(i)) {
        matches.add(
            new ClauseMatch(
                before.clauses().get(i),
                after.clauses().get(drafts.clauses().afterOf(i).orElseThrow()),
                drafts.clauses().scoreOf(i).orElseThrow()));
      }
    }
    return matches.build();
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
    return Verdict.of(changes.stream().map(Change::effect).reduce(Effect.NEUTRAL, Effect::and));
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

  /**
   * {@return the changes that touch a party, in order: those that name it, and those of which it is
   * not decided whom they touch}
   *
   * <p>The standing of the party is that of these changes together.
   *
   * @param party a party, whether it takes part or not
   */
  public ImmutableList<Change> changesFor(PartyId party) {
    return changes.stream()
        .filter(change -> !change.impact().on(party).equals(Standing.SAME))
        .collect(ImmutableList.toImmutableList());
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
    return Impact.all(changes.stream().map(Change::impact));
  }

  /**
   * {@return what becomes of a plan if the same changes are made in it}
   *
   * <p>Applied to the earlier draft they give the later one exactly, numbers and order included.
   * Applied to another plan, such as a draft that has moved on in the meantime, they are made in
   * the same clauses and terms wherever these stand now; where the plan says something else than
   * the diff expects there is a conflict, and no plan. In a conflict <em>base</em> is what the diff
   * expects, <em>left</em> what the plan says, and <em>right</em> what the diff would make of it.
   *
   * @param plan a plan
   */
  public Replay applyTo(Plan plan) {
    return Replay.of(drafts, plan);
  }

  /**
   * {@return what changed the other way round, from the later draft to the earlier}
   *
   * <p>The same clauses are the same ones, so that what was added is removed, what was raised is
   * lowered, and {@code diff.inverse().inverse()} equals {@code diff}.
   */
  public PlanDiff inverse() {
    return new PlanDiff(drafts.inverse());
  }

  /**
   * {@return what changed from the earlier draft of this diff to the later draft of the next}
   *
   * <p>What came and went in between leaves no trace. Chaining is associative, and an empty diff
   * adds nothing.
   *
   * @param next a diff that begins with the later draft of this one
   * @throws IllegalArgumentException if it begins with another draft; {@link #applyTo} replays a
   *     diff on a draft that it was not made for
   */
  public PlanDiff then(PlanDiff next) {
    if (!after.equals(next.before)) {
      throw new IllegalArgumentException(
          "the next diff must begin with the draft in which this one ends, "
              + name(after)
              + ", but begins with "
              + name(next.before));
    }
    return between(before, next.after);
  }

  private static String name(Plan plan) {
    return plan.id() + " version " + plan.version();
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
