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

  @Test
  void aChangeSaysWhatItDoesAndForWhom() throws Exception {
    assertThat(changes("us-28", "e3-28"))
        .filteredOn(change -> change.path("code").asText().equals("term.quantity.raised"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.path("effect").asText()).isEqualTo("LOOSENED");
              assertThat(change.path("parties").toString()).isEqualTo("{\"ukraine\":\"LOOSENED\"}");
              assertThat(change.has("reason")).isFalse();
            });
  }

  @Test
  void aChangeThatIsNotDecidedSaysWhy() throws Exception {
    assertThat(changes("minsk-2014-memorandum", "minsk-2"))
        .filteredOn(change -> change.path("path").asText().endsWith("/distance"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.path("effect").asText()).isEqualTo("UNKNOWN");
              assertThat(change.path("reason").asText())
                  .isEqualTo("not comparable: one is a distance per side, the other a zone width");
            });
  }
}
