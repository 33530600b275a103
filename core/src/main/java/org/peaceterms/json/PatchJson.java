package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Plan;

/**
 * Writes a diff as a JSON Patch (RFC 6902), for programs that know nothing of plans: applied to the
 * file of the earlier draft it gives the file of the later one.
 *
 * <p>A clause that moved and changed is a {@code move} and the edits of its members. The patch
 * begins with a {@code test} of the id and the version of the earlier draft, so that it is refused
 * by another one; to make the same changes in a draft that has moved on use {@link
 * PlanDiff#applyTo}. The patch of an empty diff is an empty list.
 *
 * <p>A merge patch (RFC 7396) is not offered: it cannot address the elements of a list.
 */
public final class PatchJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private PatchJson() {}

  /**
   * {@return the patch of a diff, ending in a line feed}
   *
   * @param diff the diff
   */
  public static String write(PlanDiff diff) {
    ImmutableMap<String, String> clauses =
        diff.matches().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    match -> match.before().id().text(), match -> match.after().id().text()));
    TreePatch patch = new TreePatch(clauses);
    return ResultJson.write(patch.between(tree(diff.before()), tree(diff.after())));
  }

  private static JsonNode tree(Plan plan) {
    try {
      return MAPPER.readTree(PlanJson.write(plan));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written cannot be read", e);
    }
  }
}
