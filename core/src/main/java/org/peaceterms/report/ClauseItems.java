package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/** What a clause says, as items: its terms, then what is open or can be read in several ways. */
final class ClauseItems {
  private ClauseItems() {}

  /** {@return its terms and choices, and the texts that it takes over} */
  static ImmutableList<Item> of(Clause clause, Words words) {
    return Streams.concat(
            clause.terms().stream().map(term -> Item.of(term(term, words))),
            clause.choices().stream().map(choice -> choice(lead(choice), choice, words)),
            clause.incorporates().stream()
                .map(text -> Item.of("It takes over " + words.name(text) + ".")))
        .collect(ImmutableList.toImmutableList());
  }

  private static String lead(Choice choice) {
    return choice.basis() == Choice.Basis.BRACKET ? "Open between:" : "Can be read as:";
  }

  /** {@return a choice with its versions below it} */
  static Item choice(String lead, Choice choice, Words words) {
    return new Item(
        Line.of(lead),
        choice.versions().stream()
            .map(version -> version(choice.basis(), version, words))
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return a version: who wants it and what would hold} */
  private static Item version(Choice.Basis basis, Alternative version, Words words) {
    String who =
        version.supporters().isEmpty()
            ? "no supporter named"
            : "wanted by " + words.names(version.supporters());
    boolean bracket = basis == Choice.Basis.BRACKET;
    Line lead = Line.of(version.label(), Tone.STRONG).and(bracket ? ", " + who : "");
    if (version.terms().isEmpty()) {
      return Item.of(lead.and(": nothing more than what holds anyway."));
    }
    if (version.terms().size() == 1) {
      return Item.of(join(lead.and(": "), term(version.terms().get(0), words)));
    }
    return new Item(
        lead.and(":"),
        version.terms().stream()
            .map(term -> Item.of(term(term, words)))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Line join(Line first, Line second) {
    return new Line(
        ImmutableList.<Passage>builder()
            .addAll(first.passages())
            .addAll(second.passages())
            .build());
  }

  private static Line term(Term term, Words words) {
    return Line.of(words.reading(term));
  }
}
