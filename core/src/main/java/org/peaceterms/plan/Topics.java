package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peaceterms.plan.vocabulary.Topic;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TopicId;

/**
 * The topics that clauses can be about, and which of them a clause is about.
 *
 * <p>Nobody has to tag a clause: its topics follow from its terms, from the kind of each, its act,
 * what the act is done to and what is measured. A clause has the topics of its sub-points as well.
 * One that has no terms and no sub-points, such as a lettered point whose meaning stands in the
 * point above it, is about what that is about; failing that, about what others report of it. What
 * nothing tells is written down for the shipped texts; elsewhere such a clause has no topic.
 *
 * <pre>{@code
 * Corpus.topics().of(plan).get(ClauseId.of("6"))   // [armed-forces]
 * }</pre>
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"sources", "topics", "assigned"})
@JsonSerialize(as = ImmutableTopics.class)
@JsonDeserialize(builder = Topics.Builder.class)
public abstract sealed class Topics permits ImmutableTopics {
  Topics() {}

  /**
   * Topics that are written down, because nothing in the clause tells them.
   *
   * @param plan a plan
   * @param clause one of its clauses
   * @param topics what it is about
   */
  public record Assigned(PlanId plan, ClauseId clause, List<TopicId> topics) {
    /**
     * Keeps a copy of the list.
     *
     * @param plan a plan
     * @param clause one of its clauses
     * @param topics what it is about
     */
    public Assigned {
      topics = ImmutableList.copyOf(topics);
    }
  }

  /** {@return where the codes of other data are published} */
  public abstract ImmutableList<String> sources();

  /** {@return the topics, broader ones before the narrower} */
  public abstract ImmutableList<Topic> topics();

  /** {@return the topics of clauses that do not tell them} */
  public abstract ImmutableList<Assigned> assigned();

  /**
   * {@return the topic with that id}
   *
   * @param id the id of a topic
   */
  public Optional<Topic> topic(TopicId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * {@return whether a topic is another one or a part of it}
   *
   * @param narrower a topic
   * @param broader a topic
   */
  public boolean isWithin(TopicId narrower, TopicId broader) {
    Optional<TopicId> above = Optional.of(narrower);
    while (above.isPresent() && !above.get().equals(broader)) {
      above = topic(above.get()).flatMap(Topic::broader);
    }
    return above.isPresent();
  }

  /**
   * {@return what a term of a plan is about}
   *
   * @param term the term
   * @param plan the plan, which knows the acts and things that the term names
   */
  public ImmutableSortedSet<TopicId> of(Term term, Plan plan) {
    return new TermTopics(owners(), plan.vocabulary()).of(term);
  }

  /**
   * {@return what each clause of a plan is about}
   *
   * @param plan the plan
   */
  public ImmutableSetMultimap<ClauseId, TopicId> of(Plan plan) {
    TermTopics ofTerms = new TermTopics(owners(), plan.vocabulary());
    SetMultimap<ClauseId, TopicId> own = TreeMultimap.create();
    SetMultimap<ClauseId, TopicId> withSubPoints = TreeMultimap.create();
    for (Clause clause : plan.clauses()) {
      own.putAll(clause.id(), ofTerms.of(clause.allTerms()));
      withParents(clause, plan)
          .forEach(above -> withSubPoints.putAll(above.id(), own.get(clause.id())));
    }
    ImmutableSetMultimap.Builder<ClauseId, TopicId> whole = ImmutableSetMultimap.builder();
    for (Clause clause : plan.clauses()) {
      Stream<Set<TopicId>> told =
          Stream.concat(
              Stream.of(withSubPoints.get(clause.id())),
              withParents(clause, plan).map(Clause::id).map(own::get));
      Stream<Set<TopicId>> beside = Stream.of(reported(clause, ofTerms), assigned(clause, plan));
      Stream.concat(told, beside)
          .filter(found -> !found.isEmpty())
          .findFirst()
          .ifPresent(found -> whole.putAll(clause.id(), found));
    }
    return whole.build();
  }

  private static Stream<Clause> withParents(Clause clause, Plan plan) {
    return Stream.iterate(
            Optional.of(clause),
            Optional::isPresent,
            below -> below.flatMap(Clause::parent).flatMap(plan::clause))
        .flatMap(Optional::stream);
  }

  private static ImmutableSortedSet<TopicId> reported(Clause clause, TermTopics ofTerms) {
    return ofTerms.of(
        clause.reports().stream().flatMap(report -> report.terms().stream()).toList());
  }

  private ImmutableSortedSet<TopicId> assigned(Clause clause, Plan plan) {
    return assigned().stream()
        .filter(entry -> entry.plan().equals(plan.id()) && entry.clause().equals(clause.id()))
        .flatMap(entry -> entry.topics().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  @Value.Lazy
  ImmutableMap<TopicId, Topic> byId() {
    return Maps.uniqueIndex(topics(), Topic::id);
  }

  /** To which topic each kind, act, thing and measure belongs. */
  @Value.Lazy
  ImmutableMap<String, TopicId> owners() {
    Map<String, TopicId> owners = new HashMap<>();
    for (Topic topic : topics()) {
      topic.kinds().forEach(kind -> own(owners, TermTopics.kind(kind), topic));
      topic.acts().forEach(id -> own(owners, TermTopics.act(id), topic));
      topic.objects().forEach(id -> own(owners, TermTopics.object(id), topic));
      topic.measures().forEach(id -> own(owners, TermTopics.measure(id), topic));
    }
    return ImmutableMap.copyOf(owners);
  }

  private static void own(Map<String, TopicId> owners, String what, Topic topic) {
    if (owners.putIfAbsent(what, topic.id()) != null) {
      throw InvalidValueException.of(what, topic.id().text(), "belong to one topic");
    }
  }

  @Value.Check
  void check() {
    Stream.concat(
            topics().stream().flatMap(topic -> topic.broader().stream()),
            assigned().stream().flatMap(entry -> entry.topics().stream()))
        .filter(id -> !byId().containsKey(id))
        .map(Id::text)
        .findFirst()
        .ifPresent(
            missing -> {
              throw InvalidValueException.of("topic", missing, "be declared");
            });
    owners();
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Topics}. */
  public static final class Builder extends ImmutableTopics.Builder {
    Builder() {}
  }
}
