package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.json.CompatJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.report.CompatReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges what a plan makes of the demands of parties. */
@Command(
    name = "compat",
    description =
        "Say for each demand whether a plan meets it, breaks it or leaves it open. Exit status 0 only"
            + " if the plan is acceptable to all.")
final class CompatCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();
  @Mixin private Measure measure = new Measure();

  @Parameters(index = "0", paramLabel = "PLAN", description = "A shipped id, a file, or -.")
  private String plan = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "POSITION",
      description = "A shipped id or a file.")
  private List<String> positions = new ArrayList<>();

  @Option(
      names = "--mend",
      description =
          "Say for each demand that is not met the smallest change that would satisfy it.")
  private boolean mend;

  CompatCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PlanReader reader = new PlanReader(streams);
    Plan read = reader.read(plan);
    List<Position> sides = new ArrayList<>();
    for (String position : positions) {
      sides.add(new PositionReader(streams).read(position));
    }
    Compatibility judged =
        Compatibility.of(read, sides, measure.yardstick(Optional.of(read), sides, reader));
    output.write(
        streams,
        () -> mend ? CompatReport.withMends(judged) : CompatReport.of(judged),
        () -> mend ? CompatJson.writeWithMends(judged) : CompatJson.write(judged));
    return judged.isAcceptableToAll() ? Program.CLEAR : Program.ANSWERED;
  }
}
