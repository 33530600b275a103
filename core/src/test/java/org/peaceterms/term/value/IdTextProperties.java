package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The alphabets of ids, by the patterns that define them. */
class IdTextProperties {
  private static final String LOWER = "[a-z0-9]+(?:[-.][a-z0-9]+)*";
  private static final String MIXED = "[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*";
  private static final String PREFIXED = "(?:[A-Za-z0-9._-]+:)?" + LOWER;
  private static final Pattern SHARED = Pattern.compile(PREFIXED);
  private static final Pattern OWN = Pattern.compile(MIXED);
  private static final Pattern EVENT =
      Pattern.compile("(?:" + PREFIXED + "|" + MIXED + "/(?:begin|complete))");
  private static final Pattern REFERENCE = Pattern.compile("(?:" + MIXED + ":)?" + MIXED);

  /** Pieces of which ids are made, and what has no place in them. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "z",
            "A",
            "Z",
            "0",
            "9",
            "-",
            ".",
            "_",
            ":",
            "/",
            "/begin",
            "/complete",
            "ä",
            "@",
            "[",
            "`",
            "{",
            " ")
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  private static boolean takes(IdText alphabet, String text) {
    try {
      alphabet.checked("id", text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }

  @Property
  void takesWhatThePatternsMatch(@ForAll("texts") String text) {
    assertThat(takes(IdText.SHARED, text)).isEqualTo(SHARED.matcher(text).matches());
    assertThat(takes(IdText.OWN, text)).isEqualTo(OWN.matcher(text).matches());
    assertThat(takes(IdText.EVENT, text)).isEqualTo(EVENT.matcher(text).matches());
    assertThat(takes(IdText.REFERENCE, text)).isEqualTo(REFERENCE.matcher(text).matches());
  }
}
