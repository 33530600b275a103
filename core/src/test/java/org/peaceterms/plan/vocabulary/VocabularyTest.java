package org.peaceterms.plan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SamplePlans;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.InvalidPlanException;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Unit;

class VocabularyTest {
  private static Party state(String id) {
    return Party.builder().id(PartyId.of(id)).name("a state").type(Party.Type.STATE).build();
  }

  private static Place place(String id, String whole) {
    return Place.builder().id(PlaceId.of(id)).name("a place").partOf(PlaceId.of(whole)).build();
  }

  @Test
  void keepsItsEntriesInTheOrderOfTheirIds() {
    Vocabulary vocabulary = Vocabulary.builder().addParties(state("b"), state("a")).build();
    assertThat(vocabulary.parties()).containsExactly(state("a"), state("b"));
    assertThat(vocabulary)
        .isEqualTo(Vocabulary.builder().addParties(state("a"), state("b")).build());
  }

  @Test
  void sortsSeveralCategoriesAtOnce() {
    Place ukraine = Place.builder().id(PlaceId.of("ukraine")).name("Ukraine").build();
    Vocabulary vocabulary =
        Vocabulary.builder()
            .addParties(state("b"), state("a"))
            .addPlaces(ukraine, place("crimea", "ukraine"))
            .build();
    assertThat(vocabulary.entries())
        .extracting(entry -> entry.id().text())
        .containsExactly("a", "b", "crimea", "ukraine");
  }

  @Test
  void findsAnEntryWithoutAPrefixEachTimeItIsAsked() {
    Vocabulary vocabulary =
        Vocabulary.builder().addParties(state("draft:a"), state("draft:b")).build();
    for (int i = 0; i < 2; i++) {
      assertThat(vocabulary.withoutPrefix("draft:")).isEmpty();
      assertThat(vocabulary.withoutPrefix("draft:b")).contains(state("draft:a"));
    }
  }

  @Test
  void mentionsWhatItsFactsAreAbout() {
    Vocabulary vocabulary =
        Vocabulary.builder()
            .addPlaces(place("crimea", "ukraine"), place("kerch", "crimea"))
            .build();
    assertThat(vocabulary.mentions()).containsExactly(PlaceId.of("ukraine"), PlaceId.of("crimea"));
  }

  @Test
  void declaresAnIdOnceInItsCategory() {
    assertThatThrownBy(() -> Vocabulary.builder().addParties(state("a"), state("a")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("id must be declared once but was 'a'");
    assertThat(SampleVocabulary.get().party(PartyId.of("ukraine"))).isPresent();
    assertThat(SampleVocabulary.get().place(PlaceId.of("ukraine"))).isPresent();
  }

  @Test
  void joinsTwoVocabularies() {
    Vocabulary first = Vocabulary.builder().addParties(state("a")).build();
    Vocabulary second = Vocabulary.builder().addParties(state("b")).build();
    assertThat(second.with(first)).isEqualTo(first.with(second));
    assertThat(first.with(Vocabulary.empty())).isEqualTo(first);
    assertThatThrownBy(() -> first.with(first)).hasMessage("id must be declared once but was 'a'");
    assertThat(Vocabulary.empty().isEmpty()).isTrue();
    assertThat(first.isEmpty()).isFalse();
  }

  @Test
  void whatIsAddedToOneVocabularyIsNotTakenForTheOther() {
    Vocabulary own = Vocabulary.builder().addParties(state("a")).build();
    Vocabulary first = Vocabulary.builder().addParties(state("b")).build();
    Vocabulary second = Vocabulary.builder().addParties(state("c")).build();
    for (int i = 0; i < 2; i++) {
      assertThat(first.with(own).parties()).containsExactly(state("a"), state("b"));
      assertThat(second.with(own).parties()).containsExactly(state("a"), state("c"));
    }
    assertThat(Vocabulary.empty().with(own)).isEqualTo(own);
  }

  @Test
  void isTheSameAsAnEqualOneHoweverOftenItIsAsked() {
    Vocabulary one = Vocabulary.builder().addParties(state("a")).build();
    Vocabulary same = Vocabulary.builder().addParties(state("a")).build();
    Vocabulary other = Vocabulary.builder().addParties(state("b")).build();
    for (int i = 0; i < 2; i++) {
      assertThat(one.isSameAs(same)).isTrue();
      assertThat(same.isSameAs(one)).isTrue();
      assertThat(one.isSameAs(other)).isFalse();
      assertThat(other.isSameAs(same)).isFalse();
    }
  }

  @Test
  void factsThatHeldInOneVocabularyAreLookedAtInAnother() {
    Vocabulary own = Vocabulary.builder().addPlaces(place("crimea", "ukraine")).build();
    Vocabulary shared =
        Vocabulary.builder()
            .addPlaces(Place.builder().id(PlaceId.of("ukraine")).name("Ukraine").build())
            .build();
    Facts.check(own, shared.with(own));
    assertThatThrownBy(() -> Facts.check(own, own))
        .hasMessage("facts of crimea must name only declared ids but was 'ukraine'");
  }

  @Test
  void aNameIsNotBlankNorSurroundedByBlanks() {
    for (String name : new String[] {"", " ", " France"}) {
      assertThatThrownBy(
              () ->
                  Party.builder()
                      .id(PartyId.of("france"))
                      .name(name)
                      .type(Party.Type.STATE)
                      .build())
          .hasMessage(
              "name of france must not be blank nor begin or end so but was '" + name + "'");
    }
  }

  @Test
  void factsNameOnlyDeclaredIds() {
    Vocabulary dangling = Vocabulary.builder().addPlaces(place("crimea", "ukraine")).build();
    assertThatThrownBy(() -> Facts.check(dangling, dangling))
        .hasMessage("facts of crimea must name only declared ids but was 'ukraine'");
    Facts.check(SampleVocabulary.get(), SampleVocabulary.get());
  }

  @Test
  void placesAndClassesDoNotRunInACircle() {
    Vocabulary circle =
        Vocabulary.builder().addPlaces(place("a", "b"), place("b", "c"), place("c", "a")).build();
    assertThatThrownBy(() -> Facts.check(circle, circle))
        .hasMessage("is-a and part-of must not run in a circle but was 'a -> b -> c'");
    Vocabulary itself = Vocabulary.builder().addPlaces(place("a", "a")).build();
    assertThatThrownBy(() -> Facts.check(itself, itself))
        .hasMessage("is-a and part-of must not run in a circle but was 'a'");
  }

  @Test
  void aMeasureHasAUnitOfItsDimension() {
    assertThatThrownBy(
            () ->
                Measure.builder()
                    .id(MeasureId.of("missile-range"))
                    .name("range")
                    .dimension(Dimension.RANGE)
                    .unit(Unit.KG)
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("unit of measure missile-range must fit range but was 'kg'");
  }

  @Test
  void anActHasKnownRoles() {
    assertThatThrownBy(
            () ->
                Act.builder()
                    .id(ActId.of("invade"))
                    .name("invade")
                    .putRoles("victim", Act.Role.PARTY)
                    .build())
        .hasMessageStartingWith("role of invade must be one of ")
        .hasMessageEndingWith(" but was 'victim'");
    assertThatThrownBy(
            () ->
                Act.builder()
                    .id(ActId.of("invade"))
                    .name("invade")
                    .putRoles("recipients", Act.Role.PLACE)
                    .build())
        .hasMessage("category of role recipients of invade must be party but was 'place'");
  }

  @Test
  void onlyAPeriodStartsAndEnds() {
    assertThatThrownBy(
            () ->
                Event.builder()
                    .id(EventId.of("signature"))
                    .name("the signature")
                    .type(Event.Type.EVENT)
                    .starts(EventId.of("ceasefire-start"))
                    .build())
        .hasMessage("event signature must be a period to start or end but was 'event'");
  }

  @Test
  void aPlanDeclaresIdsUnderItsOwnPrefixOnly() {
    Vocabulary foreign = Vocabulary.builder().addParties(state("other:friends")).build();
    assertThatThrownBy(() -> SamplePlans.cap().withDeclares(foreign))
        .isInstanceOf(InvalidPlanException.class)
        .hasMessage("own id must begin with 'draft:' but was 'other:friends'")
        .extracting("pointer")
        .isEqualTo("/declares");
  }

  @Test
  void theDeclarationsOfAPlanHoldTogether() {
    Vocabulary dangling =
        Vocabulary.builder().addPlaces(place("draft:zone", "draft:country")).build();
    assertThatThrownBy(() -> SamplePlans.cap().withDeclares(dangling))
        .isInstanceOf(InvalidPlanException.class)
        .hasMessageContaining("draft:country")
        .extracting("pointer")
        .asString()
        .startsWith("/declares");
    Vocabulary circle =
        Vocabulary.builder()
            .addPlaces(place("draft:a", "draft:b"), place("draft:b", "draft:a"))
            .build();
    assertThatThrownBy(() -> SamplePlans.cap().withDeclares(circle))
        .isInstanceOf(InvalidPlanException.class)
        .hasMessageContaining("draft:a -> draft:b");
  }

  @Test
  void aDeclarationOfAPlanDoesNotHideTheSharedOne() {
    assertThat(SamplePlans.withdrawal().vocabulary().entries())
        .containsAll(SampleVocabulary.get().entries())
        .hasSize(SampleVocabulary.get().entries().size() + 2);
    assertThat(ImmutableList.copyOf(SamplePlans.withdrawal().declares().entries())).hasSize(2);
  }
}
