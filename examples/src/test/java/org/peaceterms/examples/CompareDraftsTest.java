package org.peaceterms.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompareDraftsTest {
  @Test
  void showsWhatAMediatorLooksForFirst() throws Exception {
    String printed =
        Captured.output(() -> CompareDrafts.main(new String[0])).replaceAll("\\s+", " ");
    assertThat(printed)
        .containsSubsequence(
            "Armed forces",
            "Point 6 → 4: Size of the armed forces",
            "bound: at most 600,000 → exactly 800,000",
            "window: at all times → during peacetime",
            "Alliances and neutrality",
            "Point 7: NATO membership (gone)",
            "Territory and borders",
            "now open between:",
            "T-A, wanted by Ukraine:",
            "T-B, no supporter named:",
            "T-C, wanted by Russia:",
            "Point 25 → 18: Elections",
            "deadline: within 100 days → as soon as possible after the signature",
            "Point 26: Amnesty and claims (gone)",
            "In short",
            "6 → 4");
  }
}
