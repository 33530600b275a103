package org.peaceterms.diff.align;

import java.util.Arrays;
import java.util.Locale;

/** Prose as the diff looks at it. */
public final class Text {
  private static final int STEM = 6;

  private Text() {}

  /**
   * {@return the text without case, spaces and punctuation}
   *
   * @param text any text
   */
  public static String bare(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    StringBuilder bare = new StringBuilder(low.length());
    boolean apart = false;
    for (int at = 0; at < low.length(); at += Character.charCount(low.codePointAt(at))) {
      int letter = low.codePointAt(at);
      if (!isOfWord(letter)) {
        apart = true;
        continue;
      }
      if (apart && bare.length() > 0) {
        bare.append(' ');
      }
      apart = false;
      bare.appendCodePoint(letter);
    }
    return bare.toString();
  }

  /** Letters and figures, those of other scripts and Roman and circled figures included. */
  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.LETTER_NUMBER
        || Character.getType(letter) == Character.OTHER_NUMBER;
  }

  /**
   * {@return whether two texts are the same without case, spaces and punctuation}
   *
   * @param one any text
   * @param other any text
   */
  public static boolean isSame(String one, String other) {
    return one.equals(other) || bare(one).equals(bare(other));
  }

  /**
   * {@return features of the words of a bare text, one for each, which are those of their
   * beginnings, as inflected forms of a word mostly share them; words of one or two letters say
   * nothing}
   */
  static long[] stems(String bare) {
    long[] stems = new long[bare.length() / 2 + 1];
    int size = 0;
    for (int start = 0; start < bare.length(); ) {
      int end = bare.indexOf(' ', start) < 0 ? bare.length() : bare.indexOf(' ', start);
      if (end - start > 2 || hasFigure(bare, start, end)) {
        stems[size++] = stem(bare, start, Math.min(end, start + STEM));
      }
      start = end + 1;
    }
    return Arrays.copyOf(stems, size);
  }

  private static boolean hasFigure(String bare, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Character.isDigit(bare.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static long stem(String bare, int start, int end) {
    long stem = 0;
    for (int at = start; at < end; at++) {
      stem = Features.feature(stem, bare.charAt(at));
    }
    return stem;
  }
}
