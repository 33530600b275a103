package org.peaceterms.diff.align;

/** In how many of the clauses of a draft that were read features occur. */
final class Counts {
  /** A clause says so many things, or fewer that are not said before. */
  private static final int SAID = 16;

  /** The first clauses say little that was said before. */
  private static final int SAID_FIRST = 128;

  /** Below the count of a feature stands which clause was the last that has it. */
  private static final int COUNT = 16;

  private static final int LAST = (1 << COUNT) - 1;

  private final int step;
  private final FeatureNumbers counts;

  /** How often the words of each clause of the draft occur. */
  private final OnDemand<char[]> words;

  /** The same of what its own terms say. */
  private final OnDemand<char[]> matters;

  /** How many clauses have been read. */
  private int read;

  private Counts(DraftText draft, int step) {
    this.step = step;
    this.counts = new FeatureNumbers(SAID_FIRST + SAID * (draft.size() / step + 1));
    this.words = new OnDemand<>(draft.size(), at -> each(draft.words(at)));
    this.matters = new OnDemand<>(draft.size(), at -> each(draft.matter(at)));
  }

  /** {@return how often features occur where one in {@code step} clauses is read} */
  static Counts in(DraftText draft, int step) {
    Counts counts = new Counts(draft, step);
    for (int at = 0; at < draft.size(); at += step) {
      counts.read++;
      draft.terms(at).forEach(counts::add);
      draft.forEachWord(at, counts::add);
    }
    return counts;
  }

  /** A clause counts once, however often it has a feature. */
  private void add(long feature) {
    counts.replace(
        feature, known -> (known & LAST) == read ? known : ((known >>> COUNT) + 1 << COUNT) + read);
  }

  /** {@return how many clauses were read} */
  int read() {
    return read;
  }

  int step() {
    return step;
  }

  int of(long feature) {
    return counts.of(feature) >>> COUNT;
  }

  /** {@return how often each of some features occurs} */
  char[] each(Features features) {
    char[] each = new char[features.size()];
    for (int at = 0; at < each.length; at++) {
      each[at] = (char) of(features.at(at));
    }
    return each;
  }

  /** {@return how often each word of a clause of the draft occurs; it is kept} */
  char[] ofWords(int place) {
    return words.at(place);
  }

  /** {@return how often occurs what each of its own terms says; it is kept} */
  char[] ofMatter(int place) {
    return matters.at(place);
  }
}
