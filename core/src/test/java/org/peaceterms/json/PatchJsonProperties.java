package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonPatch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.plan.Plan;

/** The patch of a diff, applied by another library. */
class PatchJsonProperties {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static void check(Plan before, Plan after) throws JsonProcessingException {
    String patch = PatchJson.write(PlanDiff.between(before, after));
    JsonNode patched = JsonPatch.apply(MAPPER.readTree(patch), tree(before));
    assertThat(patched).isEqualTo(tree(after));
    assertThat(Validator.errors("patch", patch)).isEmpty();
  }

  private static JsonNode tree(Plan plan) throws JsonProcessingException {
    return MAPPER.readTree(PlanJson.write(plan));
  }

  @Property
  void thePatchMakesTheFileOfOneDraftThatOfTheOther(@ForAll DraftPair pair)
      throws JsonProcessingException {
    check(pair.before(), pair.after());
    check(pair.after(), pair.before());
  }

  @Property
  void thePatchOfStrangersDoesToo(@ForAll Plan before, @ForAll Plan after)
      throws JsonProcessingException {
    check(before, after);
  }
}
