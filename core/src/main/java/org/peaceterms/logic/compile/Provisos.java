package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.term.value.Condition;

/**
 * What limits a term that lasts: it takes effect once the condition is met without which it cannot,
 * and counts until what ends it. Each way to meet a condition is a context of its own.
 */
final class Provisos {
  private Provisos() {}

  /** {@return the contexts in which a term that lasts takes effect; none if they are too many} */
  static ImmutableList<Context> of(Context context) {
    return context
        .term()
        .onlyIf()
        .map(condition -> ways(context, Conditions.met(condition, context), "onlyIf"))
        .orElseGet(() -> ImmutableList.of(context));
  }

  /**
   * {@return the contexts in which a condition is not met yet; none if they are too many}
   *
   * <p>A term that counts until an event counts for a tick at least: a freeze that ends before it
   * begins would be no freeze.
   */
  static ImmutableList<Context> until(
      Context context, Optional<Condition> condition, String field) {
    if (condition.isEmpty()) {
      return ImmutableList.of(context);
    }
    Optional<ImmutableList<Case>> ways = Conditions.notMet(condition.orElseThrow(), context);
    ways.filter(found -> found.size() == 1)
        .ifPresent(only -> only.get(0).intervals().forEach(end -> lasts(context, end, field)));
    return ways(context, ways, field);
  }

  private static ImmutableList<Context> ways(
      Context context, Optional<ImmutableList<Case>> ways, String field) {
    if (ways.isEmpty()) {
      context.leaveOut("its condition can be met in too many ways", field);
    }
    return ways.orElseGet(ImmutableList::of).stream()
        .map(context::in)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a context up to an end, which does not come before it has begun} */
  static Context until(Context context, Interval end, String field) {
    lasts(context, end, field);
    return context.during(end);
  }

  private static void lasts(Context context, Interval limit, String field) {
    for (Interval interval : context.period().intervals()) {
      interval
          .from()
          .ifPresent(
              start -> limit.until().ifPresent(end -> context.say(Lag.before(start, end), field)));
    }
  }
}
