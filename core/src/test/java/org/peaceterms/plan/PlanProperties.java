package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.DraftPair;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Facts;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.TermId;

class PlanProperties {
  private static Plan.Builder copy(Plan plan) {
    Plan.Builder copy =
        Plan.builder()
            .shared(plan.shared())
            .id(plan.id())
            .version(plan.version())
            .date(plan.date())
            .title(plan.title())
            .type(plan.type())
            .stage(plan.stage())
            .pax(plan.pax())
            .addAllBackground(plan.background().descendingSet())
            .addAllClauses(plan.clauses());
    plan.indivisible().ifPresent(copy::indivisible);
    return copy;
  }

  private static <E> List<E> shuffled(List<E> list, Random random) {
    List<E> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static Vocabulary shuffled(Vocabulary vocabulary, Random random) {
    return Vocabulary.builder()
        .addAllParties(shuffled(vocabulary.parties(), random))
        .addAllPlaces(shuffled(vocabulary.places(), random))
        .addAllMeasures(shuffled(vocabulary.measures(), random))
        .addAllActs(shuffled(vocabulary.acts(), random))
        .addAllObjects(shuffled(vocabulary.objects(), random))
        .addAllEvents(shuffled(vocabulary.events(), random))
        .addAllCircumstances(shuffled(vocabulary.circumstances(), random))
        .build();
  }

  @Property
  void theOrderOfPartiesSourcesAndDeclarationsDoesNotMatter(@ForAll Plan plan, @ForAll long seed) {
    Random random = new Random(seed);
    Plan copy =
        copy(plan)
            .addAllParties(shuffled(plan.parties(), random))
            .addAllSources(shuffled(plan.sources(), random))
            .declares(shuffled(plan.declares(), random))
            .build();
    assertThat(copy).isEqualTo(plan).hasSameHashCodeAs(plan).hasToString(plan.toString());
  }

  @Property
  void normalisingTwiceIsNormalisingOnce(@ForAll Plan plan) {
    Plan once =
        copy(plan)
            .addAllParties(plan.parties())
            .addAllSources(plan.sources())
            .declares(plan.declares())
            .build();
    assertThat(once.parties()).isEqualTo(plan.parties());
    assertThat(once.withParties(once.parties().reverse())).isEqualTo(once);
    assertThat(once.withSources(once.sources().reverse())).isEqualTo(once);
  }

  @Property
  void draftsAreEqualIfTheirPartsAre(@ForAll DraftPair pair) {
    Plan before = pair.before();
    Plan after = pair.after();
    boolean alike =
        before.version().equals(after.version())
            && before.date().equals(after.date())
            && before.title().equals(after.title())
            && before.type() == after.type()
            && before.stage().equals(after.stage())
            && before.pax().equals(after.pax())
            && before.parties().equals(after.parties())
            && before.indivisible().equals(after.indivisible())
            && before.background().equals(after.background())
            && before.declares().equals(after.declares())
            && before.sources().equals(after.sources())
            && before.clauses().equals(after.clauses());
    assertThat(before.equals(after)).isEqualTo(alike);
  }

  @Property
  void everyClauseIsFoundByItsId(@ForAll Plan plan) {
    assertThat(plan.clauses())
        .allSatisfy(clause -> assertThat(plan.clause(clause.id())).containsSame(clause));
  }

  @Property
  void termIdsAreUnique(@ForAll Plan plan) {
    assertThat(
            plan.clauses().stream()
                .flatMap(clause -> clause.allTerms().stream())
                .flatMap(PlanProperties::ids))
        .doesNotHaveDuplicates();
  }

  private static Stream<TermId> ids(Term term) {
    return Stream.concat(
        term.id().stream(), term.kind().nested(term).stream().flatMap(PlanProperties::ids));
  }

  @Property
  void ownDeclarationsHoldTogetherUnderTheirPrefix(@ForAll Plan plan) {
    assertThat(plan.declares().entries())
        .extracting(Entry::id)
        .allSatisfy(id -> assertThat(id.text()).startsWith(plan.id() + ":"));
    Facts.check(plan.declares(), plan.vocabulary());
    assertThat(plan.vocabulary().entries()).containsAll(plan.declares().entries());
  }

  @Property
  void aPositionIsNormalisedAsWell(@ForAll Position position) {
    assertThat(position.withSources(position.sources().reverse())).isEqualTo(position);
    assertThat(position.withDemands(ImmutableList.of()).demands()).isEmpty();
  }
}
