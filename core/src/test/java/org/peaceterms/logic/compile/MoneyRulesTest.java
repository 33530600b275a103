package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.AssetDisposition.Disposition;
import org.peaceterms.term.kind.AssetDisposition.Portion;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TermId;

/** Shares, frozen money and funding. */
class MoneyRulesTest {
  private static final String ALWAYS = "; from entry-into-force";

  private static void says(Term term, String... statements) {
    assertThat(StatementWords.contents(Corpus.vocabulary(), term)).containsExactly(statements);
  }

  private static Share.Builder plant() {
    return Share.builder()
        .id(TermId.of("1.s"))
        .resource(ObjectId.of("zaporizhzhia-plant"))
        .putShares(PartyId.of("ukraine"), Rational.parse("1/2"))
        .putShares(PartyId.of("us"), Rational.parse("1/2"));
  }

  @Test
  void eachHolderHasItsPartAndAllPartsAreAtMostTheWhole() {
    Share share = plant().aspect(Share.Split.OUTPUT).build();
    says(
        share,
        "output-of-zaporizhzhia-plant = 0.5 subject=ukraine" + ALWAYS,
        "output-of-zaporizhzhia-plant = 0.5 subject=us" + ALWAYS);
    assertThat(StatementWords.rules(StatementWords.theory(Corpus.vocabulary(), share)))
        .contains("output-of-zaporizhzhia-plant <= 1; always");
  }

  @Test
  void anUnsaidAspectMayBeAny() {
    says(
        plant().addOperator(PartyId.of("us")).build(),
        "if unsaid 1.s aspect as ownership: ownership-of-zaporizhzhia-plant = 0.5"
            + " subject=ukraine"
            + ALWAYS,
        "if unsaid 1.s aspect as ownership: ownership-of-zaporizhzhia-plant = 0.5 subject=us"
            + ALWAYS,
        "if unsaid 1.s aspect as operation: operation-of-zaporizhzhia-plant = 0.5"
            + " subject=ukraine"
            + ALWAYS,
        "if unsaid 1.s aspect as operation: operation-of-zaporizhzhia-plant = 0.5 subject=us"
            + ALWAYS,
        "if unsaid 1.s aspect as output: output-of-zaporizhzhia-plant = 0.5 subject=ukraine"
            + ALWAYS,
        "if unsaid 1.s aspect as output: output-of-zaporizhzhia-plant = 0.5 subject=us" + ALWAYS,
        "if unsaid 1.s aspect as revenue: revenue-of-zaporizhzhia-plant = 0.5 subject=ukraine"
            + ALWAYS,
        "if unsaid 1.s aspect as revenue: revenue-of-zaporizhzhia-plant = 0.5 subject=us" + ALWAYS,
        "operator is us object=zaporizhzhia-plant" + ALWAYS);
  }

  @Test
  void holdersWithoutPartsSayNothing() {
    says(
        Share.builder()
            .resource(ObjectId.of("zaporizhzhia-plant"))
            .addHolders(PartyId.of("ukraine"), PartyId.of("us"))
            .build());
  }

  private static AssetDisposition.Builder assets(Disposition disposition) {
    return AssetDisposition.builder()
        .id(TermId.of("1.a"))
        .pool(ObjectId.of("frozen-russian-assets"))
        .disposition(disposition);
  }

  @Test
  void aFreezeIsOfTheWholePoolAndLastsForATickAtLeast() {
    AssetDisposition freeze =
        assets(Disposition.FREEZE).until(Condition.event(EventId.of("compensation-paid"))).build();
    assertThat(StatementWords.of(Corpus.vocabulary(), freeze))
        .containsExactly(
            "entry-into-force - compensation-paid <= -1",
            "disposition is frozen object=frozen-russian-assets; from entry-into-force and until"
                + " compensation-paid");
  }

  @Test
  void aPartIsOneOfItsOwn() {
    says(
        assets(Disposition.INVEST)
            .portion(Portion.PART)
            .amount(Quantity.money(Rational.of(100), "USD"))
            .addManagedBy(PartyId.of("us"))
            .putProfitShares(PartyId.of("us"), Rational.parse("1/2"))
            .build(),
        "disposition is invested object=frozen-russian-assets portion=single.1.a.part" + ALWAYS,
        "management is us object=frozen-russian-assets portion=single.1.a.part" + ALWAYS,
        "invest-in-usd-of-frozen-russian-assets >= 100 object=frozen-russian-assets"
            + " portion=single.1.a.part"
            + ALWAYS,
        "profit-of-single.1.a.part = 0.5 subject=us" + ALWAYS);
  }

  @Test
  void anAmountWithoutAPortionIsAPart() {
    says(
        assets(Disposition.RETURN)
            .amount(Quantity.money(Rational.of(100), "EUR"))
            .addRecipients(PartyId.of("ukraine"))
            .build(),
        "disposition is returned object=frozen-russian-assets portion=single.1.a.part" + ALWAYS,
        "recipient is ukraine|ukraine-armed-forces|ukraine-police object=frozen-russian-assets"
            + " portion=single.1.a.part"
            + ALWAYS,
        "return-in-eur-of-frozen-russian-assets >= 100 object=frozen-russian-assets"
            + " portion=single.1.a.part"
            + ALWAYS);
  }

  @Test
  void whatIsReleasedTakenOrHandedOverMayBeUsedInSomeWays() {
    String pool = " object=frozen-russian-assets" + ALWAYS;
    says(
        assets(Disposition.RELEASE).build(),
        "disposition is handed-over|invested|released|returned" + pool);
    says(assets(Disposition.TRANSFER).build(), "disposition is handed-over|invested" + pool);
    says(
        assets(Disposition.CONFISCATE).build(), "disposition is handed-over|invested|taken" + pool);
  }

  @Test
  void withADeadlineItIsDoneOnce() {
    says(
        assets(Disposition.RELEASE)
            .deadline(Deadline.within(Span.parse("P10D"), EventId.of("signature")))
            .build(),
        "disposition is handed-over|invested|released|returned object=frozen-russian-assets;"
            + " from 1.a/complete");
  }

  @Test
  void moneyWithoutAPoolSaysNothing() {
    says(AssetDisposition.builder().disposition(Disposition.FREEZE).build());
  }

  @Test
  void eachPayerPaysAndAllPayTheAmountTogether() {
    says(
        Funding.builder()
            .id(TermId.of("1.f"))
            .addPayers(PartyId.of("eu"), PartyId.of("us"))
            .addPurpose(ObjectId.of("reconstruction"))
            .addBeneficiary(PartyId.of("ukraine"))
            .amount(Quantity.money(Rational.of(100), "USD"))
            .build(),
        "obligatory act=provide-funds agents=eu object=reconstruction recipients=ukraine;"
            + " at 1.f/complete",
        "obligatory act=provide-funds agents=us object=reconstruction recipients=ukraine;"
            + " at 1.f/complete",
        "funds-in-usd >= 100 object=reconstruction recipients=ukraine; from 1.f/complete");
  }

  @Test
  void somebodyPays() {
    says(
        Funding.builder().id(TermId.of("1.f")).addPurpose(ObjectId.of("reconstruction")).build(),
        "obligatory act=provide-funds object=reconstruction; at 1.f/complete");
  }
}
