package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;

class PlanWordingTest {
  private static final EntityId DISTRICTS = EntityId.of("districts");

  private static Party party() {
    return Party.builder()
        .id(PartyId.of("districts"))
        .name("the leaders")
        .type(Party.Type.GROUP)
        .build();
  }

  private static Act act(String id, Act.Role role) {
    return Act.builder().id(ActId.of(id)).name(id).putRoles("object", role).build();
  }

  private static Wording wording() {
    Vocabulary vocabulary =
        Vocabulary.builder()
            .addParties(party())
            .addPlaces(Place.builder().id(PlaceId.of("districts")).name("the area").build())
            .addActs(act("consult", Act.Role.PARTY), act("leave", Act.Role.PLACE))
            .build();
    return Plan.builder()
        .shared(vocabulary)
        .id(PlanId.of("draft"))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .build()
        .wording();
  }

  @Test
  void theActSaysWhetherAnIdOfTwoMeaningsIsAPartyOrAPlace() {
    assertThat(wording().object(ActId.of("consult"), DISTRICTS)).isEqualTo("the leaders");
    assertThat(wording().object(ActId.of("leave"), DISTRICTS)).isEqualTo("the area");
  }
}
