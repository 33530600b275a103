package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.verdict.Stretch;
import org.peaceterms.logic.verdict.Timetable;
import org.peaceterms.logic.verdict.Timing;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Plan;

/** The versions of the choices of a plan, each taken by itself. */
final class Versions {
  private Versions() {}

  /** A version and the times under it. */
  record Taken(Choice choice, String label, Literal literal, Timetable timetable) {
    String name() {
      return label + " of " + choice.id();
    }

    boolean isBracket() {
      return choice.basis() == Choice.Basis.BRACKET;
    }

    boolean isPossible() {
      return timetable.possible().orElse(true);
    }
  }

  /** {@return each version of each choice once, in the order of the plan} */
  static ImmutableList<Taken> of(Plan plan, Timing timing, List<Stretch> stretches) {
    ImmutableList.Builder<Taken> versions = ImmutableList.builder();
    Set<String> seen = new LinkedHashSet<>();
    plan.clauses().stream()
        .flatMap(clause -> clause.choices().stream())
        .forEach(
            choice ->
                choice.versions().stream()
                    .map(version -> literal(plan, choice, version.label()))
                    .filter(literal -> seen.add(literal.toString()))
                    .map(literal -> take(choice, literal, timing, stretches))
                    .forEach(versions::add));
    return versions.build();
  }

  static Literal literal(Plan plan, Choice choice, String label) {
    return Literal.of(
        new Atom.Taken(
            plan.id() + ":" + choice.id(), label, choice.basis() == Choice.Basis.READING));
  }

  private static Taken take(
      Choice choice, Literal literal, Timing timing, List<Stretch> stretches) {
    return new Taken(
        choice,
        ((Atom.Taken) literal.atom()).label(),
        literal,
        timing.under(List.of(literal), stretches));
  }
}
