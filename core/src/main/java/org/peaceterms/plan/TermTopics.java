package org.peaceterms.plan;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.TopicId;

/** Finds what terms are about. */
final class TermTopics {
  private final ImmutableMap<String, TopicId> owners;
  private final Vocabulary vocabulary;

  TermTopics(ImmutableMap<String, TopicId> owners, Vocabulary vocabulary) {
    this.owners = owners;
    this.vocabulary = vocabulary;
  }

  static String kind(String name) {
    return "kind " + name;
  }

  static String act(ActId id) {
    return "act " + id;
  }

  static String object(ObjectId id) {
    return "object " + id;
  }

  static String measure(MeasureId id) {
    return "measure " + id;
  }

  ImmutableSortedSet<TopicId> of(Term term) {
    return of(ImmutableSet.of(term));
  }

  ImmutableSortedSet<TopicId> of(Collection<? extends Term> terms) {
    return terms.stream()
        .flatMap(this::topics)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** A law is about itself and about what it is to say. */
  private Stream<TopicId> topics(Term term) {
    Stream<TopicId> content =
        term instanceof LawChange law ? law.content().stream().flatMap(this::own) : Stream.empty();
    return Stream.concat(own(term), content);
  }

  private Stream<TopicId> own(Term term) {
    return Stream.concat(owner(kind(term.kind().name())), particular(term));
  }

  private Stream<TopicId> particular(Term term) {
    if (term instanceof QuantityLimit limit) {
      return owner(measure(limit.measure()));
    }
    return term instanceof Conduct conduct
        ? Stream.concat(
            nearest(conduct.act(), TermTopics::act, this::above),
            conduct.object().stream()
                .flatMap(id -> nearest(ObjectId.of(id.text()), TermTopics::object, this::above)))
        : Stream.empty();
  }

  private Stream<ActId> above(ActId id) {
    return vocabulary.act(id).map(Act::isA).stream().flatMap(Collection::stream);
  }

  private Stream<ObjectId> above(ObjectId id) {
    return vocabulary.object(id).map(Thing::isA).stream().flatMap(Collection::stream);
  }

  private Stream<TopicId> owner(String what) {
    return Optional.ofNullable(owners.get(what)).stream();
  }

  /** What belongs to no topic itself belongs to those of what it is. */
  private <I extends Id> Stream<TopicId> nearest(
      I start, Function<I, String> what, Function<I, Stream<I>> above) {
    ImmutableSet.Builder<TopicId> found = ImmutableSet.builder();
    Set<I> seen = new HashSet<>();
    Deque<I> next = new ArrayDeque<>(ImmutableSet.of(start));
    while (!next.isEmpty()) {
      I id = next.poll();
      TopicId owner = owners.get(what.apply(id));
      if (owner != null) {
        found.add(owner);
      } else if (seen.add(id)) {
        above.apply(id).forEach(next::add);
      }
    }
    return found.build().stream();
  }
}
