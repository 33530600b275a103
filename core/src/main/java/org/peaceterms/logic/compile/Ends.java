package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.value.Condition;

/**
 * What ends terms. A term stops to count when one of its causes comes, and never without one: the
 * causes that clauses name are compiled away before clashes are looked for, so that a clash cannot
 * be dodged by an end that nobody sets.
 */
final class Ends {
  private final ListMultimap<Moment, Case> causes =
      MultimapBuilder.treeKeys().arrayListValues().build();
  private final Set<Moment> asked = new TreeSet<>();
  private final Calls calls = new Calls();

  /** {@return the moment at which a term, clause or text ends; without a cause it never does} */
  Moment of(Happenings happenings, String name) {
    Moment end = happenings.end(name);
    asked.add(end);
    return end;
  }

  /** {@return whether guarantees can still be called} */
  Calls calls() {
    return calls;
  }

  /**
   * A clause ends something if a condition is met.
   *
   * @param context the context of the term that says so
   * @param end the moment from which the other term no longer counts
   * @param condition the condition
   * @param field the field that it stands in
   */
  void add(Context context, Moment end, Condition condition, String field) {
    Optional<ImmutableList<Case>> ways = Conditions.met(condition, context);
    if (ways.isEmpty()) {
      context.leaveOut("its condition can be met in too many ways", field);
      return;
    }
    ways.orElseThrow().forEach(way -> add(context, end, way));
    calls.voided(context, end, condition);
  }

  /**
   * A clause ends something in a case.
   *
   * @param context the context of the term that says so
   * @param end the moment from which the other term no longer counts
   * @param way the case
   */
  void add(Context context, Moment end, Case way) {
    Case whole = new Case(context.guard(), whileCounting(context, end)).and(way);
    causes.put(end, whole);
    Context there = context.given(way.literals());
    List<Endpoint> starts =
        whole.intervals().stream()
            .flatMap(interval -> interval.from().stream())
            .distinct()
            .toList();
    there.say(Either.of(end.occurs()));
    if (starts.size() == 1) {
      there.say(Lag.notAfter(end.now(), starts.get(0)));
    }
  }

  /** What ends the text that it stands in, or its own term, is not ended before by that. */
  private static ImmutableList<Interval> whileCounting(Context context, Moment end) {
    return context.period().intervals().stream()
        .filter(interval -> interval.until().map(Endpoint::of).filter(end::equals).isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  void close(Ledger ledger) {
    calls.close();
    asked.removeAll(causes.keySet());
    asked.forEach(end -> ledger.addRule(Either.of(end.occurs().not())));
    for (Moment end : causes.keySet()) {
      ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
      some.add(end.occurs().not());
      List<Case> ways = causes.get(end);
      for (int i = 0; i < ways.size(); i++) {
        Literal way = Literal.of(new Atom.Defined(end.name() + " cause " + (i + 1)));
        some.add(way);
        for (Literal literal : ways.get(i).literals()) {
          ledger.addRule(Either.of(literal), way);
        }
        for (Interval interval : ways.get(i).intervals()) {
          interval.from().ifPresent(start -> ledger.addRule(Lag.notAfter(start, end.now()), way));
          interval.until().ifPresent(limit -> ledger.addRule(Lag.before(end.now(), limit), way));
        }
      }
      ledger.addRule(new Either(some.build()));
    }
  }
}
