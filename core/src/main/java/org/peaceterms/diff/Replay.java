package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.diff.threeway.Brackets;
import org.peaceterms.diff.threeway.ThreeWay;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ChoiceId;

/**
 * What becomes of a plan when the changes of a diff are made in it: either a plan, or the conflicts
 * because of which there is none.
 *
 * <pre>{@code
 * Replay replay = PlanDiff.between(before, after).applyTo(draft);
 * replay.conflicts().forEach(conflict -> System.out.println(conflict.summary()));
 * }</pre>
 *
 * @param plan the plan with the changes; absent if there are conflicts
 * @param conflicts where the plan says something else than the diff expects, in its order
 */
public record Replay(Optional<Plan> plan, ImmutableList<Conflict> conflicts) {

  /** There is no plan with brackets, so that it does not matter what they hold. */
  private static final Brackets NONE =
      new Brackets() {
        @Override
        public boolean leftFirst() {
          return true;
        }

        @Override
        public String words(String left, String right) {
          return left;
        }

        @Override
        public Choice terms(ChoiceId id, ImmutableList<Term> left, ImmutableList<Term> right) {
          return Choice.builder()
              .id(id)
              .basis(Choice.Basis.BRACKET)
              .addVersions(Alternative.builder().label("plan").addAllTerms(left).build())
              .addVersions(Alternative.builder().label("diff").addAllTerms(right).build())
              .build();
        }
      };

  static Replay of(DraftAlignment diff, Plan plan) {
    ThreeWay both = ThreeWay.of(DraftAlignment.of(diff.before(), plan), diff, NONE);
    return both.conflicts().isEmpty()
        ? new Replay(Optional.of(both.plan()), ImmutableList.of())
        : new Replay(Optional.empty(), both.conflicts());
  }
}
