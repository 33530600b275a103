package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.stream.Collectors;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.corpus.PointLine;
import org.peaceterms.corpus.TopicCatalogue;
import org.peaceterms.plan.vocabulary.Topic;
import org.peaceterms.report.Document;
import org.peaceterms.report.Item;
import org.peaceterms.report.Line;

/** What the shipped plans say about a topic, plan by plan. */
final class TopicPage {
  private TopicPage() {}

  /** {@return the topic with that id} */
  static Topic topic(String word) {
    return Corpus.topics().topics().stream()
        .filter(topic -> topic.id().text().equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(word));
  }

  private static IllegalArgumentException unknown(String word) {
    String ids =
        Corpus.topics().topics().stream()
            .map(topic -> topic.id().text())
            .sorted()
            .collect(Collectors.joining(", "));
    return new IllegalArgumentException("there is no topic '" + word + "', only " + ids);
  }

  static Document document(TopicCatalogue about) {
    Document.Builder page =
        Document.builder()
            .heading(2, about.topic().name())
            .paragraph(Line.of(about.topic().says()));
    ImmutableListMultimap<String, PointLine> byPlan =
        Multimaps.index(about.points(), PointLine::plan);
    byPlan
        .asMap()
        .forEach(
            (plan, points) ->
                page.heading(3, plan)
                    .items(
                        points.stream()
                            .map(TopicPage::item)
                            .collect(ImmutableList.toImmutableList())));
    return page.build();
  }

  private static Item item(PointLine point) {
    return Item.of("Point " + point.number() + ": " + point.summary());
  }
}
