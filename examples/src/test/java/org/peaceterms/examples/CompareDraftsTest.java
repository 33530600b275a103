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
            "What changed",
            "Point 6 → 4: Size of the armed forces",
            "bound: at most 600,000 → exactly 800,000",
            "window: at all times → during peacetime",
            "Territory",
            "now open between:",
            "T-A, wanted by Ukraine:",
            "T-B, no supporter named:",
            "T-C, wanted by Russia:",
            "Point 25 → 18: Elections",
            "deadline: within 100 days → as soon as possible after the signature",
            "Gone",
            "Point 7: NATO membership.",
            "Point 8: NATO troops.",
            "Point 26: Amnesty and claims.",
            "New",
            "In short",
            "6 → 4");
  }
}
