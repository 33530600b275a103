package org.peaceterms.term.value;

import java.util.regex.Pattern;

/** The alphabets of ids. */
enum IdText {
  SHARED(
      "(?:[A-Za-z0-9._-]+:)?" + IdText.LOWER,
      "be lower-case words joined by single hyphens or dots"),
  OWN(IdText.MIXED, "be letters and figures joined by single hyphens, dots or underscores"),
  EVENT(
      "(?:(?:[A-Za-z0-9._-]+:)?" + IdText.LOWER + "|" + IdText.MIXED + "/(?:begin|complete))",
      "be lower-case words joined by single hyphens or dots, or a term id with /begin or"
          + " /complete"),
  REFERENCE(
      "(?:" + IdText.MIXED + ":)?" + IdText.MIXED,
      "be the id of a term, a clause, a plan or a law");

  static final int MAX_LENGTH = 100;
  private static final String LOWER = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
  private static final String MIXED = "[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*";

  private final Pattern pattern;
  private final String rule;

  IdText(String regex, String rule) {
    this.pattern = Pattern.compile(regex);
    this.rule = rule;
  }

  /** Refuses a text outside this alphabet; the length is looked at before the pattern. */
  void check(String noun, String text) {
    if (text.length() > MAX_LENGTH) {
      throw InvalidValueException.of(noun, text, "have at most " + MAX_LENGTH + " characters");
    }
    if (!pattern.matcher(text).matches()) {
      throw InvalidValueException.of(noun, text, rule);
    }
  }
}
