package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Condition VAGUE =
      Condition.circumstance(CircumstanceId.of("renewed-russian-attack"));

  @Test
  void aJunctionJoinsAtLeastTwo() {
    assertThatThrownBy(() -> new Condition.All(ImmutableList.of(VAGUE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("all must join at least two conditions but was '1'");
    assertThatThrownBy(() -> Condition.Any.of(ImmutableList.of()))
        .hasMessage("any must join at least two conditions but was '0'");
  }

  @Test
  void consentNeedsSomebody() {
    assertThatThrownBy(() -> Condition.Consent.builder().build())
        .hasMessage("consent must name who agrees but was 'nobody'");
  }

  @Test
  void theOrderOfPartiesDoesNotMatterButThatOfConditionsDoes() {
    PartyId us = PartyId.of("us");
    PartyId nato = PartyId.of("nato");
    assertThat(Condition.Consent.builder().addOf(us, nato).build())
        .isEqualTo(Condition.Consent.builder().addOf(nato, us).build());
    Condition not = Condition.not(VAGUE);
    assertThat(new Condition.All(ImmutableList.of(VAGUE, not)))
        .isNotEqualTo(new Condition.All(ImmutableList.of(not, VAGUE)));
  }

  @Test
  void aThresholdIsAPartOrAWholeNumberOfVotes() {
    assertThatThrownBy(() -> new Threshold.Share(Rational.ZERO))
        .hasMessage("share of the votes must be above 0 and at most 1 but was '0'");
    assertThatThrownBy(() -> new Threshold.Share(Rational.of(3, 2)))
        .hasMessage("share of the votes must be above 0 and at most 1 but was '1.5'");
    assertThatThrownBy(() -> new Threshold.Votes(Rational.of(1, 2)))
        .hasMessage("number of votes must be a whole number above 0 but was '0.5'");
    assertThatThrownBy(() -> new Threshold.Votes(Rational.ZERO))
        .hasMessage("number of votes must be a whole number above 0 but was '0'");
  }

  @Test
  void aStageReachesAtMostTheWhole() {
    assertThatThrownBy(() -> Stage.builder().extent(Rational.of(2)).build())
        .hasMessage("extent of a stage must be from 0 to 1 but was '2'");
  }
}
