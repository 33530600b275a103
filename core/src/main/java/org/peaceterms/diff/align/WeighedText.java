package org.peaceterms.diff.align;

/**
 * What the clauses of a draft say, and how much it counts beside another draft. Each is weighed
 * when it is first asked for.
 */
final class WeighedText {
  private final DraftText draft;
  private final OnDemand<Weighed> words;
  private final OnDemand<Weighed> own;
  private final OnDemand<Weighed> terms;

  private WeighedText(DraftText draft, Counts counts, Counts other, Rarity rarity) {
    this.draft = draft;
    this.words =
        new OnDemand<>(
            draft.size(),
            at -> Weighed.of(draft.words(at), counts.ofWords(draft.place(at)), other, rarity));
    this.own =
        new OnDemand<>(
            draft.size(),
            at -> Weighed.of(draft.matter(at), counts.ofMatter(draft.place(at)), other, rarity));
    this.terms =
        draft.isFlat()
            ? own
            : new OnDemand<>(draft.size(), at -> Weighed.of(draft.terms(at), rarity));
  }

  /** {@return the text of the earlier draft, or some clauses of it} */
  static WeighedText before(DraftText draft, Rarity rarity) {
    return new WeighedText(draft, rarity.before(), rarity.after(), rarity);
  }

  /** {@return the text of the later draft, or some clauses of it} */
  static WeighedText after(DraftText draft, Rarity rarity) {
    return new WeighedText(draft, rarity.after(), rarity.before(), rarity);
  }

  DraftText draft() {
    return draft;
  }

  /** {@return the heading and the words of a clause} */
  Weighed words(int at) {
    return words.at(at);
  }

  /** {@return its own terms} */
  Weighed own(int at) {
    return own.at(at);
  }

  /** {@return its terms and those of its sub-points} */
  Weighed terms(int at) {
    return terms.at(at);
  }
}
