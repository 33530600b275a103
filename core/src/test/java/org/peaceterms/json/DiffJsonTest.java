package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

class DiffJsonTest {

  private static List<JsonNode> changes(String before, String after) throws Exception {
    Plan old = Corpus.plan(PlanId.of(before)).orElseThrow();
    Plan now = Corpus.plan(PlanId.of(after)).orElseThrow();
    JsonNode diff = new ObjectMapper().readTree(DiffJson.write(PlanDiff.between(old, now)));
    return StreamSupport.stream(diff.path("changes").spliterator(), false).toList();
  }

  @Test
  void aTermThatCameOrWentSaysItsKind() throws Exception {
    assertThat(changes("us-28", "e3-28"))
        .filteredOn(change -> change.path("code").asText().matches("term\\.(added|removed)"))
        .isNotEmpty()
        .allSatisfy(
            change ->
                assertThat(change.path("before").has("kind") || change.path("after").has("kind"))
                    .isTrue());
  }

  @Test
  void theTermsInsideAValueSayTheirKindsToo() throws Exception {
    assertThat(changes("us-28", "ua-us-20"))
        .filteredOn(change -> change.path("code").asText().equals("term.trigger.changed"))
        .isNotEmpty()
        .allSatisfy(
            change ->
                assertThat(change.at("/before/0/response/0/kind").asText()).isEqualTo("conduct"));
  }
}
