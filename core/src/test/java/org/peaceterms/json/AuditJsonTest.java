package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.AuditComparison;
import org.peaceterms.audit.Severity;
import org.peaceterms.audit.SeverityChange;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

class AuditJsonTest {
  private static Audit audit(String plan) {
    return Audit.of(Corpus.plan(PlanId.of(plan)).orElseThrow());
  }

  @Test
  void everyAuditOfAShippedPlanIsValid() {
    Audit before = audit("us-28");
    for (Plan plan : Corpus.plans()) {
      Audit audit = Audit.of(plan);
      assertThat(Validator.errors("audit", AuditJson.write(audit))).as(plan.id().text()).isEmpty();
      assertThat(
              Validator.errors(
                  "audit-comparison", AuditJson.write(AuditComparison.between(before, audit))))
          .as(plan.id().text())
          .isEmpty();
      assertThat(
              Validator.errors(
                  "guarantees", AuditJson.writeGuarantees(ImmutableList.of(before, audit))))
          .as(plan.id().text())
          .isEmpty();
    }
  }

  @Test
  void aFindingSaysWhereAndWhatToDo() throws Exception {
    JsonNode json = new ObjectMapper().readTree(AuditJson.write(audit("minsk-2")));
    assertThat(json.at("/plan").asText()).isEqualTo("minsk-2");
    JsonNode first = json.at("/findings/0");
    assertThat(first.at("/rule").asText()).isEqualTo("circular-order");
    assertThat(first.at("/basis/0").asText()).isEqualTo("L14");
    assertThat(first.at("/severity").asText()).isEqualTo("high");
    assertThat(first.at("/clauses").findValuesAsText("number")).containsExactly("9", "12");
    assertThat(first.at("/message").asText())
        .endsWith(", if reading presupposes-border of 12-security is taken.");
    assertThat(first.at("/advice").asText()).startsWith("Break the circle");
    assertThat(first.has("severityReason")).isFalse();
    assertThat(json.at("/rulesRun")).hasSizeGreaterThan(40);
    assertThat(json.at("/guarantees")).isEmpty();
  }

  @Test
  void anotherSeveritySaysWhy() throws Exception {
    Audit ranked =
        audit("minsk-2")
            .with(List.of(new SeverityChange("circular-order", Severity.NOTE, "only a reading")));
    JsonNode findings = new ObjectMapper().readTree(AuditJson.write(ranked)).at("/findings");
    JsonNode last = findings.get(findings.size() - 1);
    assertThat(last.at("/rule").asText()).isEqualTo("circular-order");
    assertThat(last.at("/severity").asText()).isEqualTo("note");
    assertThat(last.at("/severityReason").asText()).isEqualTo("only a reading");
    assertThat(Validator.errors("audit", AuditJson.write(ranked))).isEmpty();
  }
}
