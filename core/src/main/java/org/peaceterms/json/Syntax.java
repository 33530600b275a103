package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import org.peaceterms.term.value.InvalidValueException;

/** Says in the words of this library what the parser could not read. */
final class Syntax {
  /** By the word with which the parser's message begins. */
  private static final ImmutableMap<String, String> BOUNDS =
      ImmutableMap.of(
          "Document", "nesting must have at most " + Bounds.DEPTH + " levels",
          "Name", "name of a member must have at most " + Bounds.NAME + " characters",
          "Number", "number must have at most " + Bounds.NUMBER + " characters",
          "String", "text must have at most " + Bounds.TEXT + " characters");

  private static final String ADVICE =
      ": (was expecting|expected|enable|maybe|only regular|has to be).*";
  private static final String CODE = " ?\\(code [^)]*\\)";
  private static final String CONTROL = "\\(\\(CTRL-CHAR, code ([0-9]+)\\)\\)";

  private Syntax() {}

  /** {@return which bound was broken} */
  static String bound(StreamConstraintsException e) {
    String first = e.getOriginalMessage().split(" ", 2)[0];
    return BOUNDS.getOrDefault(first, "input must stay within the bounds");
  }

  /** {@return why the text is not JSON} */
  static String rule(JsonParseException e) {
    if (e instanceof JsonEOFException) {
      return "input ends before it is complete";
    }
    String message =
        e.getOriginalMessage()
            .lines()
            .findFirst()
            .orElse("")
            .replaceAll(ADVICE, "")
            .replaceAll(CODE, "")
            .replaceAll(CONTROL, "(control character $1)");
    return "input must be JSON but has: " + InvalidValueException.shorten(message);
  }
}
