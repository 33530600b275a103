package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.report.PlanReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a plan as it was read. */
@Command(
    name = "show",
    description = "Show a plan as read, term by term; as json, the plan file itself.")
final class ShowCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(paramLabel = "PLAN", description = "A shipped id, a file, or -.")
  private String plan = "";

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Plan read = new PlanReader(streams).read(plan);
    output.write(streams, () -> PlanReport.of(read), () -> PlanJson.write(read));
    return Program.CLEAR;
  }
}
