package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.NegotiationRecord;
import org.peaceterms.plan.Source;
import org.peaceterms.plan.Talks;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.report.Document;
import org.peaceterms.report.Item;
import org.peaceterms.report.Line;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;

/** The talks that were held and what came of them. */
final class TalksPage {
  private TalksPage() {}

  static Document document(NegotiationRecord told) {
    Document.Builder page = Document.builder().heading(2, "Talks");
    for (Talks talks : told.talks()) {
      page.heading(3, years(talks) + ", " + talks.place()).paragraph(Line.of(talks.event() + "."));
      page.items(items(talks));
    }
    page.heading(2, "Sources");
    return page.items(told.sources().stream().map(TalksPage::source).toList()).build();
  }

  private static String years(Talks talks) {
    return talks.from() == talks.until()
        ? Integer.toString(talks.from())
        : talks.from() + " to " + talks.until();
  }

  private static ImmutableList<Item> items(Talks talks) {
    String who = talks.who().stream().map(TalksPage::name).collect(Collectors.joining(", "));
    return Stream.of(
            line("Who", who),
            line("Outcome", talks.outcome().words()),
            line("Agreed", talks.agreed().orElse("")),
            line("Fell short", talks.shortfall().orElse("")),
            line("Note", talks.note().orElse("")),
            line("Texts", ids(talks.texts())),
            line("Sources", ids(talks.sources())))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Item> line(String lead, String text) {
    return Optional.of(text)
        .filter(said -> !said.isEmpty())
        .map(said -> Item.of(lead + ": " + said));
  }

  private static String name(PartyId id) {
    return Corpus.vocabulary().party(id).map(Party::name).orElse(id.text());
  }

  private static String ids(Collection<? extends Id> ids) {
    return ids.stream().map(Id::text).collect(Collectors.joining(", "));
  }

  private static Item source(Source source) {
    String told =
        Stream.of(
                source.author(),
                Optional.of(source.title()),
                source.outlet(),
                source.date(),
                source.url())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Item.of(source.id().text() + ": " + told);
  }
}
