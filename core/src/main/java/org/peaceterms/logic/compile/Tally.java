package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.term.Term;

/**
 * Counts which events more than one term completes, inner terms counted too. The texts of events
 * are looked up at once for many terms: in a long plan they lie far apart in memory.
 */
final class Tally {
  private final Roll<String> events = new Roll<>();
  private final ImmutableSet.Builder<String> again = ImmutableSet.builder();

  private Tally() {}

  /** {@return the texts of the events that more than one of some terms completes} */
  static ImmutableSet<String> several(List<Term> terms) {
    Tally tally = new Tally();
    for (List<Term> some : Lists.partition(terms, Roll.AT_ONCE)) {
      List<String> completed = new ArrayList<>(Roll.AT_ONCE);
      some.forEach(term -> add(term, completed));
      tally.count(completed);
    }
    return tally.again.build();
  }

  private static void add(Term term, List<String> completed) {
    term.completes().ifPresent(event -> completed.add(event.text()));
    term.kind().nested(term).forEach(inner -> add(inner, completed));
  }

  /** What comes for the first time gets the next number. */
  private void count(List<String> completed) {
    int next = events.size();
    int[] numbers = events.addAll(completed);
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == next) {
        next++;
      } else {
        again.add(completed.get(i));
      }
    }
  }
}
