package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated small plans. */
final class SmallPlans {
  private SmallPlans() {}

  static Arbitrary<SmallPlan> any() {
    Arbitrary<ImmutableList<SmallPlan.Rule>> versions =
        Arbitraries.oneOf(
            Arbitraries.just(ImmutableList.of()),
            rule().list().ofSize(2).map(ImmutableList::copyOf));
    return Combinators.combine(
            rule().list().ofMinSize(1).ofMaxSize(4).map(ImmutableList::copyOf), versions)
        .as(SmallPlan::new);
  }

  private static Arbitrary<SmallPlan.Rule> rule() {
    int events = SmallPlan.EVENTS.size();
    Arbitrary<Optional<Integer>> lag = Arbitraries.integers().between(0, 3).optional(0.5);
    return Combinators.combine(
            Arbitraries.integers().between(0, events - 1),
            Arbitraries.integers().between(1, events - 1),
            lag,
            lag,
            Arbitraries.of(true, false))
        .as(
            (before, away, least, more, requires) ->
                new SmallPlan.Rule(
                    before,
                    (before + away) % events,
                    least,
                    more.map(days -> least.orElse(1) + days),
                    requires));
  }
}
