package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

class KindTest {
  private static final PartyId UKRAINE = PartyId.of("ukraine");
  private static final PartyId US = PartyId.of("us");

  @Test
  void refusesATermWithoutARequiredField() {
    assertThatThrownBy(() -> QuantityLimit.builder().measure(MeasureId.of("missile-range")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("subject of quantity-limit must be given but was 'absent'");
  }

  @Test
  void refusesToPostponeAFieldThatIsGiven() {
    assertThatThrownBy(
            () ->
                SampleTerms.of(QuantityLimit.KIND)
                    .withToBeFixed(ImmutableList.of(FieldName.of("bound"))))
        .hasMessage("toBeFixed of quantity-limit must name an absent field but was 'bound'");
  }

  @Test
  void refusesToPostponeWhatTheKindLacksOrRequires() {
    for (String name : new String[] {"tiers", "measure", "id", "sources", "toBeFixed"}) {
      assertThatThrownBy(
              () ->
                  TermArbitraries.minimal(QuantityLimit.KIND)
                      .withToBeFixed(ImmutableList.of(FieldName.of(name))))
          .hasMessage(
              "toBeFixed of quantity-limit must name a field that this kind may leave open but was"
                  + " '"
                  + name
                  + "'");
    }
  }

  @Test
  void postponesAnAbsentField() {
    FieldName bound = FieldName.of("bound");
    Term open = TermArbitraries.minimal(QuantityLimit.KIND).withToBeFixed(ImmutableList.of(bound));
    assertThat(open.toBeFixed()).containsExactly(bound);
  }

  @Test
  void membershipSaysAtLeastOneOfItsThreeStatuses() {
    assertThatThrownBy(
            () ->
                Membership.builder()
                    .addCandidate(UKRAINE)
                    .addOrganisation(PartyId.of("nato"))
                    .build())
        .hasMessage(
            "membership must give a candidateStatus, a door or an outcome but was '[ukraine]'");
  }

  @Test
  void aDistanceOfAWithdrawalIsMeasuredPerSide() {
    Quantity width = Quantity.of(Dimension.ZONE_WIDTH, Rational.of(50), Unit.KM);
    assertThatThrownBy(() -> Withdrawal.builder().distance(width).build())
        .hasMessage("distance of withdrawal must be a distance-per-side but was 'zone-width'");
  }

  @Test
  void aZoneHasAWidthFromEdgeToEdge() {
    Quantity perSide = Quantity.of(Dimension.DISTANCE_PER_SIDE, Rational.of(15), Unit.KM);
    DemilitarisedZone zone = SampleTerms.of(DemilitarisedZone.KIND);
    assertThatThrownBy(() -> zone.withWidth(Optional.of(perSide)))
        .hasMessage("width of demilitarised-zone must be a zone-width but was 'distance-per-side'");
  }

  @Test
  void amountsAreMoney() {
    Optional<Quantity> people = Optional.of(Quantity.of(Dimension.HEADCOUNT, Rational.ONE));
    assertThatThrownBy(() -> SampleTerms.of(Funding.KIND).withAmount(people))
        .hasMessage("amount of funding must be money but was 'headcount'");
    assertThatThrownBy(() -> SampleTerms.of(AssetDisposition.KIND).withAmount(people))
        .hasMessage("amount of asset-disposition must be money but was 'headcount'");
  }

  @Test
  void sharesSumToAtMostTheWhole() {
    Share.Builder share =
        Share.builder()
            .resource(SampleTerms.of(Share.KIND).resource())
            .putShares(UKRAINE, Rational.of(2, 3))
            .putShares(US, Rational.of(1, 2));
    assertThatThrownBy(share::build)
        .hasMessage("shares of zaporizhzhia-plant must sum to at most 1 but was '7/6'");
    assertThatThrownBy(
            () ->
                AssetDisposition.builder()
                    .disposition(AssetDisposition.Disposition.INVEST)
                    .putProfitShares(US, Rational.of(-1, 2))
                    .build())
        .hasMessage("profit shares of asset-disposition must be from 0 to 1 each but was '-0.5'");
  }

  @Test
  void findsTheTermsInsideATerm() {
    Guarantee guarantee = SampleTerms.of(Guarantee.KIND);
    assertThat(Guarantee.KIND.nested(guarantee))
        .containsExactlyElementsOf(guarantee.tiers().get(0).response());
    LawChange change = SampleTerms.of(LawChange.KIND);
    assertThat(LawChange.KIND.nested(change)).containsExactly(change.content().orElseThrow());
    Term consequence = SampleTerms.of(Share.KIND);
    assertThat(Share.KIND.nested(consequence.withConsequence(ImmutableList.of(guarantee))))
        .containsExactly(guarantee);
  }

  @Test
  void findsTheIdsThatATermMentionsDownToTheTermsInsideIt() {
    assertThat(LawChange.KIND.mentions(SampleTerms.of(LawChange.KIND)))
        .extracting(Object::toString)
        .contains("ukraine", "ukraine-constitution", "nato", "ukraine-parliament", "signature");
  }

  @Test
  void isWrittenByItsName() {
    assertThat(Guarantee.KIND).hasToString("guarantee");
  }
}
