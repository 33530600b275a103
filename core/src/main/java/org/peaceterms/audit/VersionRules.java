package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;

/** What happened to a text from version to version. */
final class VersionRules {
  private VersionRules() {}

  /** A deadline that was put off, from version to version or by a party that had set it. */
  static void movedDeadline(Text text, Findings found) {
    Map<ClauseId, Integer> moves = new HashMap<>();
    ImmutableList<Plan> versions = versions(text);
    for (int i = 1; i < versions.size(); i++) {
      moves = carried(PlanDiff.between(versions.get(i - 1), versions.get(i)), moves);
    }
    Map<ClauseId, Integer> last = moves;
    for (Clause clause : text.plan().clauses()) {
      Optional.ofNullable(last.get(clause.id()))
          .ifPresent(
              times ->
                  found.add(
                      "The deadline has been put off " + Ultimatums.times(times) + ".",
                      Site.of(clause, Optional.empty(), "deadline")));
    }
    Ultimatums.putOff(text, found);
  }

  private static ImmutableList<Plan> versions(Text text) {
    return ImmutableList.<Plan>builder().addAll(text.dossier().earlier()).add(text.plan()).build();
  }

  /** {@return how often the deadline of each clause has moved, by the ids of the later version} */
  private static Map<ClauseId, Integer> carried(PlanDiff diff, Map<ClauseId, Integer> before) {
    Map<ClauseId, Integer> after = new HashMap<>(before);
    Set<ClauseId> moved = new HashSet<>();
    for (Change change : diff.changes()) {
      if (change.clauseBefore().isPresent() && change.clauseAfter().isPresent()) {
        ClauseId old = change.clauseBefore().orElseThrow().id();
        ClauseId now = change.clauseAfter().orElseThrow().id();
        if (!old.equals(now) && before.containsKey(old)) {
          after.put(now, before.get(old));
        }
        if (change.code() == ChangeCode.DEADLINE_EXTENDED) {
          moved.add(now);
        }
      }
    }
    moved.forEach(clause -> after.merge(clause, 1, Integer::sum));
    return after;
  }

  /** Two events that have changed places. */
  static void reversedOrder(Text text, Findings found) {
    Set<Order> before = new HashSet<>();
    text.dossier().earlier().forEach(plan -> Order.in(Text.of(plan)).forEach(before::add));
    for (Placed<Sequence> sequence : text.of(Sequence.KIND)) {
      for (EventId first : sequence.term().before()) {
        for (EventId second : sequence.term().after()) {
          if (before.contains(new Order(second, first))) {
            found.add(
                Text.begin(text.name(first))
                    + " now comes before "
                    + text.name(second)
                    + "; an earlier version had it the other way round.",
                sequence.site("before", "after"));
          }
        }
      }
    }
  }

  /** That one event comes before another. */
  private record Order(EventId first, EventId second) {
    static ImmutableSet<Order> in(Text text) {
      return text.of(Sequence.KIND).stream()
          .map(Placed::term)
          .flatMap(
              sequence ->
                  sequence.before().stream()
                      .flatMap(
                          first ->
                              sequence.after().stream().map(second -> new Order(first, second))))
          .collect(ImmutableSet.toImmutableSet());
    }
  }

  /** A round of talks after which the text says what it said before. */
  static void emptyRound(Text text, Findings found) {
    ImmutableList<Plan> versions = versions(text);
    Plan previous = versions.get(versions.size() - 2);
    if (!PlanDiff.between(previous, text.plan()).isSubstantive()) {
      found.add("Nothing of substance has changed since version " + previous.version() + ".");
    }
  }
}
