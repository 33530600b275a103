package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Effort;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.json.CheckJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.report.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges whether the terms of plans can all be kept. */
@Command(
    name = "check",
    description =
        "Find contradictions inside one plan, or of several taken together. Exit status 0 only if"
            + " it is proved that all terms can be kept.")
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(
      paramLabel = "PLAN",
      arity = "1..*",
      description = "A shipped id, a file, or -. Laws that it names are taken into account.")
  private List<String> plans = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "LAW",
      description = "Take this background law into account too; may be given several times.")
  private List<String> laws = new ArrayList<>();

  @Option(names = "--stats", description = "Say on standard error what it took.")
  private boolean stats;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PlanReader reader = new PlanReader(streams);
    List<Plan> read = new ArrayList<>();
    for (String plan : plans) {
      read.add(reader.read(plan));
    }
    Set<Plan> behind = PlanReader.laws(read);
    for (String law : laws) {
      behind.add(reader.read(law));
    }
    Judgement judgement =
        Contradictions.with(behind.toArray(Plan[]::new)).among(read.toArray(Plan[]::new));
    output.write(streams, () -> CheckReport.of(judgement), () -> CheckJson.write(judgement));
    if (stats) {
      streams.tell(words(judgement.effort()));
    }
    return judgement.verdict() == Verdict.COMPATIBLE ? Program.CLEAR : Program.ANSWERED;
  }

  private static String words(Effort effort) {
    return "compile "
        + effort.compiling().toMillis()
        + " ms, engine "
        + effort.solving().toMillis()
        + " ms; "
        + effort.premises()
        + " clauses, "
        + effort.statements()
        + " statements, "
        + effort.clashes()
        + " clashes, "
        + effort.components()
        + " components, "
        + effort.satCalls()
        + " SAT calls, "
        + effort.circles()
        + " circles";
  }
}
