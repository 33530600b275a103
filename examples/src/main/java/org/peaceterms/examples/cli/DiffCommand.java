package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.json.DiffJson;
import org.peaceterms.json.PatchJson;
import org.peaceterms.report.DiffReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two drafts. */
@Command(
    name = "diff",
    description =
        "Show what changed from one draft to another. Exit status 1 if anything did. With --format"
            + " json-patch write the changes as RFC 6902 operations.")
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier draft.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later draft.")
  private String after = "";

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PlanReader reader = new PlanReader(streams);
    PlanDiff diff = PlanDiff.between(reader.read(before), reader.read(after));
    output.write(
        streams,
        Forms.of(() -> DiffReport.of(diff), () -> DiffJson.write(diff))
            .withPatch(() -> PatchJson.write(diff)));
    return diff.isEmpty() ? Program.CLEAR : Program.ANSWERED;
  }
}
