package org.peaceterms.contradiction;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Rational;

/** The words for what parties share: their parts of it, which no vocabulary names. */
final class SharedWords {
  private static final Pattern MEASURE =
      Pattern.compile("^(ownership|operation|output|revenue|profit)-of-(.+)$");

  private final Wordbook words;

  SharedWords(Wordbook words) {
    this.words = words;
  }

  /** {@return "the share of Ukraine in the output of the plant"; empty if it is no such part} */
  Optional<String> quantity(Amount amount) {
    return measure(amount)
        .map(measure -> whose(amount) + " in the " + measure.group(1) + of(measure.group(2)));
  }

  /** {@return a part in words: "half", "60 %"; empty if the amount is no such part} */
  Optional<String> figure(Amount amount, Rational part) {
    return measure(amount).map(measure -> part.equals(Rational.ONE) ? "100 %" : Phrase.part(part));
  }

  private Optional<MatchResult> measure(Amount amount) {
    String text = amount.measure().text();
    Matcher measure = MEASURE.matcher(text);
    return measure.matches() && words.known(text).isEmpty()
        ? Optional.of(measure.toMatchResult())
        : Optional.empty();
  }

  /** A measure has a dot where the id of a thing that a plan declares has a colon. */
  private String of(String thing) {
    return words
        .known(thing)
        .or(() -> words.known(thing.replaceFirst("\\.", ":")))
        .map(" of "::concat)
        .orElse("");
  }

  private String whose(Amount amount) {
    return amount.box().of(Box.SUBJECT).isEmpty()
        ? "all shares"
        : "the share of " + words.names(amount.box().of(Box.SUBJECT));
  }
}
