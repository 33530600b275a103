package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peaceterms.contradiction.Drafts.apart;
import static org.peaceterms.contradiction.Drafts.atLeast;
import static org.peaceterms.contradiction.Drafts.atMost;
import static org.peaceterms.contradiction.Drafts.choice;
import static org.peaceterms.contradiction.Drafts.clause;
import static org.peaceterms.contradiction.Drafts.draft;
import static org.peaceterms.contradiction.Drafts.near;
import static org.peaceterms.contradiction.Drafts.order;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

class MendTest {

  private static ImmutableList<Mend> mends(Plan plan) {
    return Contradictions.in(plan).findings().get(0).mends();
  }

  @Test
  void aFigureMovesExactlyToTheOneItCrosses() {
    assertThat(mends(draft("one", clause("6", atMost(600_000)), clause("7", atLeast(800_000)))))
        .extracting(Mend::summary)
        .containsExactly(
            "In point 6, change the bound from \u201Cat most 600,000\u201D to \u201Cat most 800,000\u201D.",
            "In point 7, change the bound from \u201Cat least 800,000\u201D to \u201Cat least 600,000\u201D.");
  }

  /** Nothing that the worst case stands for is offered as a figure: point I.5 leaves it open. */
  @Test
  void aFigureThatIsLeftOpenIsNoFigureToMoveTo() {
    Judgement judgement =
        Contradictions.among(
            Corpus.plan(PlanId.of("berlin-2025")).orElseThrow(),
            Corpus.plan(PlanId.of("ru-memo-2025")).orElseThrow());

    Finding clash =
        judgement.findings().stream()
            .filter(finding -> finding.code() == FindingCode.QUANTITY_CROSSING)
            .findFirst()
            .orElseThrow();
    assertThat(clash.clauses())
        .extracting(Citation::toString)
        .containsExactly("berlin-2025 1", "ru-memo-2025 I.5");
    assertThat(clash.mends())
        .extracting(mend -> mend.clause().toString(), Mend::after)
        .containsExactly(tuple("berlin-2025 1", ""), tuple("ru-memo-2025 I.5", ""));
  }

  @Test
  void aTimeGrowsOrShrinksByExactlyWhatIsMissing() {
    assertThat(
            mends(
                draft(
                    "one",
                    clause("1", apart("ceasefire-start", "entry-into-force", "P60D")),
                    clause("2", near("ceasefire-start", "entry-into-force", "P48D")))))
        .extracting(Mend::before, Mend::after)
        .containsExactlyInAnyOrder(tuple("60 days", "48 days"), tuple("48 days", "60 days"));
  }

  /** A window ends before its last day: 60 days from 1 February are over on 2 April. */
  @Test
  void aWindowThatIsADeadlineEndsAsMuchLater() {
    Plan plan =
        draft(
            "one",
            clause("1", vote("national-election", "2026-02-01", "2026-02-10")),
            clause("2", vote("referendum", "2026-02-01", "2026-03-01")),
            clause("3", apart("national-election", "referendum", "P60D")));
    assertThat(mends(plan))
        .extracting(mend -> mend.clause().number(), Mend::before, Mend::after)
        .containsExactlyInAnyOrder(
            tuple(
                "2",
                "from 1 February 2026 until 1 March 2026",
                "from 1 February 2026 until 3 April 2026"),
            tuple("3", "60 days", "27 days"));
  }

  private static Term vote(String event, String from, String until) {
    return Vote.builder()
        .vote(Vote.Ballot.REFERENDUM)
        .completes(EventId.of(event))
        .window(
            new Window.Between(
                TimePoint.on(LocalDate.parse(from)), TimePoint.on(LocalDate.parse(until))))
        .build();
  }

  @Test
  void otherClashesThatStayOrComeAreNamed() {
    Plan plan =
        draft(
            "one",
            clause("1", atMost(600_000)),
            clause("2", atLeast(800_000)),
            clause("3", atMost(700_000)));
    assertThat(mends(plan))
        .allSatisfy(mend -> assertThat(mend.creates()).isEmpty())
        .extracting(mend -> mend.clause().number(), Mend::after, Mend::leaves)
        .containsExactly(tuple("1", "at most 800,000", 1), tuple("2", "at least 600,000", 0));
    Plan third =
        draft(
            "one",
            clause("1", atMost(600_000)),
            clause("2", atLeast(700_000)),
            clause("3", atMost(650_000).withSources(ImmutableList.of())),
            clause("4", order("signature", "referendum").build()));
    assertThat(mends(third)).extracting(Mend::leaves).containsExactly(1, 0);
  }

  @Test
  void withoutAFigureATermIsTakenOut() {
    assertThat(
            mends(
                draft(
                    "one",
                    clause("1", order("national-election", "signature").build()),
                    clause("2", order("signature", "national-election").build()))))
        .extracting(Mend::pointer, Mend::after)
        .containsExactly(tuple("/clauses/0/terms/0", ""), tuple("/clauses/1/terms/0", ""));
  }

  @Test
  void aReadingIsExcludedAndWhatOnlyItSaysIsNotChanged() {
    Plan plan =
        draft(
            "one",
            choice("1", Choice.Basis.READING, atMost(600_000), atMost(900_000)),
            clause("2", atLeast(800_000)));
    assertThat(mends(plan))
        .extracting(Mend::summary, Mend::pointer, Mend::leaves)
        .containsExactly(
            tuple(
                "Make clear in point 1 that it does not mean reading A of choice-1.",
                "/clauses/0/choices/0",
                0),
            tuple(
                "In point 2, change the bound from \u201Cat least 800,000\u201D to \u201Cat least 600,000\u201D.",
                "/clauses/1/terms/0/bound",
                0));
  }

  @Test
  void aReadingIsNotExcludedIfTheOtherOneClashesAsWell() {
    Plan plan =
        draft(
            "one",
            choice("1", Choice.Basis.READING, atMost(600_000), atMost(700_000)),
            clause("2", atLeast(800_000)));
    assertThat(mends(plan)).extracting(Mend::summary).noneMatch(mend -> mend.startsWith("Make"));
  }

  @Test
  void aTermThatOthersListIsTakenOutOfTheirListsToo() {
    Plan plan =
        draft(
            "one",
            clause("1", named("one", order("national-election", "signature"))),
            clause("2", named("two", order("signature", "national-election"))),
            clause("3", leaving("one")),
            clause("4", leaving("one", "two")));
    assertThat(mends(plan))
        .extracting(Mend::pointer, Mend::after)
        .containsExactly(tuple("/clauses/0/terms/0", ""), tuple("/clauses/1/terms/0", ""));
  }

  private static Term named(String id, Sequence.Builder term) {
    return term.id(TermId.of(id)).build();
  }

  private static Term leaving(String... terms) {
    return Validity.builder()
        .addAllAppliesTo(Stream.of(terms).map(Reference::of).toList())
        .addExit(PartyId.of("ukraine"))
        .build();
  }
}
