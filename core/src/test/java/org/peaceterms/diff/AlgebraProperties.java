package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.fixtures.RivalDrafts;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/** Apply, inverse and chaining over generated drafts that use every kind of term. */
class AlgebraProperties {
  private static final ImmutableBiMap<String, String> MIRRORED =
      ImmutableBiMap.<String, String>builder()
          .put("added", "removed")
          .put("split", "merged")
          .put("strengthened", "weakened")
          .put("raised", "lowered")
          .put("extended", "advanced")
          .put("lengthened", "shortened")
          .buildOrThrow();

  @Property
  void appliedToTheEarlierDraftItGivesTheLaterOne(@ForAll DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    assertThat(diff.applyTo(pair.before()).conflicts()).isEmpty();
    assertThat(diff.applyTo(pair.before()).plan()).contains(pair.after());
  }

  @Property
  void appliedToTheEarlierOfTwoStrangersItGivesTheOther(@ForAll Plan before, @ForAll Plan after) {
    assertThat(PlanDiff.between(before, after).applyTo(before).plan()).contains(after);
  }

  @Property
  void appliedAgainItChangesNothing(@ForAll DraftPair pair) {
    Replay again = PlanDiff.between(pair.before(), pair.after()).applyTo(pair.after());
    assertThat(again.plan()).contains(pair.after());
  }

  @Property
  void theInverseLeadsBack(@ForAll DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    assertThat(diff.inverse().applyTo(pair.after()).plan()).contains(pair.before());
    assertThat(diff.inverse().inverse()).isEqualTo(diff);
    assertThat(diff.inverse().inverse().changes()).isEqualTo(diff.changes());
  }

  @Property
  void theInverseIsTheDiffTheOtherWayRound(@ForAll DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    PlanDiff back = PlanDiff.between(pair.after(), pair.before());
    assertThat(diff.inverse().changes()).isEqualTo(back.changes());
    assertThat(codes(back))
        .containsExactlyInAnyOrderElementsOf(
            codes(diff).stream().map(AlgebraProperties::mirrored).toList());
  }

  private static List<String> codes(PlanDiff diff) {
    return diff.changes().stream().map(change -> change.code().code()).toList();
  }

  private static String mirrored(String code) {
    int dot = code.lastIndexOf('.');
    String way = code.substring(dot + 1);
    return code.substring(0, dot + 1)
        + MIRRORED.getOrDefault(way, MIRRORED.inverse().getOrDefault(way, way));
  }

  @Property
  void chainedDiffsLeadFromTheFirstDraftToTheLast(@ForAll RivalDrafts drafts) {
    PlanDiff first = PlanDiff.between(drafts.left(), drafts.base());
    PlanDiff second = PlanDiff.between(drafts.base(), drafts.right());
    assertThat(first.then(second).applyTo(drafts.left()).plan()).contains(drafts.right());
  }

  @Property
  void chainingIsAssociativeAndAnEmptyDiffAddsNothing(
      @ForAll RivalDrafts drafts, @ForAll Plan last) {
    PlanDiff first = PlanDiff.between(drafts.left(), drafts.base());
    PlanDiff second = PlanDiff.between(drafts.base(), drafts.right());
    PlanDiff third = PlanDiff.between(drafts.right(), last);
    assertThat(first.then(second).then(third)).isEqualTo(first.then(second.then(third)));
    PlanDiff none = PlanDiff.between(drafts.base(), drafts.base());
    assertThat(none.then(second)).isEqualTo(second);
    assertThat(first.then(none)).isEqualTo(first);
  }

  /** Other clauses have changed in the meantime, and all have other numbers. */
  @Property
  void aDiffOfSomeClausesFitsADraftWithOthers(@ForAll DraftPair pair) {
    PlanDiff diff = PlanDiff.between(pair.before(), pair.after());
    Plan drifted = numbered(pair.before());
    Replay replay = diff.applyTo(drifted);
    assertThat(replay.conflicts()).isEmpty();
    Plan replayed = replay.plan().orElseThrow();
    assertThat(meaning(replayed)).isEqualTo(meaning(pair.after()));
  }

  private static Plan numbered(Plan plan) {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (Clause clause : plan.clauses()) {
      clauses.add(clause.withNumber("§ " + clause.number()));
    }
    return plan.withClauses(clauses.build());
  }

  private static List<Clause> meaning(Plan plan) {
    return plan.clauses().stream().map(clause -> clause.withNumber("0")).toList();
  }
}
