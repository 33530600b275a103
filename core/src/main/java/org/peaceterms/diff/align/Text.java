package org.peaceterms.diff.align;

/** Prose as the diff looks at it. */
public final class Text {
  private Text() {}

  /**
   * {@return the text without case, spaces and punctuation}
   *
   * @param text any text
   */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    Letters letters = new Letters(text);
    for (int letter = letters.next(); letter != Letters.END; letter = letters.next()) {
      bare.appendCodePoint(letter);
    }
    return bare.toString();
  }

  /**
   * {@return whether two texts are the same without case, spaces and punctuation}
   *
   * @param one any text
   * @param other any text
   */
  public static boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Letters first = new Letters(one);
    Letters second = new Letters(other);
    int letter = first.next();
    while (letter == second.next()) {
      if (letter == Letters.END) {
        return true;
      }
      letter = first.next();
    }
    return false;
  }

  /**
   * {@return features of the words of a text, one for each, which are those of their beginnings, as
   * inflected forms of a word mostly share them; words of one or two letters say nothing}
   */
  static long[] stems(String text) {
    return Stems.of(text);
  }
}
