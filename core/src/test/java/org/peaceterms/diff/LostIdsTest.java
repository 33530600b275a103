package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.fixtures.OwnNames;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** Real drafts whose ids are lost differ in the same. */
class LostIdsTest {

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({
    "us-28, e3-28",
    "e3-28, us-28",
    "black-sea-2025-us, black-sea-2025-kremlin",
    "energy-truce-2026-us, energy-truce-2026-kremlin",
    "minsk-2014-protocol, minsk-2"
  })
  void theSameChangesAreTold(String before, String after) {
    Plan old = Corpus.plan(PlanId.of(before)).orElseThrow();
    Plan now = Corpus.plan(PlanId.of(after)).orElseThrow();
    List<String> kept = substance(old, now);
    assertThat(substance(old, OwnNames.regenerated(now))).as("new ids").isEqualTo(kept);
    assertThat(substance(old, OwnNames.positional(now))).as("positions").isEqualTo(kept);
    assertThat(substance(OwnNames.regenerated(old), now)).as("new ids before").isEqualTo(kept);
  }

  private static List<String> substance(Plan before, Plan after) {
    return PlanDiff.between(before, after).changes().stream()
        .filter(change -> change.code().isSubstantive())
        .map(change -> change.code() + " " + change.clauseAfter().map(c -> c.number()).orElse(""))
        .toList();
  }
}
