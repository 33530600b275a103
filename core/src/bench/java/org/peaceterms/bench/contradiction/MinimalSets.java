package org.peaceterms.bench.contradiction;

import java.util.Collection;
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

/** Which clauses cannot hold together: one smallest set of them, or all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MinimalSets {
  /** Of which kind the constraints are. */
  @Param({"ALT", "COND", "CYCLES"})
  public Family family;

  /** How many clauses there are. */
  @Param("100")
  public int size;

  /** How many contradictions are planted. */
  @Param("3")
  public int planted;

  private Constraints constraints;
  private Plan plan;
  private Theory theory;

  /** Makes the constraints and the plan. */
  @Setup
  public void make() {
    constraints = Workload.of(family, size, planted, 1);
    plan = TypedPlan.of(constraints);
    Peaceterms.warm(plan);
    theory = Peaceterms.theory(plan);
  }

  private String named(String benchmark) {
    return "MinimalSets." + benchmark + " " + family + " " + planted + " " + size;
  }

  /** {@return all sets, and all others that hold under a condition, by this library} */
  @Benchmark
  public Collection<?> peaceterms() {
    return Peaceterms.minimalSets(plan);
  }

  /** {@return one set, by this library} */
  @Benchmark
  public Collection<?> peacetermsOne() {
    return Peaceterms.minimalSet(plan);
  }

  /** {@return all sets, by this library from the compiled theory} */
  @Benchmark
  public Collection<?> peacetermsEngine() {
    return Peaceterms.minimalSets(theory);
  }

  /** {@return one set, by this library from the compiled theory} */
  @Benchmark
  public Collection<?> peacetermsOneEngine() {
    return Peaceterms.minimalSet(theory);
  }

  /** {@return one set, by a core of SMTInterpol and leaving out one clause after the other} */
  @Benchmark
  public Collection<?> smtinterpolOne() {
    return Over.within(named("smtinterpolOne"), () -> SmtScript.minimalSet(constraints));
  }

  /** {@return all sets, by the enumerator of SMTInterpol} */
  @Benchmark
  public Collection<?> smtinterpolAll() {
    return Over.within(named("smtinterpolAll"), () -> SmtScript.minimalSets(constraints));
  }
}
