package org.peaceterms.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;

/** Drafts that say which of two terms prevails, taken together. */
class PrecedenceMergeTest {
  private static final Conduct BAN = vote(Modality.MUST_NOT, "ukraine");
  private static final Conduct PERMISSION = vote(Modality.MAY, "donetsk");
  private static final Plan BASE = draft("base", BAN, PERMISSION);

  private static Conduct vote(Modality modality, String place) {
    return Conduct.builder()
        .modality(modality)
        .addAgents(PartyId.of("ukraine"))
        .act(ActId.of("hold-election"))
        .addPlace(PlaceId.of(place))
        .build();
  }

  private static Plan draft(String version, Term first, Term second) {
    return Plan.builder()
        .shared(Corpus.vocabulary())
        .id(PlanId.of("draft"))
        .version(version)
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .addClauses(clause("1", first), clause("2", second))
        .build();
  }

  private static Clause clause(String id, Term term) {
    return Clause.builder()
        .id(ClauseId.of(id))
        .number(id)
        .summary("What point " + id + " says.")
        .status(Clause.Status.PROPOSED)
        .addTerms(term)
        .build();
  }

  @Test
  void whatOneSideSaysOfItStands() {
    Conduct prevailing = PERMISSION.withNotwithstanding(Reference.of("1"));
    PlanMerge merge =
        PlanMerge.of(
            BASE,
            draft("left", BAN, prevailing),
            draft("right", BAN.withPlace(PlaceId.of("ukraine"), PlaceId.of("russia")), PERMISSION));

    assertThat(merge.isClean()).isTrue();
    assertThat(merge.plan().clauses().get(1).terms()).containsExactly(prevailing);
  }

  @Test
  void theTwoDoNotPrevailOverEachOther() {
    PlanMerge merge =
        PlanMerge.of(
            BASE,
            draft("left", BAN, PERMISSION.withNotwithstanding(Reference.of("1"))),
            draft("right", BAN.withNotwithstanding(Reference.of("2")), PERMISSION));

    assertThat(merge.conflicts())
        .extracting(Conflict::code)
        .containsExactly(ConflictCode.PLAN_INVALID);
  }
}
