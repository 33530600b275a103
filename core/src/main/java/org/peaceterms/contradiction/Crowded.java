package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.verdict.Lemma;

/** How much time there is for stretches that exclude each other, and how much they need. */
final class Crowded {
  private final Inquiry inquiry;
  private final Lemma.Crowd crowd;

  Crowded(Inquiry inquiry, Lemma.Crowd crowd) {
    this.inquiry = inquiry;
    this.crowd = crowd;
  }

  private long sum(List<Lemma.Step> steps) {
    return steps.stream()
        .flatMap(step -> step.match(Optional::of, order -> Optional.<Lemma.Stated>empty()).stream())
        .map(stated -> (Lag) inquiry.statement(stated.statement()).primitive())
        .mapToLong(Lag::most)
        .reduce(0, Math::addExact);
  }

  private static boolean isStated(List<Lemma.Step> steps) {
    return steps.stream().allMatch(step -> step.match(stated -> true, order -> false));
  }

  /** {@return how many ticks a stretch lasts at least} */
  long lasting(Lemma.Turn turn) {
    return turn.end().plus() - turn.start().plus() - sum(turn.lasting());
  }

  /** {@return its earliest tick, counted from the moment all are seen from, if it may be first} */
  Optional<Long> earliest(Lemma.Turn turn) {
    return isStated(turn.earliest())
        ? Optional.of(turn.start().plus() - sum(turn.earliest()))
        : Optional.empty();
  }

  /** {@return its latest end, counted from the moment all are seen from, if it may be last} */
  Optional<Long> latest(Lemma.Turn turn) {
    return isStated(turn.latest())
        ? Optional.of(turn.end().plus() + sum(turn.latest()))
        : Optional.empty();
  }

  private long first() {
    return crowd.turns().stream()
        .flatMap(turn -> earliest(turn).stream())
        .min(Long::compare)
        .orElseThrow();
  }

  private long last() {
    return crowd.turns().stream()
        .flatMap(turn -> latest(turn).stream())
        .max(Long::compare)
        .orElseThrow();
  }

  /** {@return how many ticks all need together} */
  long needed() {
    return crowd.turns().stream().mapToLong(this::lasting).reduce(0, Math::addExact);
  }

  /** {@return how many ticks there are from the earliest start to the latest end} */
  long room() {
    return last() - first();
  }

  /** {@return the earliest start of any that may be first} */
  Endpoint from() {
    return crowd.around().plus(first());
  }

  /** {@return the latest end of any that may be last} */
  Endpoint until() {
    return crowd.around().plus(last());
  }

  /** {@return the statements that say how long a stretch lasts and when it can be} */
  static ImmutableSortedSet<Integer> statements(Lemma.Turn turn) {
    ImmutableSortedSet.Builder<Integer> statements = ImmutableSortedSet.naturalOrder();
    for (List<Lemma.Step> steps : List.of(turn.lasting(), turn.earliest(), turn.latest())) {
      for (Lemma.Step step : steps) {
        step.match(stated -> statements.add(stated.statement()), order -> statements);
      }
    }
    return statements.build();
  }
}
