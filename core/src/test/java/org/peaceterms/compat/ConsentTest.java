package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TermId;

/** Consent to one matter is no consent to another, in a draft or between a draft and a demand. */
class ConsentTest {
  private static final Position EUROPE = Corpus.position(PlanId.of("europe-2025-11")).orElseThrow();

  private static Demand asked() {
    return EUROPE.demands().stream()
        .filter(demand -> demand.id().text().equals("eu-members-consent"))
        .findFirst()
        .orElseThrow();
  }

  /** The term of the demand where the members agree to something; to itself if that is blank. */
  private static Term admitsNobodyWithout(String to) {
    Condition.Consent.Builder consent = Condition.Consent.builder().addOf(PartyId.of("eu-members"));
    Optional.ofNullable(to).map(Reference::of).ifPresent(consent::to);
    return asked().term().withUnless(Optional.of(consent.build()));
  }

  private static Plan draft(Term... terms) {
    return TinyTexts.plan(List.of())
        .withParties(ImmutableList.of())
        .withShared(Corpus.vocabulary())
        .withClauses(
            Clause.builder()
                .id(ClauseId.of("0"))
                .number("0")
                .summary("The EU admits nobody without consent.")
                .status(Clause.Status.PROPOSED)
                .addTerms(terms)
                .build());
  }

  private static Answer answer(Plan draft, Term demanded) {
    Position only = EUROPE.withDemands(asked().withRequired(Optional.of(demanded)));
    return Compatibility.of(draft, List.of(only), Yardstick.standard())
        .positions()
        .get(0)
        .demands()
        .get(0)
        .answer();
  }

  @ParameterizedTest
  @CsvSource({
    ", , GUARANTEED",
    ", 0.term, GUARANTEED",
    ", 0, SILENT",
    ", 0.other, SILENT",
    ", this-text, SILENT",
    "this-text, this-text, GUARANTEED",
    "this-text, , SILENT",
    "this-text, 0, SILENT",
  })
  void aDemandForConsentIsMetByConsentToTheLike(String wanted, String given, Answer answer) {
    Plan draft =
        draft(
            admitsNobodyWithout(given).withId(Optional.of(TermId.of("0.term"))),
            Vote.builder().id(TermId.of("0.other")).vote(Vote.Ballot.REFERENDUM).build());
    assertThat(answer(draft, admitsNobodyWithout(wanted))).isEqualTo(answer);
  }
}
