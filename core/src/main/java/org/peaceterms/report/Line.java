package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Running words without a break of their own, in one or more tones.
 *
 * @param passages the words, in order
 */
public record Line(ImmutableList<Passage> passages) {

  /**
   * {@return a line in one plain tone}
   *
   * @param text the words
   */
  public static Line of(String text) {
    return of(text, Tone.PLAIN);
  }

  /**
   * {@return a line in one tone}
   *
   * @param text the words
   * @param tone how they are set off
   */
  public static Line of(String text, Tone tone) {
    return new Line(ImmutableList.of(new Passage(text, tone)));
  }

  /**
   * {@return this line with more plain words}
   *
   * @param text the words that follow, with the space before them if there is one
   */
  public Line and(String text) {
    return and(text, Tone.PLAIN);
  }

  /**
   * {@return this line with more words}
   *
   * @param text the words that follow, with the space before them if there is one
   * @param tone how they are set off
   */
  public Line and(String text, Tone tone) {
    return text.isEmpty()
        ? this
        : new Line(
            ImmutableList.<Passage>builder().addAll(passages).add(new Passage(text, tone)).build());
  }

  /** {@return the words without their tones} */
  public String text() {
    return passages.stream().map(Passage::text).collect(Collectors.joining());
  }
}
