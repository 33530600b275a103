package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

class EdgesTest {
  private static final DemandKey FIRST = key("left-position", "d0");
  private static final DemandKey SECOND = key("right-position", "d1");

  private static DemandKey key(String position, String demand) {
    return new DemandKey(PlanId.of(position), DemandId.of(demand));
  }

  private static Term soldiers(Bound bound) {
    return QuantityLimit.builder()
        .addSubject(PartyId.of("left"))
        .measure(MeasureId.of("soldiers"))
        .bound(bound)
        .window(
            new Window.Between(
                TimePoint.on(TinyWorlds.START), TimePoint.on(TinyWorlds.START.plusDays(9))))
        .build();
  }

  private static Term atMost(long figure) {
    return soldiers(Bound.atMost(Rational.of(figure)));
  }

  private static Term atLeast(long figure) {
    return soldiers(Bound.atLeast(Rational.of(figure)));
  }

  /** The first and every second demand is of the left party. */
  private static List<Position> positions(TinyTexts.Wish... wishes) {
    return List.of(
        TinyTexts.position("left", List.of(wishes)), TinyTexts.position("right", List.of(wishes)));
  }

  private static TinyTexts.Wish wish(Term term, int strength) {
    return new TinyTexts.Wish(term, true, strength);
  }

  private static Settlement settle(TinyTexts.Wish... wishes) {
    return Settlement.among(positions(wishes), Yardstick.standard());
  }

  @Test
  void whoDemandsNothingAcceptsEverything() {
    Compatibility judged =
        Compatibility.of(TinyTexts.plan(List.of(atMost(3))), positions(), Yardstick.standard());
    assertThat(judged.isAcceptableToAll()).isTrue();
    assertThat(settle().zone()).isEqualTo(Zone.NONEMPTY);
    assertThat(settle().leastConcessions()).isEmpty();
    assertThat(settle().witness()).hasValueSatisfying(plan -> assertThat(plan.clauses()).isEmpty());
  }

  @Test
  void anEmptyPlanIsSilentAndKeepsRedLinesOnlyLeniently() {
    Plan empty = TinyTexts.plan(List.of());
    List<Position> positions = positions(wish(atMost(3), 0));
    assertThat(Compatibility.of(empty, positions, Yardstick.standard()).isAcceptableToAll())
        .isTrue();
    Compatibility strict =
        Compatibility.of(empty, positions, Yardstick.standard().redLines(RedLines.STRICT));
    assertThat(strict.positions().get(0).acceptance()).isEqualTo(Acceptance.NO);
    DemandAnswer answer = strict.positions().get(0).demands().get(0);
    assertThat(answer.answer()).isEqualTo(Answer.SILENT);
    assertThat(answer.reason()).isEqualTo("No point of the plan brings it about or rules it out.");
  }

  @Test
  void figuresSayHowFarTheyLieApart() {
    DemandAnswer answer =
        Compatibility.of(
                TinyTexts.plan(List.of(atMost(600))),
                positions(wish(atLeast(800), 0)),
                Yardstick.standard())
            .positions()
            .get(0)
            .demands()
            .get(0);
    assertThat(answer.answer()).isEqualTo(Answer.VIOLATED);
    assertThat(answer.reason())
        .isEqualTo(
            "Point 0 rules it out. Either point 0 of tiny moves from 600 up to 800, or \u201Cd0\u201D of"
                + " left-position moves from 800 down to 600, or both meet in between (the number"
                + " of soldiers).");
    assertThat(settle(wish(atMost(600), 0), wish(atLeast(800), 1)).leastConcessions())
        .singleElement()
        .satisfies(
            given -> {
              assertThat(given.options())
                  .extracting(Concession.Option::demands)
                  .containsExactly(ImmutableList.of(SECOND));
              assertThat(given.core()).isEqualTo(1);
              assertThat(given.gaps())
                  .extracting(Gap::sentence)
                  .containsExactly(
                      "Either \u201Cd0\u201D of left-position moves from 600 up to 800, or"
                          + " \u201Cd1\u201D of right-position moves from 800 down to 600, or both"
                          + " meet in between (the number of soldiers).");
              assertThat(given.options().get(0).moves())
                  .singleElement()
                  .satisfies(
                      move -> {
                        assertThat(move.words())
                            .isEqualTo(
                                "\u201Cd1\u201D of right-position moves from 800 down to 600");
                        assertThat(move.<Rational>match(Move.Figure::by, days -> Rational.ZERO))
                            .isEqualTo(Rational.of(-200));
                      });
            });
  }

  @Test
  void figuresAsLongAsCanBeReadAreHeldAgainstEachOther() {
    String long1 = "1".repeat(38) + "/" + "9".repeat(40);
    String long2 = "1".repeat(39) + "/" + "7".repeat(40);
    Term cap = soldiers(Bound.atMost(Rational.parse(long1)));
    Term floor = soldiers(Bound.atLeast(Rational.parse(long2)));
    assertThat(answers(cap, wish(floor, 0), wish(cap, 0)))
        .containsExactly(Answer.VIOLATED, Answer.GUARANTEED);
    assertThat(answers(floor, wish(cap, 0), wish(floor, 0)))
        .containsExactly(Answer.VIOLATED, Answer.GUARANTEED);
    assertThat(settle(wish(cap, 0), wish(floor, 1)).leastConcessions()).hasSize(1);
  }

  private static List<Answer> answers(Term said, TinyTexts.Wish... wishes) {
    return Compatibility.of(TinyTexts.plan(List.of(said)), positions(wishes), Yardstick.standard())
        .positions()
        .stream()
        .flatMap(position -> position.demands().stream())
        .map(DemandAnswer::answer)
        .toList();
  }

  @Test
  void anExactFigureGivesAtBothEndsWhereBothStandInTheWay() {
    Term few = on(Bound.atMost(Rational.ZERO), 0, 1);
    Term many = on(Bound.atLeast(Rational.of(2)), 1, 2);
    Term one = on(Bound.exactly(Rational.ONE), 0, 2);
    assertThat(settle(wish(few, 0), wish(many, 0), wish(one, 0)).leastConcessions())
        .singleElement()
        .satisfies(
            given ->
                assertThat(given.options().get(0).moves())
                    .extracting(Move::words)
                    .containsExactlyInAnyOrder(
                        "\u201Cd2\u201D of left-position moves from 1 down to 0",
                        "\u201Cd2\u201D of left-position moves from 1 up to 2"));
  }

  private static Term on(Bound bound, int from, int until) {
    return ((QuantityLimit) soldiers(bound))
        .withWindow(
            new Window.Between(
                TimePoint.on(TinyWorlds.START.plusDays(from)),
                TimePoint.on(TinyWorlds.START.plusDays(until))));
  }

  @Test
  void aDemandThatWouldBeDroppedIsToldInTheWordsOfItsPosition() {
    Party guarantors =
        Party.builder()
            .id(PartyId.of("left-position:guarantors"))
            .name("the guarantors")
            .type(Party.Type.GROUP)
            .build();
    Position position = positions(wish(atLeast(800), 0)).get(0);
    Position dropping =
        position
            .withDeclares(Vocabulary.builder().addParties(guarantors).build())
            .withDemands(
                position
                    .demands()
                    .get(0)
                    .withDroppedIf(Condition.Consent.builder().addOf(guarantors.id()).build()));
    DemandAnswer answer =
        Compatibility.of(
                TinyTexts.plan(List.of(atMost(600))), List.of(dropping), Yardstick.standard())
            .positions()
            .get(0)
            .demands()
            .get(0);
    assertThat(answer.answer()).isEqualTo(Answer.CONDITIONAL);
    assertThat(answer.conditions()).containsExactly("the consent of the guarantors is given");
  }

  @Test
  void redLinesThatClashAreNamedAndNothingElseHelps() {
    Settlement settlement = settle(wish(atMost(600), 0), wish(atLeast(800), 0));
    assertThat(settlement.zone()).isEqualTo(Zone.EMPTY);
    assertThat(settlement.hardConflicts())
        .extracting(Conflict::demands)
        .containsExactly(ImmutableList.of(FIRST, SECOND));
    assertThat(settlement.witness()).isEmpty();
    assertThat(settlement.witnessWithout(List.of(FIRST))).isPresent();
  }

  @Test
  void whatWeighsNothingIsGivenUpForNothing() {
    Settlement settlement = settle(wish(atMost(600), 2), wish(atLeast(800), 4));
    assertThat(settlement.zone()).isEqualTo(Zone.NONEMPTY);
    assertThat(settlement.leastConcessions())
        .singleElement()
        .satisfies(
            given -> {
              assertThat(given.options())
                  .extracting(Concession.Option::demands)
                  .containsExactly(ImmutableList.of(FIRST));
              assertThat(given.weight()).isEqualTo(Rational.ZERO);
            });
  }

  @Test
  void aPositionMayContradictItself() {
    Settlement settlement =
        settle(wish(atMost(600), 0), wish(atMost(900), 0), wish(atLeast(800), 0));
    assertThat(settlement.zone()).isEqualTo(Zone.EMPTY);
    assertThat(settlement.hardConflicts())
        .extracting(Conflict::demands)
        .containsExactly(ImmutableList.of(FIRST, key("left-position", "d2")));
  }

  @Test
  void aPlanThatContradictsItselfDoesNotMeetEveryDemand() {
    Compatibility judged =
        Compatibility.of(
            TinyTexts.plan(List.of(atMost(600), atLeast(800))),
            positions(wish(atMost(700), 0), wish(atMost(900), 0), wish(atLeast(1), 0)),
            Yardstick.standard());
    assertThat(judged.positions().get(0).demands())
        .extracting(DemandAnswer::answer)
        .containsExactly(Answer.VIOLATED, Answer.CONDITIONAL);
    assertThat(judged.positions().get(0).demands().get(1).reason())
        .isEqualTo(
            "Point 1 brings it about. That counts only if the contradiction that the plan holds"
                + " there is settled in favour of it.");
  }

  @Test
  void aMendNamesWhatIsGivenUpAndWhatItBreaks() {
    List<Position> positions = positions(wish(atLeast(800), 0), wish(atMost(700), 0));
    Compatibility judged =
        Compatibility.of(
            TinyTexts.plan(List.of(atMost(600), atLeast(1))), positions, Yardstick.standard());
    assertThat(judged.mend(SECOND)).isEmpty();
    Mend mend = judged.mend(FIRST).orElseThrow();
    assertThat(mend.gone()).extracting(clause -> clause.id()).containsExactly(ClauseId.of("c0"));
    assertThat(mend.breaks()).containsExactly(SECOND);
    assertThat(mend.sentence()).isEqualTo("Give up point 0 and write in: Demand 0.");
    assertThatThrownBy(() -> judged.mend(key("left-position", "d9")))
        .hasMessage("demand must be one of the positions but was 'left-position d9'");
  }

  @Test
  void whenTheBudgetRunsOutNothingIsGuessed() {
    Plan plan = Corpus.plan(PlanId.of("us-28")).orElseThrow();
    Position position = Corpus.position(PlanId.of("ukraine-2025")).orElseThrow();
    Position one = position.withDemands(position.demands().subList(0, 3));
    for (DemandAnswer answer :
        Compatibility.of(plan, List.of(one), Yardstick.standard().within(1))
            .positions()
            .get(0)
            .demands()) {
      DemandAnswer full =
          Compatibility.of(plan, one).positions().get(0).demands().stream()
              .filter(each -> each.demand().equals(answer.demand()))
              .findFirst()
              .orElseThrow();
      assertThat(answer.answer()).isIn(full.answer(), Answer.UNDETERMINED);
    }
  }

  @Test
  void refusesWhatCannotBeToldApart() {
    Position left = TinyTexts.position("left", List.of());
    assertThatThrownBy(() -> Settlement.among(left, left))
        .hasMessage(
            "ids of the texts must differ from each other but was"
                + " '[left-position, left-position]'");
    assertThatThrownBy(() -> Settlement.among())
        .hasMessage("number of positions must be at least one but was '0'");
    assertThatThrownBy(() -> Yardstick.standard().within(0))
        .hasMessage("budget must be at least 1 but was '0'");
    assertThatThrownBy(() -> Yardstick.standard().with(List.of(TinyTexts.plan(List.of()))))
        .hasMessage("background tiny must be a law but was 'draft'");
  }

  @Test
  void aDemandThatIsDroppedOnAConditionDependsOnIt() {
    Demand dropped =
        wish(atLeast(800), 0)
            .demand(0)
            .withDroppedIf(new Condition.Occurred(EventId.of("signature"), Optional.empty()));
    Position position = TinyTexts.position("left", List.of()).withDemands(dropped);
    DemandAnswer answer =
        Compatibility.of(TinyTexts.plan(List.of(atMost(600))), position)
            .positions()
            .get(0)
            .demands()
            .get(0);
    assertThat(answer.answer()).isEqualTo(Answer.CONDITIONAL);
    assertThat(answer.conditions()).containsExactly("signature has taken place");
  }

  @Test
  void aLineWhoseDayIsStillToBeFixedAsksForAnyLine() {
    ContactLine drawn =
        ContactLine.builder()
            .addPlaces(PlaceId.of("north"))
            .effect(ContactLine.Effect.FREEZE)
            .anchor(TimePoint.on(TinyWorlds.START))
            .build();
    Term open =
        drawn.withAnchor(Optional.empty()).withToBeFixed(ImmutableList.of(FieldName.of("anchor")));
    assertThat(
            Compatibility.of(
                    TinyTexts.plan(List.of(drawn)), positions(wish(open, 0)), Yardstick.standard())
                .positions()
                .get(0)
                .demands()
                .get(0)
                .answer())
        .isEqualTo(Answer.GUARANTEED);
  }
}
