package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.ClauseId;

/** Printed numbers, which follow from the order where the drafts number differently. */
final class Numbering {
  /** Few texts have more points, and none need write the numbers of these again. */
  private static final int KNOWN = 300;

  private static final ImmutableList<String> FIRST =
      IntStream.range(0, KNOWN).mapToObj(String::valueOf).collect(ImmutableList.toImmutableList());

  private Numbering() {}

  /** {@return whether two of some numbers are the same} */
  static boolean repeats(List<String> numbers) {
    Set<String> known = new HashSet<>();
    for (String number : numbers) {
      if (!known.add(number)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the numbers 1, 2, 3 … of clauses, those of sub-points by the number of their point}
   */
  static ImmutableList<String> inOrder(List<Clause> clauses) {
    Map<ClauseId, String> ofSubPoints = subPoints(clauses);
    ImmutableList.Builder<String> numbers = ImmutableList.builderWithExpectedSize(clauses.size());
    int points = 0;
    for (Clause clause : clauses) {
      boolean point = clause.parent().isEmpty();
      points += point ? 1 : 0;
      numbers.add(point ? number(points) : ofSubPoints.get(clause.id()));
    }
    return numbers.build();
  }

  private static String number(int point) {
    return point < KNOWN ? FIRST.get(point) : String.valueOf(point);
  }

  /** Most texts have none. */
  private static Map<ClauseId, String> subPoints(List<Clause> clauses) {
    Map<ClauseId, String> numbers = new HashMap<>();
    if (clauses.stream().allMatch(clause -> clause.parent().isEmpty())) {
      return numbers;
    }
    Map<ClauseId, Clause> byId = new HashMap<>();
    int points = 0;
    for (Clause clause : clauses) {
      byId.put(clause.id(), clause);
      if (clause.parent().isEmpty()) {
        points++;
        numbers.put(clause.id(), String.valueOf(points));
      }
    }
    Map<ClauseId, Integer> counts = new HashMap<>();
    clauses.forEach(clause -> number(clause, byId, numbers, counts));
    return numbers;
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
