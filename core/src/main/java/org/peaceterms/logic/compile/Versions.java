package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.PlanId;

/**
 * The versions of the choices of a plan, each with the literal that it is taken. The same id in
 * several clauses is one choice, which has one basis and the same labels in all of them.
 */
final class Versions {
  private final PlanId plan;
  private final Roll<ChoiceId> numbers = new Roll<>();

  /** The first choice with each number: what others say of basis and labels is the same. */
  private final List<Choice> first = new ArrayList<>();

  /** The literals by number and label; none as long as nobody asked for them. */
  private final List<ImmutableMap<String, Literal>> taken = new ArrayList<>();

  /** The number after the last one that was asked for. */
  private int next;

  /**
   * The versions of choices.
   *
   * @param plan whose choices they are
   * @param choices the choices, in the order of the plan
   */
  Versions(PlanId plan, List<Choice> choices) {
    this.plan = plan;
    Lists.partition(choices, Roll.AT_ONCE).forEach(this::add);
  }

  private void add(List<Choice> some) {
    List<ChoiceId> ids = new ArrayList<>(some.size());
    some.forEach(choice -> ids.add(choice.id()));
    int[] found = numbers.addAll(ids);
    for (int i = 0; i < found.length; i++) {
      if (found[i] == first.size()) {
        first.add(some.get(i));
        taken.add(ImmutableMap.of());
      }
    }
  }

  /** {@return the literals that the versions of a choice of the plan are taken, by their labels} */
  ImmutableMap<String, Literal> taken(Choice choice) {
    return taken(number(choice));
  }

  /** Choices are asked for in the order of the plan, so that mostly none has to be looked up. */
  private int number(Choice choice) {
    boolean isNext = next < first.size() && first.get(next) == choice;
    int number = isNext ? next : numbers.number(choice.id());
    next = number + 1;
    return number;
  }

  /** {@return the literal that a version is taken, which may be in no clause} */
  Literal taken(ChoiceId choice, String label) {
    int number = numbers.number(choice);
    return number == Roll.NONE
        ? literal(name(choice), label, false)
        : Optional.ofNullable(taken(number).get(label))
            .orElseGet(() -> literal(name(choice), label, isReading(number)));
  }

  private ImmutableMap<String, Literal> taken(int number) {
    if (taken.get(number).isEmpty()) {
      taken.set(number, versions(number));
    }
    return taken.get(number);
  }

  private ImmutableMap<String, Literal> versions(int number) {
    String name = name(first.get(number).id());
    boolean reading = isReading(number);
    ImmutableMap.Builder<String, Literal> versions = ImmutableMap.builder();
    for (Alternative version : first.get(number).versions()) {
      versions.put(version.label(), literal(name, version.label(), reading));
    }
    return versions.buildOrThrow();
  }

  private static Literal literal(String choice, String label, boolean reading) {
    return Literal.of(new Atom.Taken(choice, label, reading));
  }

  private String name(ChoiceId choice) {
    return Happenings.qualified(plan, choice.text());
  }

  private boolean isReading(int number) {
    return first.get(number).basis() == Choice.Basis.READING;
  }
}
