package org.peaceterms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peaceterms.contradiction.Drafts.clause;
import static org.peaceterms.contradiction.Drafts.draft;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Window;

/** Parts that do not add up to the whole, told and mended by what the others leave. */
class SumsTest {
  private static Finding finding(Term... terms) {
    Clause[] clauses = new Clause[terms.length];
    for (int i = 0; i < terms.length; i++) {
      clauses[i] = clause(Integer.toString(i + 1), terms[i]);
    }
    return Iterables.getOnlyElement(Contradictions.in(draft("sums", clauses)).findings());
  }

  private static Term output(String holder, int percent) {
    return Share.builder()
        .resource(ObjectId.of("zaporizhzhia-plant"))
        .aspect(Share.Split.OUTPUT)
        .putShares(PartyId.of(holder), Rational.of(percent, 100))
        .build();
  }

  private static Term profit(int percent) {
    return AssetDisposition.builder()
        .pool(ObjectId.of("frozen-russian-assets"))
        .portion(AssetDisposition.Portion.ALL)
        .disposition(AssetDisposition.Disposition.INVEST)
        .putProfitShares(PartyId.of("us"), Rational.of(percent, 100))
        .build();
  }

  private static Term troops(String place, Bound bound) {
    return QuantityLimit.builder()
        .addSubject(PartyId.of("ukraine"))
        .addPlace(PlaceId.of(place))
        .measure(MeasureId.of("armed-forces-strength"))
        .bound(bound)
        .window(new Window.Always())
        .build();
  }

  @Test
  void sharesOfOneThingAreTogetherAtMostAllOfIt() {
    Finding finding = finding(output("ukraine", 50), output("russia", 60));

    assertThat(finding.matter())
        .isEqualTo("all shares in the output of the Zaporizhzhia nuclear plant");
    assertThat(Iterables.getLast(finding.steps()))
        .isEqualTo(
            "By point 1 the share of Ukraine in the output of the Zaporizhzhia nuclear plant must"
                + " be at least half and by point 2 the share of Russia in the output of the"
                + " Zaporizhzhia nuclear plant must be at least 60 %; together that is too much"
                + " for what the words mean, by which all shares in the output of the"
                + " Zaporizhzhia nuclear plant must be at most 100 %.");
    assertThat(finding.mends())
        .extracting(Mend::summary)
        .containsExactly(
            "In point 1, change the shares from \u201CUkraine half\u201D to \u201CUkraine 40 %\u201D.",
            "In point 2, change the shares from \u201CRussia 60 %\u201D to \u201CRussia half\u201D.");
  }

  @Test
  void oneShareCannotBeTwo() {
    Finding finding = finding(profit(50), profit(20));

    assertThat(Iterables.getLast(finding.steps()))
        .isEqualTo(
            "By point 1 the share of the United States in the profit of the frozen Russian state"
                + " assets must be at least half, but by point 2 it may be at most 20 %.");
    assertThat(finding.mends())
        .extracting(Mend::after)
        .containsExactly("the United States half", "the United States 20 %");
  }

  /** What point 2 leaves open is of what the share is, and not the share. */
  @Test
  void aShareOfNoughtIsAFigure() {
    Finding finding =
        finding(
            output("ukraine", 50),
            Share.builder()
                .resource(ObjectId.of("zaporizhzhia-plant"))
                .putShares(PartyId.of("ukraine"), Rational.ZERO)
                .build());

    assertThat(Iterables.getLast(finding.steps()))
        .isEqualTo(
            "By point 1 the share of Ukraine in the output of the Zaporizhzhia nuclear plant must"
                + " be at least half, but by point 2 it may be at most 0 %.");
    assertThat(finding.mends())
        .extracting(Mend::after)
        .containsExactly("Ukraine half", "Ukraine 0 %");
  }

  @Test
  void theWholeGrowsToWhatItsPartsComeToOrAPartShrinksToWhatTheOtherLeaves() {
    Finding finding =
        finding(
            troops("donbas", Bound.atMost(Rational.of(100_000))),
            troops("donetsk", Bound.atLeast(Rational.of(70_000))),
            troops("luhansk", Bound.atLeast(Rational.of(60_000))));

    assertThat(finding.mends())
        .extracting(mend -> mend.clause().number(), Mend::after)
        .containsExactly(
            tuple("1", "at most 130,000"),
            tuple("2", "at least 40,000"),
            tuple("3", "at least 30,000"));
  }

  /** Certain districts lie in the Donbas too, but its two regions are all of it. */
  @Test
  void thePartsGrowToWhatTheWholeNeedsOrItShrinksToWhatTheyComeTo() {
    Finding finding =
        finding(
            troops("donbas", Bound.atLeast(Rational.of(100_000))),
            troops("donetsk", Bound.atMost(Rational.of(50_000))),
            troops("luhansk", Bound.atMost(Rational.of(30_000))));

    assertThat(finding.mends())
        .extracting(mend -> mend.clause().number(), Mend::after)
        .containsExactly(
            tuple("1", "at least 80,000"),
            tuple("2", "at most 70,000"),
            tuple("3", "at most 50,000"));
  }
}
