package org.peaceterms.audit;

import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Lasting;

/** Times that bind nobody. */
final class DeadlineRules {
  private static final String FROM_NOTHING = "It is not said from when the time runs: ";

  private DeadlineRules() {}

  /** A deadline that may as well pass, in the text or in what a party demands. */
  static void costsNothing(Text text, Findings found) {
    for (Placed<? extends Term> duty : text.terms()) {
      Times.deadline(duty.term())
          .filter(deadline -> isClock(deadline) && isDuty(duty))
          .filter(deadline -> !BreachRules.isAnswered(text, duty))
          .ifPresent(
              deadline ->
                  found.list(
                      "Nothing follows if it is not done ",
                      Phrase.deadline(deadline, text.plan().wording()),
                      duty.site("deadline", "consequence")));
    }
    Ultimatums.costNothing(text, found);
  }

  /** {@return whether a time is set, and not only haste asked for} */
  private static boolean isClock(Deadline deadline) {
    return deadline.match(by -> true, within -> true, soon -> false);
  }

  private static boolean isDuty(Placed<? extends Term> place) {
    return place
        .as(Conduct.KIND)
        .map(conduct -> conduct.term().modality() == Modality.MUST)
        .orElse(true);
  }

  /** A time that is counted from nothing. */
  static void unanchored(Text text, Findings found) {
    for (Placed<? extends Term> place : text.everywhere()) {
      Times.deadline(place.term())
          .filter(DeadlineRules::isUnanchored)
          .ifPresent(
              deadline ->
                  found.list(
                      FROM_NOTHING,
                      Phrase.deadline(deadline, text.plan().wording()),
                      place.site("deadline")));
    }
    for (Placed<Ceasefire> ceasefire : text.of(Ceasefire.KIND)) {
      ceasefire
          .term()
          .duration()
          .filter(duration -> ceasefire.term().start().isEmpty() && isLength(duration))
          .ifPresent(
              duration ->
                  found.list(
                      FROM_NOTHING,
                      Phrase.lasting(duration, text.plan().wording()),
                      ceasefire.site("start", "duration")));
    }
  }

  private static boolean isUnanchored(Deadline deadline) {
    return deadline.match(by -> false, within -> within.of().isEmpty(), soon -> false);
  }

  private static boolean isLength(Lasting lasting) {
    return lasting.match(permanent -> false, lastsFor -> true, until -> false);
  }
}
