package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Prose as the diff looks at it. */
public final class Text {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int STEM = 6;

  private Text() {}

  /**
   * {@return the text without case, spaces and punctuation}
   *
   * @param text any text
   */
  public static String bare(String text) {
    return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** {@return the beginnings of its words, which inflected forms of a word mostly share} */
  static ImmutableList<String> stems(String text) {
    return Arrays.stream(bare(text).split(" "))
        .filter(word -> word.length() > 2 || word.chars().anyMatch(Character::isDigit))
        .map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(ImmutableList.toImmutableList());
  }
}
