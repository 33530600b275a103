package org.peaceterms.logic.sat;

import org.logicng.collections.LNGBooleanVector;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.sat.MiniSat2Solver;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/** The engine on LogicNG's solver in the manner of MiniSat, used below its formula layer. */
public final class LogicNgEngine implements SatEngine {
  private final MiniSat2Solver solver = new MiniSat2Solver();
  private LNGBooleanVector model = new LNGBooleanVector();
  private int[] failed = new int[0];
  private boolean refuted;

  @Override
  public int newVariable(boolean preferTrue) {
    return solver.newVar(!preferTrue, true) + 1;
  }

  @Override
  public void addClause(int... literals) {
    if (literals.length == 0) {
      refuted = true;
      return;
    }
    LNGIntVector clause = vector(literals);
    if (!solver.addClause(clause, null)) {
      refuted = true;
    }
  }

  @Override
  public Answer solve(int[] assumptions, Budget budget) {
    failed = new int[0];
    if (refuted) {
      return Answer.UNSATISFIABLE;
    }
    Conflicts conflicts = new Conflicts(budget);
    Tristate result =
        assumptions.length == 0
            ? solver.solve(conflicts)
            : solver.solve(conflicts, vector(assumptions));
    if (conflicts.aborted()) {
      return Answer.UNKNOWN;
    }
    if (result == Tristate.TRUE) {
      model = solver.model();
      return Answer.SATISFIABLE;
    }
    failed = assumptions.length == 0 ? new int[0] : negatedConflict();
    return Answer.UNSATISFIABLE;
  }

  /** The solver's final conflict holds the negations of the assumptions that failed. */
  private int[] negatedConflict() {
    LNGIntVector conflict = solver.conflict();
    int[] literals = new int[conflict.size()];
    for (int i = 0; i < literals.length; i++) {
      literals[i] = -literal(conflict.get(i));
    }
    return literals;
  }

  @Override
  public boolean isTrue(int literal) {
    int index = Math.abs(literal) - 1;
    boolean value = index < model.size() && model.get(index);
    return literal > 0 == value;
  }

  @Override
  public int[] failedAssumptions() {
    return failed.clone();
  }

  private static LNGIntVector vector(int[] literals) {
    LNGIntVector vector = new LNGIntVector(literals.length);
    for (int literal : literals) {
      vector.push(MiniSatStyleSolver.mkLit(Math.abs(literal) - 1, literal < 0));
    }
    return vector;
  }

  private static int literal(int internal) {
    int variable = MiniSatStyleSolver.var(internal) + 1;
    return MiniSatStyleSolver.sign(internal) ? -variable : variable;
  }

  /** Stops the solver at the conflict that the budget no longer covers. */
  private static final class Conflicts implements SATHandler {
    private final Budget budget;
    private boolean aborted;

    Conflicts(Budget budget) {
      this.budget = budget;
    }

    @Override
    public boolean detectedConflict() {
      aborted = !budget.spend();
      return !aborted;
    }

    @Override
    public boolean aborted() {
      return aborted;
    }

    @Override
    public void started() {
      aborted = false;
    }
  }
}
