package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.InvalidValueException;

/**
 * Two drafts that come from one base, taken together.
 *
 * @param plan the text with the edits of both; where both clash, what {@link Brackets} makes of it
 * @param conflicts where they clash, in the order of the text
 */
public record ThreeWay(Plan plan, ImmutableList<Conflict> conflicts) {

  /**
   * {@return both drafts taken together}
   *
   * <p>What one draft removed is kept if the rest of the text refers to it, and so on until nothing
   * dangles. If the two still cannot stand in one valid text, which takes declarations that
   * contradict each other, the base is returned with a conflict that says so.
   *
   * @param toLeft the base aligned with the left draft
   * @param toRight the base aligned with the right draft
   * @param brackets what becomes of conflicts
   */
  public static ThreeWay of(DraftAlignment toLeft, DraftAlignment toRight, Brackets brackets) {
    CommonText text = CommonText.of(new Drafts(toLeft, toRight), brackets.leftFirst());
    Set<String> needed = new HashSet<>();
    Assembly assembly = Assembly.of(text, brackets, needed);
    while (needed.addAll(assembly.missing())) {
      assembly = Assembly.of(text, brackets, needed);
    }
    try {
      return new ThreeWay(assembly.plan(), assembly.conflicts());
    } catch (InvalidValueException | InvalidPlanException e) {
      return invalid(toLeft.before(), assembly.conflicts(), e);
    }
  }

  private static ThreeWay invalid(
      Plan base, ImmutableList<Conflict> conflicts, IllegalArgumentException refused) {
    Conflict conflict =
        new Conflict(
            ConflictCode.PLAN_INVALID,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ConflictCode.PLAN_INVALID.sentence() + " " + refused.getMessage());
    return new ThreeWay(
        base, ImmutableList.<Conflict>builder().add(conflict).addAll(conflicts).build());
  }
}
