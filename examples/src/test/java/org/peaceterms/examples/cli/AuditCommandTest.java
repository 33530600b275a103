package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceterms.audit.Rule;
import org.peaceterms.audit.Rules;
import org.peaceterms.contradiction.FindingCode;

class AuditCommandTest {

  @Test
  void findingsAreAnsweredWithOneAndNoneWithNought() {
    assertThat(Run.of("audit", "us-28").status()).isEqualTo(1);
    assertThat(Run.of("audit", "nato-law").status()).isZero();
    assertThat(Run.of("audit", "nato-law").out()).endsWith("Nothing was found.\n");
  }

  @Test
  void theLawsThatAPlanNamesAreLookedAt() {
    assertThat(Run.of("audit", "us-28").out())
        .contains("(law-in-the-way, L18)\n  - Points 7 and 25: The law (Ukrainian law on votes,");
    assertThat(rules(Run.of("audit", "jeddah-2025", "--format", "json")))
        .doesNotContain("law-in-the-way");
    assertThat(rules(Run.of("audit", "jeddah-2025", "--with", "ukraine-law", "--format", "json")))
        .contains("law-in-the-way");
  }

  private static List<String> rules(Run run) {
    List<String> rules = new ArrayList<>();
    run.json().at("/rulesRun").forEach(rule -> rules.add(rule.asText()));
    return rules;
  }

  @Test
  void jsonIsValid() {
    PublicValidator.assertValid("audit", Run.of("audit", "us-28", "--format", "json").out());
    PublicValidator.assertValid(
        "audit-comparison",
        Run.of("audit", "--compare", "us-28", "ua-us-20", "--format", "json").out());
    PublicValidator.assertValid(
        "guarantees",
        Run.of("audit", "--guarantees", "us-28", "ua-us-20", "--format", "json").out());
    PublicValidator.assertValid(
        "explanation", Run.of("explain", "hollow-pillar", "--format", "json").out());
  }

  @Test
  void anotherSeverityIsShownWithItsReason() {
    Run run =
        Run.of(
            "audit",
            "us-28",
            "--severity",
            "empty-guarantee=note:point 10 says more: see there",
            "--format",
            "json");
    JsonNode found = null;
    for (JsonNode finding : run.json().at("/findings")) {
      found = finding.at("/rule").asText().equals("empty-guarantee") ? finding : found;
    }
    assertThat(found).isNotNull();
    assertThat(found.at("/severity").asText()).isEqualTo("note");
    assertThat(found.at("/severityReason").asText()).isEqualTo("point 10 says more: see there");
  }

  @Test
  void aRevisionIsHeldAgainstTheDraftBeforeIt() {
    Run run = Run.of("audit", "--compare", "us-28", "e3-28");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("Findings from us-28 to e3-28\n");
    Run clear = Run.of("audit", "--compare", "us-28", "nato-law");
    assertThat(clear.status()).isZero();
    assertThat(clear.out()).contains(" 0 kept, 0 new.");
  }

  @Test
  void earlierVersionsAndPositionsCanBeLookedAt() {
    assertThat(rules(Run.of("audit", "e3-28", "--earlier", "us-28", "--format", "json")))
        .contains("moved-deadline", "empty-round");
    assertThat(Run.of("audit", "us-28", "--earlier", "us-28").out())
        .contains("- Nothing of substance has changed since version 2025-11-20.");
    assertThat(Run.of("audit", "us-28", "--position", "russia-2026").out())
        .contains("Russia demands an election before the signature");
  }

  @Test
  void guaranteesStandSideBySide() {
    Run run = Run.of("audit", "--guarantees", "us-28", "tiered-response-2026");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Guarantees side by side\n").contains("24 hours, 72 hours");
  }

  @Test
  void explainHasAPageForEachRule() {
    for (Rule rule : Rules.ALL) {
      Run run = Run.of("explain", rule.code());
      assertThat(run.status()).isZero();
      assertThat(run.out())
          .startsWith(rule.title() + "\n")
          .contains("\nA plan that breaks it\n", "\nA near miss\n");
    }
    assertThat(Run.of("explain").out()).contains("vague-condition ", "audit-basis ");
    assertThat(Run.of("explain", "--format", "json").json())
        .hasSize(FindingCode.values().length + Rules.ALL.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit-basis", "L01", "L28"})
  void explainKnowsWhatTheRulesRestOn(String code) {
    assertThat(Run.of("explain", code).out()).startsWith("What the rules rest on\n");
  }
}
