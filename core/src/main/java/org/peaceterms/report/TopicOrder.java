package org.peaceterms.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.diff.ClauseMatch;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Topics;
import org.peaceterms.plan.vocabulary.Topic;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.TopicId;

/**
 * The topic under which a report shows a point with its sub-points: of those that its terms are
 * about, before and after, the one that its heading names, or else the one of most terms.
 */
final class TopicOrder {
  private final Topics topics;
  private final ImmutableMap<TopicId, Integer> places;
  private final Draft before;
  private final Draft after;
  private final ImmutableMap<Clause, Clause> later;
  private final ImmutableMap<Clause, Clause> earlier;

  /** A draft with the points to which its clauses belong. */
  private record Draft(
      Plan plan,
      SetMultimap<Clause, Clause> families,
      ImmutableSetMultimap<ClauseId, TopicId> about) {
    static Draft of(Plan plan, Topics topics) {
      SetMultimap<Clause, Clause> families = LinkedHashMultimap.create();
      plan.clauses().forEach(clause -> families.put(point(plan, clause), clause));
      return new Draft(plan, families, topics.of(plan));
    }

    private static Clause point(Plan plan, Clause clause) {
      Clause point = clause;
      while (point.parent().flatMap(plan::clause).isPresent()) {
        point = point.parent().flatMap(plan::clause).orElseThrow();
      }
      return point;
    }

    Optional<Clause> point(Optional<Clause> clause) {
      return clause.map(found -> point(plan, found));
    }
  }

  TopicOrder(PlanDiff diff, Topics topics) {
    this.topics = topics;
    ImmutableList<Topic> all = topics.topics();
    this.places =
        IntStream.range(0, all.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(i -> all.get(i).id(), i -> i));
    this.before = Draft.of(diff.before(), topics);
    this.after = Draft.of(diff.after(), topics);
    ImmutableList<ClauseMatch> matches = diff.matches();
    this.later =
        matches.stream()
            .collect(ImmutableMap.toImmutableMap(ClauseMatch::before, ClauseMatch::after));
    this.earlier =
        matches.stream()
            .collect(ImmutableMap.toImmutableMap(ClauseMatch::after, ClauseMatch::before));
  }

  /** {@return the place of its topic among all topics; behind all of them if it has none} */
  int place(Optional<Clause> old, Optional<Clause> now) {
    Optional<Clause> pointBefore = before.point(old.or(() -> after.point(now).map(earlier::get)));
    Optional<Clause> pointAfter = after.point(now.or(() -> before.point(old).map(later::get)));
    Map<TopicId, Integer> terms = new TreeMap<>();
    pointBefore.ifPresent(point -> count(before, point, terms));
    pointAfter.ifPresent(point -> count(after, point, terms));
    Stream<TopicId> found =
        terms.isEmpty()
            ? Stream.concat(
                pointBefore.stream().flatMap(point -> before.about().get(point.id()).stream()),
                pointAfter.stream().flatMap(point -> after.about().get(point.id()).stream()))
            : named(terms.keySet(), pointAfter.or(() -> pointBefore)).orElseGet(() -> most(terms));
    return found.map(places::get).min(Comparator.naturalOrder()).orElse(places.size());
  }

  private void count(Draft draft, Clause point, Map<TopicId, Integer> terms) {
    draft.families().get(point).stream()
        .flatMap(clause -> clause.allTerms().stream())
        .flatMap(term -> topics.of(term, draft.plan()).stream())
        .forEach(topic -> terms.merge(topic, 1, Integer::sum));
  }

  /** A heading that stands in the name of one of the topics says which is meant. */
  private Optional<Stream<TopicId>> named(Set<TopicId> found, Optional<Clause> point) {
    return point
        .flatMap(Clause::heading)
        .flatMap(heading -> found.stream().filter(topic -> isNamed(topic, heading)).findFirst())
        .map(Stream::of);
  }

  private boolean isNamed(TopicId topic, String heading) {
    String name = topics.topic(topic).orElseThrow().name();
    return Ascii.toLowerCase(name).contains(Ascii.toLowerCase(heading));
  }

  private static Stream<TopicId> most(Map<TopicId, Integer> terms) {
    int most = terms.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return terms.keySet().stream().filter(topic -> terms.get(topic) == most);
  }
}
