package org.peaceterms.bench.contradiction;

import java.util.concurrent.TimeUnit;
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

  private Constraints constraints;
  private Plan plan;
  private Theory theory;

  /** Makes the constraints and the plan; in a mix there is a contradiction in a hundred clauses. */
  @Setup
  public void make() {
    constraints = Workload.of(family, breadth, size, planted(), 1);
    plan = TypedPlan.of(constraints);
    Peaceterms.warm(plan);
    theory = Peaceterms.theory(plan);
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

  /** {@return the verdict of this library, from the typed plan} */
  @Benchmark
  public boolean peaceterms() {
    return checked(Peaceterms.isConsistent(plan));
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
