package org.peaceterms.diff.align;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the clauses of a draft say, and how much it counts beside another draft. Each is weighed
 * when it is first asked for.
 */
final class WeighedText {
  private final DraftText draft;
  private final Rarity rarity;
  private final AtomicReferenceArray<Weighed> words;
  private final AtomicReferenceArray<Weighed> own;
  private final AtomicReferenceArray<Weighed> terms;

  WeighedText(DraftText draft, Rarity rarity) {
    this.draft = draft;
    this.rarity = rarity;
    this.words = new AtomicReferenceArray<>(draft.size());
    this.own = new AtomicReferenceArray<>(draft.size());
    this.terms = new AtomicReferenceArray<>(draft.size());
  }

  DraftText draft() {
    return draft;
  }

  /** {@return the heading and the words of a clause} */
  Weighed words(int at) {
    Weighed known = words.get(at);
    if (known == null) {
      known = Weighed.of(draft.words(at), rarity);
      words.set(at, known);
    }
    return known;
  }

  /** {@return its own terms} */
  Weighed own(int at) {
    Weighed known = own.get(at);
    if (known == null) {
      known = Weighed.of(draft.matter(at), rarity);
      own.set(at, known);
    }
    return known;
  }

  /** {@return its terms and those of its sub-points} */
  Weighed terms(int at) {
    Weighed known = terms.get(at);
    if (known == null) {
      known = Weighed.of(draft.terms(at), rarity);
      terms.set(at, known);
    }
    return known;
  }
}
