package org.peaceterms.contradiction;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peaceterms.term.reading.Phrase;

/** Says several things that begin and end alike as one: "the consent of China or France". */
final class Alternatives {
  private static final Splitter WORDS = Splitter.on(Pattern.compile("(?<= )|(?=[;,)])"));

  private final List<List<String>> phrases;

  private Alternatives(List<String> phrases) {
    this.phrases = phrases.stream().map(WORDS::splitToList).toList();
  }

  /** {@return that one of them holds} */
  static String or(List<String> phrases) {
    return joined(phrases, Phrase::or, Phrase::or);
  }

  /** {@return all of them} */
  static String and(List<String> phrases) {
    return joined(phrases, Phrase::and, all -> String.join("; ", all));
  }

  private static String joined(
      List<String> phrases,
      Function<List<String>, String> parts,
      Function<List<String>, String> whole) {
    List<String> distinct = ImmutableSet.copyOf(phrases).asList();
    Alternatives all = new Alternatives(distinct);
    int start = all.alike(0, false);
    int before = all.isSimple(start, all.alike(start, true)) ? start : 0;
    int after = all.alike(before, true);
    if (distinct.size() == 1 || before + after == 0) {
      return whole.apply(distinct);
    }
    String end = all.text(0, all.phrases.get(0).size() - after, all.phrases.get(0).size());
    return all.text(0, 0, before)
        + parts.apply(all.middles(before, after))
        + (end.isEmpty() || CharMatcher.anyOf(";,)").matches(end.charAt(0)) ? "" : " ")
        + end;
  }

  /** Whether each is one thing, so that what comes before need not be said again. */
  private boolean isSimple(int before, int after) {
    return middles(before, after).stream()
        .noneMatch(middle -> middle.contains(" and ") || middle.contains(","));
  }

  private List<String> middles(int before, int after) {
    return Stream.iterate(0, i -> i < phrases.size(), i -> i + 1)
        .map(i -> text(i, before, phrases.get(i).size() - after).trim())
        .toList();
  }

  private String text(int phrase, int from, int until) {
    return String.join("", phrases.get(phrase).subList(from, until));
  }

  /** How many words are the same in all at the start or the end; each keeps one of its own. */
  private int alike(int taken, boolean atEnd) {
    int most = phrases.stream().mapToInt(List::size).min().orElse(0) - taken - 1;
    int count = 0;
    while (count < most && isAlike(count, atEnd)) {
      count++;
    }
    return count;
  }

  private boolean isAlike(int at, boolean atEnd) {
    return phrases.stream()
            .map(words -> words.get(atEnd ? words.size() - 1 - at : at))
            .distinct()
            .count()
        == 1;
  }
}
