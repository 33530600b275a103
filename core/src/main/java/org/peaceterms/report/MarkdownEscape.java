package org.peaceterms.report;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words so that Markdown shows them as they are. */
final class MarkdownEscape {
  private static final CharMatcher SIGNS = CharMatcher.anyOf("\\`*_[]<>|~&$#");
  private static final CharMatcher NOT_IN_ADDRESS =
      CharMatcher.anyOf("<> \\").or(CharMatcher.javaIsoControl());

  /** What makes a heading, list, quotation or rule at the start of a line. */
  private static final Pattern START = Pattern.compile("^(\\d{1,9}(?=[.)])|(?=[+=-]))");

  private static final Pattern FENCE = Pattern.compile("`+");

  private MarkdownEscape() {}

  /** {@return the words with a backslash before each sign} */
  static String words(String text) {
    StringBuilder out = new StringBuilder();
    for (char letter : text.toCharArray()) {
      out.append(SIGNS.matches(letter) ? "\\" : "").append(letter);
    }
    return out.toString();
  }

  /** {@return the words between stars, with spaces left outside of them} */
  static String strong(String text) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text;
    }
    int start = text.indexOf(words);
    String after = text.substring(start + words.length());
    return text.substring(0, start) + "**" + words(words) + "**" + after;
  }

  /** {@return the address between angle brackets, or as words if it could break out of them} */
  static String address(String text) {
    boolean web = text.startsWith("https://") || text.startsWith("http://");
    return web && NOT_IN_ADDRESS.matchesNoneOf(text) ? "<" + text + ">" : words(text);
  }

  /** {@return an escaped line that does not begin with a sign} */
  static String start(String line) {
    return START.matcher(line).replaceFirst("$1\\\\");
  }

  /** {@return how many backticks follow each other at most} */
  static int longestFence(String text) {
    Matcher fences = FENCE.matcher(text);
    int longest = 0;
    while (fences.find()) {
      longest = Math.max(longest, fences.end() - fences.start());
    }
    return longest;
  }
}
