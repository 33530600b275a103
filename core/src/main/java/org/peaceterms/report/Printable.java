package org.peaceterms.report;

import com.google.common.base.CharMatcher;

/**
 * Words as they may be printed. Plans come from anywhere: a control character in a summary could
 * otherwise steer the reader's terminal, and a character that turns the direction of writing could
 * make a line read as what it is not.
 */
final class Printable {
  private static final CharMatcher TURNS =
      CharMatcher.inRange('\u202A', '\u202E')
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .or(CharMatcher.anyOf("\u200E\u200F\u061C"));

  private static final CharMatcher BREAKS =
      CharMatcher.whitespace()
          .and(CharMatcher.noneOf("\u00A0\u2007\u202F"))
          .or(CharMatcher.javaIsoControl())
          .or(CharMatcher.anyOf("\u2028\u2029"));

  private Printable() {}

  /** {@return the words with single spaces between them and nothing that cannot be seen} */
  static String line(String text) {
    return BREAKS.collapseFrom(TURNS.removeFrom(text), ' ');
  }

  /** {@return the text with its line feeds and tabs, and without other control characters} */
  static String listing(String text) {
    return TURNS.or(CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\n\t"))).removeFrom(text);
  }
}
