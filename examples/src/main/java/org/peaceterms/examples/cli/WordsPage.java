package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.report.Block;
import org.peaceterms.report.Document;
import org.peaceterms.report.Line;
import org.peaceterms.term.value.Id;

/** The ids of the shared vocabulary that somebody who writes a plan looks for. */
final class WordsPage {
  private WordsPage() {}

  /** {@return what the shared vocabulary declares with a text in its id or its name} */
  static Vocabulary found(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return Vocabulary.of(
        Corpus.vocabulary().entries().stream()
            .filter(
                entry ->
                    entry.id().text().contains(wanted)
                        || entry.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
  }

  static Document document(String text, Vocabulary found) {
    Document.Builder page = Document.builder();
    if (found.isEmpty()) {
      return page.paragraph(
              Line.of("Nothing in the vocabulary has '" + text + "' in its id or its name."))
          .build();
    }
    section(page, "Parties", found.parties());
    section(page, "Places", found.places());
    section(page, "Measures", found.measures());
    acts(page, found.acts());
    section(page, "Objects", found.objects());
    section(page, "Events", found.events());
    section(page, "Circumstances", found.circumstances());
    return page.build();
  }

  private static void section(
      Document.Builder page, String heading, List<? extends Entry> entries) {
    table(page, heading, "below", entries.stream().map(entry -> row(entry, above(entry))).toList());
  }

  private static void acts(Document.Builder page, List<Act> acts) {
    table(page, "Acts", "takes", acts.stream().map(act -> row(act, roles(act))).toList());
  }

  private static void table(
      Document.Builder page, String heading, String last, List<ImmutableList<Line>> rows) {
    if (!rows.isEmpty()) {
      page.heading(2, heading);
      page.add(
          new Block.Table(
              ImmutableList.of(left("id"), left("reads"), left(last)), ImmutableList.copyOf(rows)));
    }
  }

  private static Block.Column left(String head) {
    return new Block.Column(head, false);
  }

  private static ImmutableList<Line> row(Entry entry, String last) {
    return ImmutableList.of(Line.of(entry.id().text()), Line.of(entry.name()), Line.of(last));
  }

  private static String above(Entry entry) {
    return entry.above().stream().map(Id::text).collect(Collectors.joining(", "));
  }

  private static String roles(Act act) {
    return act.roles().entrySet().stream()
        .map(role -> role.getKey() + ": " + role.getValue().word())
        .collect(Collectors.joining(", "));
  }
}
