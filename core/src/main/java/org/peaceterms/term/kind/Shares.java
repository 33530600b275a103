package org.peaceterms.term.kind;

import com.google.common.collect.ImmutableCollection;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;

/** Rules and words for parts, counts and amounts that several kinds share. */
final class Shares {
  private Shares() {}

  /** Refuses parts outside 0 to 1 and parts that together are more than the whole. */
  static void check(String thing, ImmutableCollection<Rational> parts) {
    Rational sum = Rational.ZERO;
    for (Rational part : parts) {
      if (part.signum() < 0 || part.compareTo(Rational.ONE) > 0) {
        throw InvalidValueException.of(thing, part, "be from 0 to 1 each");
      }
      sum = sum.plus(part);
    }
    if (sum.compareTo(Rational.ONE) > 0) {
      throw InvalidValueException.of(thing, sum, "sum to at most 1");
    }
  }

  /** Refuses an amount that is not money. */
  static void checkMoney(String thing, Optional<Quantity> amount) {
    amount
        .filter(given -> given.of() != Dimension.MONEY)
        .ifPresent(
            given -> {
              throw InvalidValueException.of(thing, given.of().word(), "be money");
            });
  }

  static String counts(Map<? extends Id, Rational> counts, Wording wording) {
    return Phrase.and(
        counts.entrySet().stream()
            .map(entry -> Phrase.number(entry.getValue()) + " " + wording.name(entry.getKey()))
            .toList());
  }

  static String lines(Map<? extends Id, ? extends Id> lines, Wording wording) {
    return Phrase.and(
        lines.entrySet().stream()
            .map(entry -> wording.name(entry.getValue()) + " for " + wording.name(entry.getKey()))
            .toList());
  }
}
