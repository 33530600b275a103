package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.diff.Conflict;
import org.peaceterms.merge.Delegation;
import org.peaceterms.merge.PlanMerge;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;

/** Writes a merge as JSON, in the form of the schema {@code merge}. */
public final class MergeJson {
  private MergeJson() {}

  private record Side(PlanId id, String version, String label, ImmutableList<PartyId> supporters) {
    static Side of(Delegation side) {
      return new Side(
          side.draft().id(), side.draft().version(), side.label(), side.supporters().asList());
    }
  }

  private record Base(PlanId id, String version) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Item(
      String code,
      String clause,
      Optional<String> number,
      Optional<String> path,
      Optional<Object> base,
      Optional<Object> left,
      Optional<Object> right,
      String summary) {
    static Item of(Conflict conflict, Plan merged) {
      return new Item(
          conflict.code().code(),
          conflict.clause().map(ClauseId::text).orElse(Reference.THIS_TEXT.text()),
          conflict.clause().flatMap(merged::clause).map(clause -> clause.number()),
          conflict.path(),
          conflict.base().flatMap(MergeJson::value),
          conflict.left().flatMap(MergeJson::value),
          conflict.right().flatMap(MergeJson::value),
          conflict.summary());
    }
  }

  private record Result(
      Base base, Side left, Side right, Plan plan, ImmutableList<Item> conflicts, Object check) {}

  private static Optional<Object> value(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(DiffJson::typed)
        : Optional.of(DiffJson.typed(value));
  }

  /**
   * {@return the JSON of a merge, ending in a line feed}
   *
   * @param merge the merge
   * @param check whether the merged plan can be kept
   */
  public static String write(PlanMerge merge, Judgement check) {
    return ResultJson.write(
        new Result(
            new Base(merge.base().id(), merge.base().version()),
            Side.of(merge.left()),
            Side.of(merge.right()),
            merge.plan(),
            merge.conflicts().stream()
                .map(conflict -> Item.of(conflict, merge.plan()))
                .collect(ImmutableList.toImmutableList()),
            CheckJson.value(check)));
  }
}
