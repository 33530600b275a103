package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Silence;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;

/** A plan and one demand, taken together. */
final class Joint {
  private final Side side;
  private final Theory theory;
  private final int asked;
  private final boolean refused;
  private final Silence silence;

  private Joint(Side side, Theory theory, int asked, boolean refused) {
    this.side = side;
    this.theory = theory;
    this.asked = asked;
    this.refused = refused;
    this.silence = Silence.unlessTold(theory);
  }

  static Joint of(Side side, Demand demand) {
    Plan text = DemandText.of(side.position(), demand, side.plan());
    Theory theory = Compilation.of(List.of(side.plan()), List.of(text), side.yardstick().laws());
    Premise own = new Premise(text.id(), DemandText.clauseId(demand), false);
    Set<Integer> beside = new HashSet<>();
    for (int premise = 0; premise < theory.premises().size(); premise++) {
      Premise other = theory.premises().get(premise);
      if (other.plan().equals(text.id()) && !other.equals(own)) {
        beside.add(premise);
      }
    }
    return new Joint(
        side,
        without(theory, beside),
        theory.premises().indexOf(own),
        demand.refused().isPresent());
  }

  /** {@return the same without what some premises say} */
  Joint without(Set<Integer> gone) {
    return new Joint(side, without(theory, gone), asked, refused);
  }

  private static Theory without(Theory theory, Set<Integer> gone) {
    return gone.isEmpty()
        ? theory
        : theory.withStatements(
            theory.statements().stream()
                .filter(statement -> !gone.contains(statement.premise()))
                .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the same where some versions of open choices are taken} */
  Joint taking(Collection<Version> versions) {
    return new Joint(
        side, theory.withFacts(Versions.literals(plan().id(), versions)), asked, refused);
  }

  private Plan plan() {
    return side.plan();
  }

  private Limits limits() {
    return side.yardstick().limits();
  }

  /** {@return the sets of premises that rule out the term or part of it, whatever happens} */
  List<Set<Integer>> refutations() {
    return Solver.about(side.bearing().on(theory), asked, limits()).nogoods().stream()
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

  /** {@return the same without what some clauses of the plan say} */
  Joint withoutClauses(Collection<Clause> gone) {
    Set<Integer> premises = new HashSet<>();
    for (Clause clause : gone) {
      int premise = theory.premises().indexOf(new Premise(plan().id(), clause.id(), false));
      if (premise >= 0) {
        premises.add(premise);
      }
    }
    return without(premises);
  }

  /** {@return the clauses of the plan among some premises} */
  ImmutableList<Clause> clauses(Set<Integer> premises) {
    return premises.stream()
        .map(premise -> theory.premises().get(premise))
        .filter(premise -> premise.plan().equals(plan().id()))
        .flatMap(premise -> plan().clause(premise.clause()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Vocabulary vocabulary() {
    return plan().vocabulary().with(side.position().declares());
  }

  private TextPoint point(Premise premise) {
    String id = premise.clause().text();
    if (premise.plan().equals(side.position().id())) {
      return DemandText.point(side.position().id(), id);
    }
    String number =
        premise.plan().equals(plan().id())
            ? plan().clause(premise.clause()).map(Clause::number).orElse(id)
            : id;
    return new TextPoint(premise.plan(), id, "point " + number + " of " + premise.plan());
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
    for (Theory whole : Permissions.inPart(theory, asked)) {
      Theory part = side.bearing().on(whole);
      Analysis found = Solver.about(part, asked, limits());
      Gaps gaps = new Gaps(part, vocabulary(), premise -> true, this::point);
      found.nogoods().stream()
          .filter(nogood -> nogood.literals().isEmpty())
          .forEach(nogood -> plain.add(new Evidence.Plain(others(nogood), gaps.of(nogood))));
      cases.addAll(cases(found.nogoods(), gaps::of));
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
            ? Entailment.inPart(theory, held, asked, side.bearing(), limits())
            : Entailment.of(theory, held, asked, side.bearing(), limits());
    return switch (following.answer()) {
      case ALWAYS ->
          new Evidence(
              ImmutableList.of(new Evidence.Plain(following.because(), ImmutableList.of())),
              ImmutableList.of(),
              true);
      case SOMETIMES ->
          new Evidence(
              ImmutableList.of(), cases(following.cases(), nogood -> ImmutableList.of()), true);
      case NOT -> Evidence.NONE;
      case UNKNOWN -> Evidence.UNDECIDED;
    };
  }

  private ImmutableList<Evidence.Case> cases(
      List<Nogood> nogoods, Function<Nogood, ImmutableList<Gap>> gaps) {
    return nogoods.stream()
        .filter(nogood -> !nogood.literals().isEmpty())
        .filter(nogood -> nogood.literals().stream().noneMatch(this::isBeside))
        .filter(nogood -> !others(nogood).isEmpty())
        .map(nogood -> new Evidence.Case(others(nogood), nogood.literals(), gaps.apply(nogood)))
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
