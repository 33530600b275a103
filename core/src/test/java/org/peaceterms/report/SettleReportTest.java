package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.compat.RedLines;
import org.peaceterms.compat.Settlement;
import org.peaceterms.compat.Yardstick;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Window;

class SettleReportTest {
  private static final Plan CAP =
      SamplePlans.cap()
          .withClauses(
              SamplePlans.cap()
                  .clauses()
                  .get(0)
                  .withTerms(army(Bound.atMost(Rational.of(600_000)))));

  private static Term army(Bound bound) {
    return QuantityLimit.builder()
        .addSubject(PartyId.of("ukraine"))
        .measure(MeasureId.of("armed-forces-strength"))
        .bound(bound)
        .window(new Window.Always())
        .build();
  }

  private static Demand demand(String id, Bound bound, Demand.Strength strength) {
    return Demand.builder()
        .id(DemandId.of(id))
        .summary("The army is " + id + ".")
        .required(army(bound))
        .strength(strength)
        .build();
  }

  private static Position position(String id, Demand... demands) {
    return Position.builder()
        .shared(CAP.shared())
        .id(PlanId.of(id))
        .party(PartyId.of("ukraine"))
        .date(LocalDate.of(2026, 1, 1))
        .title("Position " + id)
        .addDemands(demands)
        .build();
  }

  private static final Position SMALL =
      position(
          "one", demand("small", Bound.atMost(Rational.of(600_000)), Demand.Strength.RED_LINE));

  private static final Position LARGE =
      position("two", demand("large", Bound.atLeast(Rational.of(800_000)), Demand.Strength.CORE));

  private static String text(Document document) {
    return TextRenderer.plain().render(document);
  }

  @Test
  void saysWhatClashesAndWhoGivesTheLeast() {
    assertThat(text(SettleReport.of(Settlement.among(SMALL, LARGE))))
        .containsSubsequence(
            "Can they agree? one and two\n",
            "Some plan can satisfy all red lines.\n",
            "Other demands that clash\n",
            "- These two exclude each other:\n",
            "  - one: The army is small. (red line)\n",
            "  - two: The army is large.\n",
            "  - Either \u201Csmall\u201D of one moves from 600,000",
            "The least that somebody would have to give\n",
            "- Give up:\n",
            "  - two: The army is large.\n",
            "It is enough that \u201Clarge\u201D of two moves from 800,000 down to 600,000");
  }

  @Test
  void saysWhatAPlanMakesOfEachDemand() {
    Compatibility judged =
        Compatibility.of(
            CAP, List.of(SMALL, LARGE), Yardstick.standard().redLines(RedLines.STRICT));
    assertThat(text(CompatReport.withMends(judged)))
        .containsSubsequence(
            "- one: yes, no red line is in the way.\n",
            "- two: yes, no red line is in the way.\n",
            "A red line counts as kept only if the plan meets it.\n",
            "demand  one  two\n",
            "small   + !\n",
            "large        x\n",
            "Position one\n",
            "Met\n",
            "Position two\n",
            "Broken\n",
            "To satisfy it: Give up point 6 and write in: The army is large. That would break, or no"
                + " longer\n",
            "meet: one small.\n");
  }
}
