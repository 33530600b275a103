package org.peaceterms.bench.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peaceterms.bench.Over;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;

/** Whether clauses hold together. Each engine starts from its own form of the constraints. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Verdict {
  /** Of how many matters the clauses speak. */
  @Param("DENSE")
  public Breadth breadth;

  /** Of which kind the constraints are. */
  @Param({"ALT", "COND", "CYCLES", "MIX"})
  public Family family;

  /** How many clauses there are. */
  @Param("1000")
  public int size;

  /** How many texts this library judges in turn, from their plans; the others judge the first. */
  @Param("1")
  public int texts;

  private Constraints constraints;
  private ImmutableList<Plan> plans;
  private int turn;
  private Theory theory;

  /** Makes the constraints and plans; in a mix there is a contradiction in a hundred clauses. */
  @Setup
  public void make() {
    constraints = constraints(1);
    plans =
        IntStream.rangeClosed(1, texts)
            .mapToObj(seed -> TypedPlan.of(constraints(seed)))
            .collect(ImmutableList.toImmutableList());
    plans.forEach(Peaceterms::warm);
    theory = Peaceterms.theory(plans.get(0));
  }

  private Constraints constraints(int seed) {
    return Workload.of(family, breadth, size, planted(), seed);
  }

  private int planted() {
    return family == Family.MIX ? size / 100 : 0;
  }

  private boolean checked(boolean consistent) {
    if (consistent != (planted() == 0)) {
      throw new IllegalStateException("wrong verdict on " + family + " " + size);
    }
    return consistent;
  }

  /** {@return the verdict of this library, from the typed plan whose turn it is} */
  @Benchmark
  public boolean peaceterms() {
    turn = (turn + 1) % texts;
    return checked(Peaceterms.isConsistent(plans.get(turn)));
  }

  /** {@return the verdict of this library, from the compiled theory} */
  @Benchmark
  public boolean peacetermsEngine() {
    return checked(Peaceterms.isConsistent(theory));
  }

  /** {@return the verdict of SMTInterpol, from the constraints} */
  @Benchmark
  public boolean smtinterpol() {
    return checked(
        Over.within(
            "Verdict.smtinterpol " + family + " " + size,
            () -> SmtScript.isConsistent(constraints)));
  }

  /** {@return the verdict of Choco, from the constraints} */
  @Benchmark
  public boolean choco() {
    return checked(
        Over.within(
            "Verdict.choco " + family + " " + size, () -> ChocoModel.isConsistent(constraints)));
  }
}
