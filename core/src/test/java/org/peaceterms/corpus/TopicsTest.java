package org.peaceterms.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Topics;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Topic;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TopicId;

class TopicsTest {
  private static final Topics TOPICS = Corpus.topics();

  static Stream<Plan> plans() {
    return Corpus.plans().stream();
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyClauseIsAboutSomething(Plan plan) {
    ImmutableSetMultimap<ClauseId, TopicId> topics = TOPICS.of(plan);
    assertThat(plan.clauses())
        .extracting(Clause::id)
        .filteredOn(id -> topics.get(id).isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "us-28, 6, armed-forces",
    "us-28, 7, alliances law",
    "us-28, 8, foreign-forces",
    "us-28, 10a, guarantees",
    "us-28, 12, reconstruction resources",
    "us-28, 25, elections",
    "us-28, 26, amnesty compensation",
    "minsk-2, 1, ceasefire",
    "minsk-2, 6, prisoners",
    "minsk-2014-memorandum, 6, mines",
    "minsk-2014-memorandum, 7, weapons",
    "gaza-20, 4, prisoners",
    "gaza-20, 8, aid movement",
    "geneva-19, 14, assets",
    "istanbul-2022-draft, 14, separation"
  })
  void aClauseIsAboutWhatItsHeadingSays(String plan, String clause, String topics) {
    assertThat(TOPICS.of(plan(plan)).get(ClauseId.of(clause)))
        .extracting(TopicId::text)
        .containsExactly(topics.split(" "));
  }

  @Test
  void aPointIsAlsoAboutWhatItsSubPointsAreAbout() {
    assertThat(TOPICS.of(plan("us-28")).get(ClauseId.of("21"))).contains(TopicId.of("territory"));
  }

  @Test
  void everyKindActAndMeasureBelongsToATopic() {
    Set<String> kinds = ImmutableSet.copyOf(Kinds.ALL.stream().map(Kind::name).toList());
    Set<String> owned =
        TOPICS.topics().stream()
            .flatMap(topic -> topic.kinds().stream())
            .collect(ImmutableSet.toImmutableSet());
    assertThat(Sets.difference(kinds, owned))
        .containsExactlyInAnyOrder(Conduct.KIND.name(), QuantityLimit.KIND.name());
    assertThat(kinds).containsAll(owned);
    Plan any = plan("us-28");
    for (Act act : Corpus.vocabulary().acts()) {
      assertThat(TOPICS.of(conduct(act), any)).as(act.id().text()).isNotEmpty();
    }
    for (Measure measure : Corpus.vocabulary().measures()) {
      Term limit =
          QuantityLimit.builder().addSubject(PartyId.of("ukraine")).measure(measure.id()).build();
      assertThat(TOPICS.of(limit, any)).as(measure.id().text()).hasSize(1);
    }
  }

  private static Term conduct(Act act) {
    return Conduct.builder().modality(Modality.MUST).act(act.id()).build();
  }

  @Test
  void whatTopicsNameIsInTheVocabulary() {
    for (Topic topic : TOPICS.topics()) {
      assertThat(topic.acts()).allMatch(id -> Corpus.vocabulary().act(id).isPresent());
      assertThat(topic.objects()).allMatch(id -> Corpus.vocabulary().object(id).isPresent());
      assertThat(topic.measures()).allMatch(id -> Corpus.vocabulary().measure(id).isPresent());
    }
  }

  @Test
  void whatIsWrittenDownIsNeeded() {
    for (Topics.Assigned entry : TOPICS.assigned()) {
      Clause clause = plan(entry.plan().text()).clause(entry.clause()).orElseThrow();
      assertThat(clause.allTerms()).isEmpty();
      assertThat(clause.reports()).isEmpty();
      assertThat(clause.parent()).isEmpty();
    }
  }

  @Test
  void aBroaderTopicHoldsTheNarrower() {
    assertThat(TOPICS.isWithin(TopicId.of("ceasefire"), TopicId.of("security"))).isTrue();
    assertThat(TOPICS.isWithin(TopicId.of("ceasefire"), TopicId.of("ceasefire"))).isTrue();
    assertThat(TOPICS.isWithin(TopicId.of("security"), TopicId.of("ceasefire"))).isFalse();
    assertThat(Corpus.points(TopicId.of("security")))
        .containsAll(Corpus.points(TopicId.of("ceasefire")));
  }

  @Test
  void aTopicThatNobodyDeclaresIsRefused() {
    Topic stray =
        Topic.builder()
            .id(TopicId.of("a"))
            .name("A")
            .says("A.")
            .broader(TopicId.of("nowhere"))
            .build();
    assertThatThrownBy(() -> Topics.builder().addTopics(stray).build())
        .hasMessage("topic must be declared but was 'nowhere'");
  }

  @Test
  void anActOfTwoTopicsIsRefused() {
    Topic one =
        Topic.builder().id(TopicId.of("a")).name("A").says("A.").addKinds("ceasefire").build();
    Topic other =
        Topic.builder().id(TopicId.of("b")).name("B").says("B.").addKinds("ceasefire").build();
    assertThatThrownBy(() -> Topics.builder().addTopics(one, other).build())
        .hasMessage("kind ceasefire must belong to one topic but was 'b'");
  }
}
