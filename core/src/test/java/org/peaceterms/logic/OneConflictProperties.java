package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.holding;
import static org.peaceterms.logic.TinyAnswers.isConsistent;
import static org.peaceterms.logic.TinyAnswers.strict;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.OneConflict;

/** One set of premises that clash, against all such sets and against all courses of events. */
class OneConflictProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  private static Optional<ImmutableSortedSet<Integer>> one(Theory theory) {
    return OneConflict.of(theory, Limits.standard());
  }

  @Property
  void isOneOfAllThatHoldUnderNoCondition(@ForAll("theories") Theory theory) {
    Assume.that(isConsistent(holding(theory, Set.of())));
    Set<ImmutableSortedSet<Integer>> strict = strict(theory);

    one(theory)
        .ifPresentOrElse(
            found -> assertThat(strict).contains(found), () -> assertThat(strict).isEmpty());
  }

  @Property
  void isThereExactlyIfNoCourseOfEventsKeepsAllPremises(@ForAll("theories") Theory theory) {
    Assume.that(TinyJudge.canJudge(theory));

    assertThat(one(theory).isEmpty()).isEqualTo(isKept(theory));
  }

  @Property
  void noCourseOfEventsKeepsItAndSomeKeepItWithoutAnyOneMember(@ForAll("theories") Theory theory) {
    Assume.that(TinyJudge.canJudge(theory));
    Set<Integer> found = one(theory).orElse(ImmutableSortedSet.of());

    assertThat(one(theory).isPresent() && isKept(holding(theory, found))).isFalse();
    assertThat(found)
        .allMatch(member -> isKept(holding(theory, Sets.difference(found, Set.of(member)))));
  }

  private static boolean isKept(Theory theory) {
    return new TinyJudge(theory).isConsistent();
  }
}
