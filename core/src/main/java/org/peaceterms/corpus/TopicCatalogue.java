package org.peaceterms.corpus;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.vocabulary.Topic;

/**
 * What the shipped plans say about a topic.
 *
 * @param topic the topic
 * @param points their clauses about it or a part of it, plan by plan
 */
public record TopicCatalogue(Topic topic, ImmutableList<PointLine> points) {
  /**
   * {@return what the shipped plans say about a topic}
   *
   * @param topic the topic
   */
  public static TopicCatalogue of(Topic topic) {
    return new TopicCatalogue(topic, Corpus.points(topic.id()));
  }
}
