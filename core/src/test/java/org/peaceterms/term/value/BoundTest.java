package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BoundTest {
  private static final Rational CAP = Rational.of(600_000);

  @Test
  void eachCaseIsMatchedByItsOwnFunction() {
    assertThat(caseOf(Bound.atMost(CAP))).isEqualTo("atMost");
    assertThat(caseOf(Bound.atLeast(CAP))).isEqualTo("atLeast");
    assertThat(caseOf(Bound.exactly(CAP))).isEqualTo("exactly");
    assertThat(caseOf(new Bound.Between(Rational.ONE, CAP))).isEqualTo("between");
    assertThat(caseOf(new Bound.Unlimited())).isEqualTo("unlimited");
    assertThat(caseOf(new Bound.Limited())).isEqualTo("limited");
  }

  private static String caseOf(Bound bound) {
    return bound.match(
        most -> "atMost",
        least -> "atLeast",
        exactly -> "exactly",
        between -> "between",
        unlimited -> "unlimited",
        limited -> "limited");
  }

  @Test
  void aRangeRunsUpwards() {
    assertThatThrownBy(() -> new Bound.Between(CAP, CAP))
        .hasMessage(
            "range must run from a number not negative to a greater one but was '600000 to"
                + " 600000'");
    assertThatThrownBy(() -> new Bound.Between(Rational.of(-1), CAP))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Bound.Between.of(ImmutableList.of(CAP)))
        .hasMessage("range must be two numbers but was '[600000]'");
  }

  @Test
  void aFigureIsNotNegative() {
    assertThatThrownBy(() -> Bound.atMost(Rational.of(-1)))
        .hasMessage("figure must not be negative but was '-1'");
  }

  @Test
  void aFigureIsNotTheLevelOfADate() {
    Level baseline = new Level.Baseline(LocalDate.of(2025, 1, 19));
    assertThat(new Bound.AtMost(baseline)).isNotEqualTo(Bound.atMost(CAP));
    assertThat(baseline.<String>match(figure -> "figure", date -> "baseline"))
        .isEqualTo("baseline");
  }
}
