package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceterms.corpus.Catalogue;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.corpus.TopicCatalogue;
import org.peaceterms.json.PlanJson;
import org.peaceterms.json.ResultJson;
import org.peaceterms.plan.AgreementStage;
import org.peaceterms.plan.NegotiationRecord;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.report.Block;
import org.peaceterms.report.Document;
import org.peaceterms.report.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what ships. */
@Command(
    name = "list",
    description =
        "List the shipped plans and positions, what plans say about a topic, the talks that led to"
            + " them, or ids of the shared vocabulary.")
final class ListCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "List the clauses of all plans that are about this topic.")
  private Optional<String> topic = Optional.empty();

  @Option(names = "--talks", description = "List the talks of 2014 to 2025 and what came of them.")
  private boolean talks;

  @Option(
      names = "--words",
      paramLabel = "TEXT",
      description = "List the ids of the shared vocabulary that have this text in id or name.")
  private Optional<String> words = Optional.empty();

  ListCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (talks && topic.isPresent()) {
      throw new IllegalArgumentException("--talks lists all talks, so it takes no --topic");
    }
    if (words.isPresent() && (talks || topic.isPresent())) {
      throw new IllegalArgumentException(
          "--words looks into the vocabulary, so it takes neither --topic nor --talks");
    }
    if (words.isPresent()) {
      String text = words.orElseThrow();
      Vocabulary found = WordsPage.found(text);
      output.write(streams, () -> WordsPage.document(text, found), () -> PlanJson.write(found));
      return Program.CLEAR;
    }
    if (talks) {
      NegotiationRecord told = Corpus.talks();
      output.write(streams, () -> TalksPage.document(told), () -> ResultJson.write(told));
      return Program.CLEAR;
    }
    if (topic.isPresent()) {
      TopicCatalogue about = TopicCatalogue.of(TopicPage.topic(topic.orElseThrow()));
      output.write(streams, () -> TopicPage.document(about), () -> ResultJson.write(about));
      return Program.CLEAR;
    }
    Catalogue catalogue = Corpus.catalogue();
    output.write(streams, () -> document(catalogue), () -> ResultJson.write(catalogue));
    return Program.CLEAR;
  }

  private static Document document(Catalogue catalogue) {
    Document.Builder out = Document.builder().heading(2, "Plans");
    out.add(
        table(
            ImmutableList.of(
                left("id"),
                left("date"),
                left("type"),
                left("stage"),
                right("clauses"),
                right("terms"),
                left("title")),
            catalogue.plans().stream()
                .map(
                    plan ->
                        row(
                            plan.id(),
                            plan.date(),
                            plan.type().words(),
                            plan.stage().map(AgreementStage::words).orElse(""),
                            Integer.toString(plan.clauses()),
                            Integer.toString(plan.terms()),
                            plan.title()))
                .collect(ImmutableList.toImmutableList())));
    if (!catalogue.positions().isEmpty()) {
      out.heading(2, "Positions");
      out.add(
          table(
              ImmutableList.of(
                  left("id"), left("date"), left("party"), right("demands"), left("title")),
              catalogue.positions().stream()
                  .map(
                      position ->
                          row(
                              position.id(),
                              position.date(),
                              position.party(),
                              Integer.toString(position.demands()),
                              position.title()))
                  .collect(ImmutableList.toImmutableList())));
    }
    return out.build();
  }

  private static Block table(
      ImmutableList<Block.Column> columns, ImmutableList<ImmutableList<Line>> rows) {
    return new Block.Table(columns, rows);
  }

  private static Block.Column left(String head) {
    return new Block.Column(head, false);
  }

  private static Block.Column right(String head) {
    return new Block.Column(head, true);
  }

  private static ImmutableList<Line> row(String... cells) {
    return ImmutableList.copyOf(cells).stream()
        .map(Line::of)
        .collect(ImmutableList.toImmutableList());
  }
}
