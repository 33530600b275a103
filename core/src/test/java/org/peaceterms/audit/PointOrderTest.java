package org.peaceterms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointOrderTest {

  @Test
  void figuresCountByTheirValue() {
    List<String> sorted = List.of("1", "2", "2a", "10", "10a", "10b", "I.9", "I.10", "II.1");
    assertThat(sorted).isSortedAccordingTo(PointOrder.INSTANCE);
    assertThat(PointOrder.INSTANCE.compare("007", "7")).isZero();
    assertThat(PointOrder.INSTANCE.compare("99999999999999999999", "100000000000000000000"))
        .isNegative();
  }
}
