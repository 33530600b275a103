package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;

/** Orders and calls in the shipped texts: what is known of them from those who wrote about them. */
class RealTextsTest {
  static List<Plan> texts() {
    return Corpus.plans().stream().filter(plan -> plan.type() != Plan.Type.LAW).toList();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void eachTextCanBeCarriedOutInSomeOrder(Plan plan) {
    assertThat(Course.clash(Compilation.of(List.of(plan), List.of()))).isEmpty();
  }

  @Test
  void minskBordersAndVotesWaitForEachOtherOnlyIfTheVotePresupposesTheBorder() {
    Theory minsk = Drafts.shipped("minsk-2");
    assertThat(Course.clash(minsk, Course.taken(minsk, "12-security", "bare"))).isEmpty();
    assertThat(Course.clash(minsk, Course.taken(minsk, "12-security", "presupposes-border")))
        .containsExactly("12", "9");
  }

  @Test
  void theReferendumAndTheCeasefireWaitForEachOtherOnlyIfAgreementIsApproval() {
    Theory framework = Drafts.shipped("ua-us-20");
    var zone = Course.taken(framework, "territory", "T-B");
    assertThat(Course.clash(framework, zone, Course.taken(framework, "20-agree", "approved")))
        .containsExactly("14", "20");
    assertThat(Course.clash(framework, zone, Course.taken(framework, "20-agree", "leaders")))
        .isEmpty();
    assertThat(
            Course.clash(
                framework,
                Course.taken(framework, "territory", "T-A"),
                Course.taken(framework, "20-agree", "approved")))
        .isEmpty();
  }

  @Test
  void disarmamentAndWithdrawalInGazaWaitForEachOtherOnlyUnderOneReading() {
    Theory gaza = Drafts.shipped("gaza-20");
    assertThat(Course.clash(gaza, Course.taken(gaza, "13-16-order", "each-waits")))
        .containsExactly("13", "16");
    for (String reading : List.of("no-order", "disarmament-first", "withdrawal-first")) {
      assertThat(Course.clash(gaza, Course.taken(gaza, "13-16-order", reading))).isEmpty();
    }
  }

  @Test
  void anInvasionVoidsTheGuaranteeItTriggersIfAnybodysBreachDoes() {
    for (String text : List.of("us-28", "e3-28")) {
      Theory plan = Drafts.shipped(text);
      assertThat(Course.clash(plan, Course.taken(plan, "22-whose-breach", "anyone")))
          .containsExactly("10", "22");
      assertThat(Course.clash(plan, Course.taken(plan, "22-whose-breach", "beneficiary")))
          .isEmpty();
    }
  }

  @Test
  void bothCeasefireOptionsOfTheRussianMemorandumCanBeCarriedOut() {
    Theory memorandum = Drafts.shipped("ru-memo-2025");
    for (String option : List.of("option-1", "option-2")) {
      assertThat(Course.clash(memorandum, Course.taken(memorandum, "ceasefire-option", option)))
          .isEmpty();
    }
  }
}
