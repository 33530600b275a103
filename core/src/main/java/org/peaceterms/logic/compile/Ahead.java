package org.peaceterms.logic.compile;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.Condition;

/**
 * What some clauses speak of and will ask for soon. In a long text such things lie far apart in
 * memory: they are fetched at once here, and when they are asked for one by one then, they are
 * near.
 */
final class Ahead {
  private final List<String> events = new ArrayList<>(2 * Roll.AT_ONCE);
  private final List<String> circumstances = new ArrayList<>(Roll.AT_ONCE);

  private Ahead() {}

  static Ahead in(List<Clause> clauses) {
    Ahead ahead = new Ahead();
    for (Clause clause : clauses) {
      clause.terms().forEach(ahead::add);
    }
    return ahead;
  }

  private void add(Term term) {
    if (term instanceof Sequence sequence) {
      sequence.before().forEach(event -> events.add(event.text()));
      sequence.after().forEach(event -> events.add(event.text()));
    }
    term.completes().ifPresent(event -> events.add(event.text()));
    term.when().ifPresent(this::add);
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.OfCircumstance given) {
      circumstances.add(given.id().text());
    } else if (condition instanceof Condition.Occurred occurred) {
      events.add(occurred.id().text());
    } else if (condition instanceof Condition.Not not) {
      add(not.condition());
    }
  }

  /** {@return the texts of the events that they order or complete, or that conditions wait for} */
  List<String> events() {
    return events;
  }

  /** {@return the texts of the circumstances on which they turn} */
  List<String> circumstances() {
    return circumstances;
  }
}
