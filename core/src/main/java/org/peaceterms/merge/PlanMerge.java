package org.peaceterms.merge;

import com.google.common.collect.ImmutableList;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.diff.threeway.ThreeWay;
import org.peaceterms.plan.Plan;

/**
 * Two drafts that come from one base, taken together into one plan.
 *
 * <p>The same edit of both counts once. It makes no difference which of the two is called left:
 * brackets and additions stand in the order of the labels.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanMerge merge = PlanMerge.of(base,
 *     Delegation.of(first).wantedBy(List.of(PartyId.of("us"))),
 *     Delegation.of(second).wantedBy(List.of(PartyId.of("ukraine"))));
 * Judgement check = merge.check();
 * }</pre>
 *
 * @param base the text from which both drafts come
 * @param left one side
 * @param right the other side
 * @param plan one plan with the edits of both
 * @param conflicts where the sides clash, those of the text as a whole first, then in the order of
 *     the plan
 */
public record PlanMerge(
    Plan base, Delegation left, Delegation right, Plan plan, ImmutableList<Conflict> conflicts) {

  /**
   * {@return two drafts taken together; versions in brackets bear the ids of the drafts}
   *
   * @param base the text from which both come
   * @param left one draft
   * @param right the other draft
   */
  public static PlanMerge of(Plan base, Plan left, Plan right) {
    Delegation first = Delegation.of(left);
    Delegation second = Delegation.of(right);
    return first.label().equals(second.label())
        ? of(
            base,
            first.labelled(first.label() + " (left)"),
            second.labelled(second.label() + " (right)"))
        : of(base, first, second);
  }

  /**
   * {@return two drafts taken together}
   *
   * @param base the text from which both come
   * @param left one side
   * @param right the other side
   * @throws IllegalArgumentException if both sides have the same label
   */
  public static PlanMerge of(Plan base, Delegation left, Delegation right) {
    if (left.label().equals(right.label())) {
      throw new IllegalArgumentException(
          "the labels of the two sides must differ but both were '" + left.label() + "'");
    }
    ThreeWay both =
        ThreeWay.of(
            DraftAlignment.of(base, left.draft()),
            DraftAlignment.of(base, right.draft()),
            new SideBySide(left, right));
    return new PlanMerge(base, left, right, both.plan(), both.conflicts());
  }

  /** {@return whether the sides nowhere clash} */
  public boolean isClean() {
    return conflicts.isEmpty();
  }

  /**
   * {@return whether the merged plan can be kept}
   *
   * <p>Where the sides nowhere clash, what one of them put in one point may still contradict what
   * the other put in another. It is worked out anew each time.
   *
   * @param laws plans of type law that are taken into account
   * @throws IllegalArgumentException if one is not of type law
   */
  public Judgement check(Plan... laws) {
    return Contradictions.with(laws).in(plan);
  }
}
