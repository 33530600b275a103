package org.peaceterms.bench.contradiction;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.plan.Plan;

/** Sees to it that all engines say the same of the same constraints, before any is timed. */
public final class Agreement {
  private Agreement() {}

  /**
   * Asks all engines for verdicts and minimal sets.
   *
   * @throws IllegalStateException if they differ
   */
  public static void check() {
    for (Family family : Family.values()) {
      for (int planted : new int[] {0, 2}) {
        for (int seed = 1; seed <= 5; seed++) {
          verdicts(family, 100, planted, seed);
        }
        verdicts(family, 1_000, planted, 1);
      }
      sets(family, 60, 1, 1);
      oneSet(family, 300, 1);
    }
  }

  private static void verdicts(Family family, int size, int planted, long seed) {
    Constraints constraints = Workload.of(family, size, planted, seed);
    String of = family + ", " + size + " clauses, " + planted + " planted, seed " + seed;
    boolean expected = planted == 0;
    same(of, expected, "SMTInterpol", SmtScript.isConsistent(constraints));
    same(of, expected, "Choco", ChocoModel.isConsistent(constraints));
    same(of, expected, "peaceterms", Peaceterms.isConsistent(TypedPlan.of(constraints)));
  }

  private static void sets(Family family, int size, int planted, long seed) {
    Constraints constraints = Workload.of(family, size, planted, seed);
    same(
        family + ", minimal sets",
        SmtScript.minimalSets(constraints),
        "peaceterms",
        Peaceterms.minimalSets(TypedPlan.of(constraints)));
  }

  private static void oneSet(Family family, int size, long seed) {
    Constraints constraints = Workload.of(family, size, 1, seed);
    Plan plan = TypedPlan.of(constraints);
    minimal(family + ", set of SMTInterpol", constraints, SmtScript.minimalSet(constraints));
    minimal(family + ", set of peaceterms", constraints, Peaceterms.minimalSet(plan));
  }

  private static void minimal(String of, Constraints constraints, ImmutableSortedSet<Integer> set) {
    same(of, false, set.toString(), SmtScript.isConsistent(constraints, set));
    for (int member : set) {
      Set<Integer> rest = new TreeSet<>(set);
      rest.remove(member);
      same(of, true, rest.toString(), SmtScript.isConsistent(constraints, rest));
    }
  }

  private static void same(String of, Object expected, String who, Object answer) {
    if (!expected.equals(answer)) {
      throw new IllegalStateException(
          of + ": " + who + " says " + answer + " instead of " + expected);
    }
  }

  /**
   * Checks by itself.
   *
   * @param args none
   */
  public static void main(String[] args) {
    check();
    System.out.println("All engines agree.");
  }
}
