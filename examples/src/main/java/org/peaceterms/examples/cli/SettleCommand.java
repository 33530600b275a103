package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.peaceterms.compat.Settlement;
import org.peaceterms.compat.Yardstick;
import org.peaceterms.compat.Zone;
import org.peaceterms.json.SettleJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.report.SettleReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for a zone of agreement. */
@Command(
    name = "settle",
    description =
        "Say whether any plan can satisfy all red lines, what clashes, and who would have to give the"
            + " least. Exit status 0 only if the zone is not empty.")
final class SettleCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();
  @Mixin private Measure measure = new Measure();

  @Parameters(arity = "1..*", paramLabel = "POSITION", description = "A shipped id, a file, or -.")
  private List<String> positions = new ArrayList<>();

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description = "Say too which packages of this draft the parties could accept.")
  private Optional<String> plan = Optional.empty();

  SettleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PlanReader reader = new PlanReader(streams);
    List<Position> sides = new ArrayList<>();
    for (String position : positions) {
      sides.add(new PositionReader(streams).read(position));
    }
    Optional<Plan> draft =
        plan.isPresent() ? Optional.of(reader.read(plan.orElseThrow())) : Optional.empty();
    Yardstick yardstick = measure.yardstick(draft, sides, reader);
    Settlement settlement =
        draft
            .map(read -> Settlement.over(read, sides, yardstick))
            .orElseGet(() -> Settlement.among(sides, yardstick));
    output.write(streams, () -> SettleReport.of(settlement), () -> SettleJson.write(settlement));
    return settlement.zone() == Zone.NONEMPTY ? Program.CLEAR : Program.ANSWERED;
  }
}
