package org.peaceterms.diff.align;

import java.util.Locale;

/**
 * Reads a text as the diff looks at it, letter by letter: without case and punctuation, and with
 * one space between words. Nothing is copied, so that two texts can be told apart by their
 * beginnings.
 */
final class Letters {
  /** Stands behind the last letter. */
  static final int END = -1;

  /** Stands between two words. */
  static final int SPACE = ' ';

  /** Stands for what is no part of a word. */
  static final char NOT_OF_WORD = 0;

  /** The most frequent letters in lower case. */
  private static final char[] LATIN = latin();

  private final String text;
  private int at;
  private boolean begun;

  Letters(String text) {
    this.text = lowered(text);
  }

  /** {@return the text in lower case, if that cannot be made letter by letter} */
  static String lowered(String text) {
    return isLoweredByContext(text) ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** These two become several letters, or one that depends on its place in the word. */
  private static boolean isLoweredByContext(String text) {
    return text.indexOf('\u03a3') >= 0 || text.indexOf('\u0130') >= 0;
  }

  private static char[] latin() {
    char[] latin = new char[256];
    for (char letter = 0; letter < latin.length; letter++) {
      char low = Character.toLowerCase(letter);
      latin[letter] = isOfWord(low) ? low : NOT_OF_WORD;
    }
    return latin;
  }

  /** Letters and figures, those of other scripts and Roman and circled figures included. */
  private static boolean isOfWord(int letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.LETTER_NUMBER
        || Character.getType(letter) == Character.OTHER_NUMBER;
  }

  /** {@return the next letter, a space between two words, or {@link #END}} */
  int next() {
    boolean apart = false;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int low = low(letter);
      if (low != NOT_OF_WORD) {
        if (apart && begun) {
          return SPACE;
        }
        begun = true;
        at += Character.charCount(letter);
        return low;
      }
      apart = true;
      at += Character.charCount(letter);
    }
    return END;
  }

  /** {@return a letter in lower case, or {@link #NOT_OF_WORD}} */
  static int low(int letter) {
    if (letter < LATIN.length) {
      return LATIN[letter];
    }
    int low = Character.toLowerCase(letter);
    return isOfWord(low) ? low : NOT_OF_WORD;
  }
}
