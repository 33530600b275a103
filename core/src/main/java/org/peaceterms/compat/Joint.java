package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.entailment.Entailment;
import org.peaceterms.logic.entailment.Following;
import org.peaceterms.logic.entailment.Permissions;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Silence;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Vocabulary;

/** A plan and one demand, taken together. */
final class Joint {
  private final Theory theory;
  private final int asked;
  private final boolean refused;
  private final Yardstick yardstick;
  private final Silence silence;
  private final Vocabulary vocabulary;

  private Joint(
      Theory theory, int asked, boolean refused, Yardstick yardstick, Vocabulary vocabulary) {
    this.theory = theory;
    this.refused = refused;
    this.asked = asked;
    this.yardstick = yardstick;
    this.vocabulary = vocabulary;
    this.silence = Silence.unlessTold(theory);
  }

  static Joint of(Plan plan, Position position, Demand demand, Yardstick yardstick) {
    Plan text = DemandText.of(position, demand);
    Theory theory = Compilation.of(List.of(plan), List.of(text), yardstick.laws());
    Premise own = new Premise(text.id(), DemandText.clauseId(demand), false);
    Set<Integer> beside = new HashSet<>();
    for (int premise = 0; premise < theory.premises().size(); premise++) {
      Premise other = theory.premises().get(premise);
      if (other.plan().equals(text.id()) && !other.equals(own)) {
        beside.add(premise);
      }
    }
    return new Joint(
            theory,
            theory.premises().indexOf(own),
            demand.refused().isPresent(),
            yardstick,
            plan.vocabulary().with(position.declares()))
        .without(beside);
  }

  /** {@return the same without what some premises say} */
  Joint without(Set<Integer> gone) {
    Theory rest =
        theory.withStatements(
            theory.statements().stream()
                .filter(statement -> !gone.contains(statement.premise()))
                .collect(ImmutableList.toImmutableList()));
    return new Joint(rest, asked, refused, yardstick, vocabulary);
  }

  /** {@return the sets of premises that rule out the term or part of it, whatever happens} */
  List<Set<Integer>> refutations() {
    return Solver.about(theory, asked, yardstick.limits()).nogoods().stream()
        .filter(nogood -> nogood.literals().isEmpty())
        .<Set<Integer>>map(this::others)
        .toList();
  }

  /** {@return a set of premises that brings the term about, whatever happens, if there is one} */
  List<Set<Integer>> consequences() {
    return following().plain().stream().<Set<Integer>>map(Evidence.Plain::premises).toList();
  }

  Theory theory() {
    return theory;
  }

  /** {@return whether the demand says something that is judged, and all of it is} */
  boolean isJudged() {
    return theory.statements().stream().anyMatch(statement -> statement.premise() == asked)
        && theory.exclusions().stream().noneMatch(left -> left.premise() == asked);
  }

  /** {@return why part of the demand is not judged} */
  Optional<String> notJudged() {
    return theory.exclusions().stream()
        .filter(left -> left.premise() == asked)
        .map(Theory.Exclusion::reason)
        .findFirst();
  }

  /** {@return what speaks for the plan ruling the term out} */
  Evidence against() {
    ImmutableList.Builder<Evidence.Plain> plain = ImmutableList.builder();
    ImmutableList.Builder<Evidence.Case> cases = ImmutableList.builder();
    boolean decided = true;
    for (Theory part : Permissions.inPart(theory, asked)) {
      Analysis found = Solver.about(part, asked, yardstick.limits());
      Gaps gaps = new Gaps(part, vocabulary, premise -> true);
      found.nogoods().stream()
          .filter(nogood -> nogood.literals().isEmpty())
          .forEach(nogood -> plain.add(new Evidence.Plain(others(nogood), gaps.of(nogood))));
      cases.addAll(cases(found.nogoods()));
      decided &= found.complete() && part.exclusions().size() == theory.exclusions().size();
    }
    return new Evidence(
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(each -> each.premises().size()), plain.build()),
        cases.build(),
        decided);
  }

  /** {@return what speaks for the plan bringing the term about} */
  Evidence following() {
    if (!isJudged()) {
      return Evidence.UNDECIDED;
    }
    IntPredicate held = premise -> premise != asked;
    Following following =
        refused
            ? Entailment.inPart(theory, held, asked, yardstick.limits())
            : Entailment.of(theory, held, asked, yardstick.limits());
    return switch (following.answer()) {
      case ALWAYS ->
          new Evidence(
              ImmutableList.of(new Evidence.Plain(following.because(), ImmutableList.of())),
              ImmutableList.of(),
              true);
      case SOMETIMES -> new Evidence(ImmutableList.of(), cases(following.cases()), true);
      case NOT -> Evidence.NONE;
      case UNKNOWN -> Evidence.UNDECIDED;
    };
  }

  private ImmutableList<Evidence.Case> cases(List<Nogood> nogoods) {
    return nogoods.stream()
        .filter(nogood -> !nogood.literals().isEmpty())
        .filter(nogood -> nogood.literals().stream().noneMatch(this::isBeside))
        .filter(nogood -> !others(nogood).isEmpty())
        .map(nogood -> new Evidence.Case(others(nogood), nogood.literals()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Somebody breaks a term or does what is forbidden, or a value that the demand itself leaves open
   * is set against it: neither is a matter of the plan.
   */
  private boolean isBeside(Literal literal) {
    return silence.covers(literal.not())
        || literal.atom() instanceof Atom.Missing missing
            && missing.name().startsWith(theory.premises().get(asked).plan() + ":");
  }

  private ImmutableSortedSet<Integer> others(Nogood nogood) {
    return nogood.premises().stream()
        .filter(premise -> premise != asked && premise < theory.premises().size())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }
}
