package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** What is in one state at a time is told in words and not by role. */
class StatusWordsTest {

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          us-28 | ru-memo-2025 | The presence of the army of Ukraine in Kherson cannot be settled: by point 21b of us-28 it can only be kept; by point I.1 of ru-memo-2025 it can only be ended.
          us-28 | ru-memo-2025 | The recognition by the United States of Crimea as held by Russia cannot be settled: by point 10 of us-28 it can only be withheld; by point I.1 of ru-memo-2025 it can only be de jure.
          us-28 | ua-memo-2025 | The door of NATO for Ukraine cannot be settled: by point 7 of us-28 it can only be closed; by point 5 of ua-memo-2025 it can only be open by consensus, open by invitation or open.
          us-28 | ua-memo-2025 | A limit on the strength of the armed forces of Ukraine cannot be settled: by point 6 of us-28 it can only be set; by point 5 of ua-memo-2025 it can only be ruled out.
          berlin-2025 | us-28 | The disposition of the remainder of the frozen Russian state assets cannot be settled: by point 6 of berlin-2025 it can only be frozen; by point 14 of us-28 it can only be invested.
          istanbul-2022-communique | ua-memo-2025 | The candidacy of Ukraine for NATO cannot be settled: by point 1 of istanbul-2022-communique it can only be renounced; by point 5 of ua-memo-2025 it can only be open or sought.
          minsk-2 | istanbul-2022-draft | Control of the border with Russia throughout the conflict area cannot be settled: by point 9 of minsk-2 it can only be with Ukraine, Ukraine's armed forces or Ukraine's police; by point 12 of istanbul-2022-draft it can only be with Russia or Russia's armed forces.
          black-sea-2025-us | black-sea-2025-kremlin | The ceasefire of Russia in the Black Sea (domain: sea) cannot be settled: by point 1 of black-sea-2025-us it can only be unconditional; by point 1 of black-sea-2025-kremlin it can only be conditional.
          """)
  void aStateIsCalledByWhatItIs(String one, String other, String told) {
    assertThat(Contradictions.among(plan(one), plan(other)).findings())
        .flatExtracting(Finding::steps)
        .contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          us-28 | ru-memo-2025 | the presence of the army of Ukraine in Kherson
          berlin-2025 | us-28 | the disposition of the remainder of the frozen Russian state assets
          tiered-response-2026 | us-28-guarantee | the discretion of the guarantee of protection by the United States for Ukraine against Russia
          """)
  void aFindingIsHeadedByIt(String one, String other, String matter) {
    assertThat(Contradictions.among(plan(one), plan(other)).findings())
        .extracting(Finding::matter)
        .contains(matter);
  }
}
