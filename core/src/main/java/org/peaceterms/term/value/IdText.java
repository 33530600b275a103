package org.peaceterms.term.value;

import java.util.function.Predicate;

/**
 * The alphabets of ids. They are read letter by letter: a plan has thousands of ids, and a pattern
 * takes longer over each than all else that is done to read it.
 */
enum IdText {
  SHARED(IdText::isShared, "be lower-case words joined by single hyphens or dots"),
  OWN(IdText::isOwn, "be letters and figures joined by single hyphens, dots or underscores"),
  EVENT(
      IdText::isEvent,
      "be lower-case words joined by single hyphens or dots, or a term id with /begin or"
          + " /complete"),
  REFERENCE(IdText::isReference, "be the id of a term, a clause, a plan or a law");

  static final int MAX_LENGTH = 100;

  private final Predicate<String> alphabet;
  private final String rule;

  IdText(Predicate<String> alphabet, String rule) {
    this.alphabet = alphabet;
    this.rule = rule;
  }

  /**
   * {@return the text, as one object for all ids that have it: names are written over and over}
   *
   * <p>Refuses a text outside this alphabet; the length is looked at first.
   */
  String checked(String noun, String text) {
    if (text.length() > MAX_LENGTH) {
      throw InvalidValueException.of(noun, text, "have at most " + MAX_LENGTH + " characters");
    }
    if (!alphabet.test(text)) {
      throw InvalidValueException.of(noun, text, rule);
    }
    return text.intern();
  }

  private static boolean isShared(String text) {
    int colon = text.indexOf(':');
    return colon != 0 && isPrefix(text, colon) && isJoined(text, colon + 1, text.length(), false);
  }

  private static boolean isOwn(String text) {
    return isJoined(text, 0, text.length(), true);
  }

  private static boolean isEvent(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return isShared(text);
    }
    String end = text.substring(slash);
    return (end.equals("/begin") || end.equals("/complete")) && isJoined(text, 0, slash, true);
  }

  private static boolean isReference(String text) {
    int colon = text.indexOf(':');
    return (colon < 0 || isJoined(text, 0, colon, true))
        && isJoined(text, colon + 1, text.length(), true);
  }

  /** What stands before the colon may be joined in any way; nothing may, without a colon. */
  private static boolean isPrefix(String text, int end) {
    for (int at = 0; at < end; at++) {
      char letter = text.charAt(at);
      if (!isOfWord(letter, true) && !isJoint(letter, true)) {
        return false;
      }
    }
    return true;
  }

  /** Words with one joint between each two. */
  private static boolean isJoined(String text, int begin, int end, boolean own) {
    boolean inWord = false;
    for (int at = begin; at < end; at++) {
      char letter = text.charAt(at);
      if (isOfWord(letter, own)) {
        inWord = true;
      } else if (inWord && isJoint(letter, own)) {
        inWord = false;
      } else {
        return false;
      }
    }
    return inWord;
  }

  private static boolean isOfWord(char letter, boolean own) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || (own && letter >= 'A' && letter <= 'Z');
  }

  private static boolean isJoint(char letter, boolean own) {
    return letter == '-' || letter == '.' || (own && letter == '_');
  }
}
