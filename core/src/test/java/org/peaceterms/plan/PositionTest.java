package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;

class PositionTest {
  private static final Term CAP = SampleTerms.of(QuantityLimit.KIND);

  private static Position position(Demand... demands) {
    return Position.builder()
        .shared(SampleVocabulary.get())
        .id(PlanId.of("russia-2026"))
        .party(PartyId.of("russia"))
        .date(LocalDate.of(2026, 1, 1))
        .title("Demands")
        .addDemands(demands)
        .build();
  }

  private static Demand demand(String id) {
    return Demand.builder()
        .id(DemandId.of(id))
        .summary("A cap.")
        .required(CAP)
        .strength(Demand.Strength.CORE)
        .build();
  }

  @Test
  void keepsItsDemandsInOrder() {
    assertThat(position(demand("b"), demand("a")).demands())
        .extracting(Demand::id)
        .containsExactly(DemandId.of("b"), DemandId.of("a"));
  }

  @Test
  void aDemandEitherRequiresOrRefusesATerm() {
    assertThat(demand("a").term()).isEqualTo(CAP);
    assertThatThrownBy(() -> demand("a").withRefused(Optional.of(CAP)))
        .hasMessage("demand must either require a term or refuse one but was 'a'");
    assertThatThrownBy(() -> demand("a").withRequired(Optional.empty()))
        .hasMessage("demand must either require a term or refuse one but was 'a'");
    assertThatThrownBy(() -> demand("a").withWeight(Optional.of(Rational.of(-1))))
        .hasMessage("weight of demand a must not be negative but was '-1'");
  }

  @Test
  void aDemandIdOccursOnce() {
    assertThatThrownBy(() -> position(demand("a"), demand("a")))
        .isInstanceOf(InvalidPlanException.class)
        .hasMessage("demand id must occur once but was 'a'")
        .extracting("pointer")
        .isEqualTo("/demands/1/id");
  }

  @Test
  void aTermIdOccursOnce() {
    Demand named = demand("a").withRequired(Optional.of(CAP.withId(Optional.of(TermId.of("cap")))));
    assertThatThrownBy(() -> position(named, named.withId(DemandId.of("b"))))
        .hasMessage("term id must occur once in the position but was 'cap'")
        .extracting("pointer")
        .isEqualTo("/demands/1");
  }

  @Test
  void refusesWhatNobodyDeclares() {
    Condition unknown = Condition.circumstance(CircumstanceId.of("doomsday"));
    assertThatThrownBy(() -> position(demand("a").withDroppedIf(Optional.of(unknown))))
        .hasMessage(
            "condition of demand a must be declared in the vocabulary or in russia-2026 but was"
                + " 'doomsday'")
        .extracting("pointer")
        .isEqualTo("/demands/0/droppedIf");
    Term elsewhere =
        SampleTerms.of(QuantityLimit.KIND).withSubject(ImmutableList.of(PartyId.of("utopia")));
    assertThatThrownBy(
            () ->
                position(
                    Demand.builder()
                        .id(DemandId.of("a"))
                        .summary("No cap.")
                        .refused(elsewhere)
                        .strength(Demand.Strength.RED_LINE)
                        .build()))
        .hasMessageContaining("'utopia'")
        .extracting("pointer")
        .isEqualTo("/demands/0/refused/subject");
    assertThatThrownBy(() -> position().withParty(PartyId.of("utopia")))
        .hasMessage(
            "party of the position must be declared in the vocabulary or in russia-2026 but was"
                + " 'utopia'");
    assertThatThrownBy(
            () -> position(demand("a").withSources(ImmutableList.of(SourceId.of("AXR")))))
        .hasMessage("source must be in the register of russia-2026 but was 'AXR'");
  }

  @Test
  void aSourceHasADateAndAWebAddressIfAny() {
    Source source = Source.builder().id(SourceId.of("AXR")).title("A report").build();
    assertThat(source.withDate(Optional.of("2025-11")).date()).contains("2025-11");
    assertThatThrownBy(() -> source.withDate(Optional.of("November 2025")))
        .hasMessage("date of source AXR must be a year, a month or a day but was 'November 2025'");
    assertThatThrownBy(() -> source.withUrl(Optional.of("javascript:alert(1)")))
        .hasMessage("url of source AXR must be a web address but was 'javascript:alert(1)'");
  }
}
