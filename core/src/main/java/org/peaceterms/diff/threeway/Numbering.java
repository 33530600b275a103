package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.ClauseId;

/** Printed numbers, which follow from the order where the drafts number differently. */
final class Numbering {
  private Numbering() {}

  /** {@return whether two clauses have one number} */
  static boolean repeats(List<Clause> clauses) {
    Set<String> numbers = new HashSet<>();
    return clauses.stream().anyMatch(clause -> !numbers.add(clause.number()));
  }

  /** {@return the clauses numbered 1, 2, 3 …, sub-points by the number of their point} */
  static ImmutableList<Clause> inOrder(List<Clause> clauses) {
    Map<ClauseId, Clause> before = new HashMap<>();
    clauses.forEach(clause -> before.put(clause.id(), clause));
    Map<ClauseId, String> numbers = new HashMap<>();
    Map<ClauseId, Integer> counts = new HashMap<>();
    int points = 0;
    for (Clause clause : clauses) {
      if (clause.parent().isEmpty()) {
        points++;
        numbers.put(clause.id(), String.valueOf(points));
      }
    }
    for (Clause clause : clauses) {
      number(clause, before, numbers, counts);
    }
    return clauses.stream()
        .map(clause -> clause.withNumber(numbers.get(clause.id())))
        .collect(ImmutableList.toImmutableList());
  }

  /** A sub-point may stand before its point; no text letters its points deep. */
  private static String number(
      Clause clause,
      Map<ClauseId, Clause> clauses,
      Map<ClauseId, String> numbers,
      Map<ClauseId, Integer> counts) {
    String known = numbers.get(clause.id());
    if (known != null) {
      return known;
    }
    Clause parent = clauses.get(clause.parent().orElseThrow());
    String above = number(parent, clauses, numbers, counts);
    int count = counts.merge(parent.id(), 1, Integer::sum);
    boolean lettered = Character.isDigit(above.charAt(above.length() - 1)) && count <= 26;
    String number = lettered ? above + (char) ('a' + count - 1) : above + "." + count;
    numbers.put(clause.id(), number);
    return number;
  }
}
