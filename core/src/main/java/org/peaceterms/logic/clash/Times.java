package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Period;

/** Whether periods can share a tick. */
final class Times {
  private Times() {}

  /**
   * {@return the orders of time that keep some periods apart; empty if they are apart anyway}
   *
   * <p>Intervals have a tick in common exactly if each of them begins before each of them ends,
   * itself included: one that ends before it begins has no tick.
   */
  static Optional<ImmutableList<Escape>> escapes(Collection<Period> periods) {
    List<Interval> intervals = new ArrayList<>();
    periods.forEach(period -> intervals.addAll(period.intervals()));
    ImmutableSet.Builder<Escape> escapes = ImmutableSet.builder();
    for (int i = 0; i < intervals.size(); i++) {
      for (int j = 0; j < intervals.size(); j++) {
        Optional<Endpoint> end = intervals.get(i).until();
        Optional<Endpoint> start = intervals.get(j).from();
        if (end.isPresent() && start.isPresent()) {
          Escape escape = new Escape(end.orElseThrow(), start.orElseThrow());
          if (!escape.isFixed()) {
            escapes.add(escape);
          } else if (escape.isGiven()) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(escapes.build().asList());
  }
}
