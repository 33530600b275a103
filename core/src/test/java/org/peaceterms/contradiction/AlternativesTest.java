package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  @Test
  void whatIsAlikeAtBothEndsIsSaidOnce() {
    assertThat(
            Alternatives.or(
                List.of(
                    "the consent of China to point 9 is not given",
                    "the consent of the United States to point 9 is not given",
                    "the consent of Russia to point 9 is not given")))
        .isEqualTo("the consent of China, the United States or Russia to point 9 is not given");
    assertThat(
            Alternatives.and(
                List.of(
                    "recognition (place: Kherson; by: all)",
                    "recognition (place: Crimea; by: all)")))
        .isEqualTo("recognition (place: Kherson and Crimea; by: all)");
  }

  @Test
  void aPairKeepsItsBeginning() {
    assertThat(
            Alternatives.or(
                List.of("the west and the line overlap", "the east and the line overlap")))
        .isEqualTo("the west or east and the line overlap");
    assertThat(
            Alternatives.or(List.of("the west and France overlap", "the east and Spain overlap")))
        .isEqualTo("the west and France or the east and Spain overlap");
  }

  @Test
  void whatIsWhollyAlikeIsSaidOnce() {
    assertThat(Alternatives.or(List.of("it rains", "it rains"))).isEqualTo("it rains");
  }

  @Test
  void whatHasNothingInCommonIsSaidInFull() {
    assertThat(Alternatives.or(List.of("it rains", "snow falls")))
        .isEqualTo("it rains or snow falls");
    assertThat(Alternatives.and(List.of("rain on hills", "snow everywhere")))
        .isEqualTo("rain on hills; snow everywhere");
  }

  @Test
  void oneThatBeginsAnotherKeepsAWordOfItsOwn() {
    assertThat(Alternatives.or(List.of("a force", "a force of peace")))
        .isEqualTo("a force or force of peace");
  }
}
