package org.peaceterms.corpus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Topics;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.TopicId;

/**
 * A line about a clause that is about a topic.
 *
 * @param plan the id of its plan
 * @param clause its id
 * @param number its number as printed
 * @param heading its heading, if it has one
 * @param summary what it says
 * @param topics all that it is about
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PointLine(
    String plan,
    String clause,
    String number,
    Optional<String> heading,
    String summary,
    List<String> topics) {

  static Stream<PointLine> about(TopicId topic, Plan plan, Topics topics) {
    ImmutableSetMultimap<ClauseId, TopicId> byClause = topics.of(plan);
    return plan.clauses().stream()
        .filter(
            clause ->
                byClause.get(clause.id()).stream().anyMatch(own -> topics.isWithin(own, topic)))
        .map(
            clause -> {
              ImmutableSet<TopicId> own = byClause.get(clause.id());
              return new PointLine(
                  plan.id().text(),
                  clause.id().text(),
                  clause.number(),
                  clause.heading(),
                  clause.summary(),
                  own.stream().map(TopicId::text).toList());
            });
  }
}
