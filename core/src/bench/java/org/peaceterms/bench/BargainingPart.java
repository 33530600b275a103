package org.peaceterms.bench;

import java.util.List;
import java.util.Locale;
import org.peaceterms.bench.bargaining.Fronts;
import org.peaceterms.compat.bargaining.Bargaining;
import org.peaceterms.compat.bargaining.Domain;

/** Pareto fronts of domains of a million outcomes and more. */
final class BargainingPart {
  private final Runs runs;

  private BargainingPart(Runs runs) {
    this.runs = runs;
  }

  static List<Table> run(Runs runs) {
    return List.of(new BargainingPart(runs).fronts());
  }

  private String run(String what, String issues, String parties) {
    runs.run("Fronts." + what, "issues", issues, "parties", parties);
    return "Fronts." + what + " " + issues + " " + parties;
  }

  private Table fronts() {
    Table table =
        new Table(
            "Pareto front of a domain with additive utilities",
            "issues of ten values",
            "parties",
            "outcomes",
            "on the front",
            "front",
            "front and all four rules");
    for (String[] of : new String[][] {{"6", "2"}, {"6", "3"}, {"12", "2"}}) {
      Domain domain = Fronts.domain(Integer.parseInt(of[0]), Integer.parseInt(of[1]));
      table.row(
          of[0],
          of[1],
          String.format(Locale.ROOT, "%,d", domain.size()),
          Bargaining.over(domain).outcomesOnFront().toString(),
          runs.time(run("front", of[0], of[1])),
          runs.time(run("solutions", of[0], of[1])));
    }
    return table;
  }
}
