package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Rational;

/**
 * Looks for the fewest clauses to give up, by reasons that are collected until a smallest set that
 * meets all of them leaves none.
 */
final class Mending {
  private static final int ROUNDS = 50;

  private final Compatibility judged;
  private final PositionAnswer of;
  private final DemandAnswer answer;
  private final Side side;
  private final Joint joint;

  private Mending(Compatibility judged, PositionAnswer of, DemandAnswer answer) {
    this.judged = judged;
    this.of = of;
    this.answer = answer;
    this.side = judged.side(of.position());
    this.joint = side.joint(answer.demand());
  }

  /** {@return the change; absent if there is nothing to change, or no change satisfies it} */
  static Optional<Mend> of(Compatibility judged, PositionAnswer of, DemandAnswer answer) {
    Mending mending = new Mending(judged, of, answer);
    return answer.answer() == Answer.GUARANTEED || !mending.joint.isJudged()
        ? Optional.empty()
        : mending.mend();
  }

  private boolean isRequired() {
    return answer.demand().required().isPresent();
  }

  private Optional<Mend> mend() {
    List<ImmutableList<Integer>> reasons = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ImmutableSet<Integer> gone =
          ImmutableSet.copyOf(Hitting.of(reasons, clause -> new Cost(0, 1, Rational.ZERO)).get(0));
      Joint rest = joint.without(gone);
      List<Set<Integer>> more = isRequired() ? rest.refutations() : rest.consequences();
      if (more.isEmpty()) {
        return isRequired() || !gone.isEmpty() ? tried(gone) : Optional.empty();
      }
      for (Set<Integer> reason : more) {
        ImmutableList<Integer> clauses =
            reason.stream().filter(this::isOfPlan).collect(ImmutableList.toImmutableList());
        if (clauses.isEmpty()) {
          return Optional.empty();
        }
        reasons.add(clauses);
      }
    }
    return Optional.empty();
  }

  private boolean isOfPlan(int premise) {
    return joint.theory().premises().get(premise).plan().equals(judged.plan().id());
  }

  /** The changed plan is judged anew, unless what is left of it speaks of what is gone. */
  private Optional<Mend> tried(Set<Integer> gone) {
    ImmutableList<Clause> clauses =
        gone.stream()
            .sorted()
            .flatMap(
                premise ->
                    judged.plan().clause(joint.theory().premises().get(premise).clause()).stream())
            .collect(ImmutableList.toImmutableList());
    Optional<Plan> changed =
        Changed.of(judged.plan(), clauses, answer.demand().required(), answer.demand().summary());
    return changed.map(this::isMended).orElse(true)
        ? Optional.of(
            new Mend(clauses, isRequired(), breaks(gone, clauses, changed), sentence(clauses)))
        : Optional.empty();
  }

  private boolean isMended(Plan changed) {
    Joint after = side.with(changed).joint(answer.demand());
    return isRequired()
        ? after.refutations().isEmpty() && !after.following().plain().isEmpty()
        : after.following().plain().isEmpty();
  }

  private String sentence(List<Clause> gone) {
    String drop =
        gone.isEmpty()
            ? ""
            : "Give up "
                + Phrase.and(gone.stream().map(clause -> "point " + clause.number()).toList());
    String add =
        isRequired()
            ? (gone.isEmpty() ? "Add" : " and write in") + ": " + answer.demand().summary()
            : ".";
    return drop + add;
  }

  /** Demands whose reason is touched, or that what is written in goes against, are judged anew. */
  private ImmutableList<DemandKey> breaks(
      Set<Integer> gone, List<Clause> clauses, Optional<Plan> changed) {
    Set<DemandKey> against = isRequired() ? brokenByAddition(gone) : ImmutableSet.of();
    ImmutableList.Builder<DemandKey> breaks = ImmutableList.builder();
    for (PositionAnswer other : judged.positions()) {
      for (DemandAnswer before : other.demands()) {
        DemandKey key = Demands.key(other.position(), before.demand());
        boolean touched =
            before.answer() == Answer.GUARANTEED
                && before.clauses().stream().anyMatch(clauses::contains);
        if (!before.equals(answer)
            && before.answer() != Answer.VIOLATED
            && (touched || against.contains(key))
            && changed.map(plan -> isWorse(before, other.position(), plan)).orElse(true)) {
          breaks.add(key);
        }
      }
    }
    return breaks.build();
  }

  private boolean isWorse(DemandAnswer before, Position position, Plan changed) {
    Answer after =
        Judging.of(judged.side(position).with(changed), before.demand(), Contradictory.NOT)
            .answer();
    return after == Answer.VIOLATED
        || before.answer() == Answer.GUARANTEED && after != Answer.GUARANTEED;
  }

  /** What is written in together with what stays rules out, or brings about, what others demand. */
  private Set<DemandKey> brokenByAddition(Set<Integer> gone) {
    List<Position> positions = judged.positions().stream().map(PositionAnswer::position).toList();
    Demands all = Demands.of(positions, List.<Plan>of(judged.plan()), judged.yardstick());
    DemandKey own = Demands.key(of.position(), answer.demand());
    Theory theory =
        all.theory()
            .withStatements(
                all.theory().statements().stream()
                    .filter(statement -> !gone.contains(statement.premise()))
                    .collect(ImmutableList.<Statement>toImmutableList()));
    int premise =
        IntStream.range(0, theory.premises().size())
            .filter(i -> all.demands(ImmutableSet.of(i)).contains(own))
            .findFirst()
            .orElseThrow();
    ImmutableSet.Builder<DemandKey> broken = ImmutableSet.builder();
    for (Nogood nogood : Solver.about(theory, premise, judged.yardstick().limits()).nogoods()) {
      ImmutableList<DemandKey> keys = all.demands(nogood.premises());
      if (nogood.literals().isEmpty() && keys.size() == 2) {
        keys.stream().filter(key -> !key.equals(own)).forEach(broken::add);
      }
    }
    return broken.build();
  }
}
