package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Clause;

/**
 * What is compared first of some clauses, in rows that are gone through without a look at the
 * clauses themselves: most of them are found again as they were. Equal values are one object.
 */
final class Rows {
  private final String[] ids;
  private final String[] numbers;
  private final Content[] contents;
  private final Frame[] frames;

  /** The hash codes of the summaries. */
  private final int[] words;

  private Rows(int size) {
    this.ids = new String[size];
    this.numbers = new String[size];
    this.contents = new Content[size];
    this.frames = new Frame[size];
    this.words = new int[size];
  }

  static Rows of(ImmutableList<Clause> clauses) {
    Rows rows = new Rows(clauses.size());
    for (int at = 0; at < clauses.size(); at++) {
      Clause clause = clauses.get(at);
      rows.ids[at] = clause.id().text();
      rows.numbers[at] = Unique.text(clause.number());
      rows.contents[at] = Unique.content(clause);
      rows.frames[at] = Unique.frame(clause);
      rows.words[at] = clause.summary().hashCode();
    }
    return rows;
  }

  /** {@return what is known of some of the clauses} */
  Rows at(int... positions) {
    Rows some = new Rows(positions.length);
    for (int at = 0; at < positions.length; at++) {
      some.ids[at] = ids[positions[at]];
      some.numbers[at] = numbers[positions[at]];
      some.contents[at] = contents[positions[at]];
      some.frames[at] = frames[positions[at]];
      some.words[at] = words[positions[at]];
    }
    return some;
  }

  String id(int index) {
    return ids[index];
  }

  String number(int index) {
    return numbers[index];
  }

  Content content(int index) {
    return contents[index];
  }

  Frame frame(int index) {
    return frames[index];
  }

  int words(int index) {
    return words[index];
  }

  /** {@return whether these are the same clauses as others, in the same order} */
  boolean areThoseOf(Rows others) {
    boolean same = ids.length == others.ids.length;
    for (int at = 0; same && at < ids.length; at++) {
      same =
          ids[at] == others.ids[at]
              && numbers[at] == others.numbers[at]
              && contents[at] == others.contents[at]
              && frames[at] == others.frames[at];
    }
    return same;
  }
}
