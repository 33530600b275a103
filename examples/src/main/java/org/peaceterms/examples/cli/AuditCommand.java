package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.AuditComparison;
import org.peaceterms.audit.Dossier;
import org.peaceterms.audit.SeverityChange;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.AuditJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.report.AuditReport;
import org.peaceterms.report.GuaranteeReport;
import org.peaceterms.term.value.PlanId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the hollow promises of plans. */
@Command(
    name = "audit",
    description = {
      "Find the hollow promises of a plan. Exit status 1 if there are any.",
      "The laws that it names are looked at with it if they ship."
    })
final class AuditCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(
      arity = "1..*",
      paramLabel = "PLAN",
      description = "A shipped id, a file, or -; several with --guarantees, two with --compare.")
  private List<String> plans = new ArrayList<>();

  @Option(
      names = "--compare",
      description = "Say which findings the second plan cured and which it brought.")
  private boolean compare;

  @Option(names = "--guarantees", description = "Lay the guarantees of the plans side by side.")
  private boolean guarantees;

  @Option(
      names = "--with",
      paramLabel = "PLAN",
      description = "Look at this law or text together with the plan.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--earlier",
      paramLabel = "PLAN",
      description = "An earlier version of the plan; the first one first.")
  private List<String> earlier = new ArrayList<>();

  @Option(
      names = "--position",
      paramLabel = "POSITION",
      description = "Look at this shipped position, too.")
  private List<String> positions = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL:REASON",
      converter = Severities.class,
      description = "Rank a rule otherwise: high, medium, low or note, and why.")
  private List<SeverityChange> severities = new ArrayList<>();

  AuditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (compare && (guarantees || plans.size() != 2)) {
      throw new IllegalArgumentException("--compare needs two plans and no --guarantees");
    }
    if (!compare && !guarantees && plans.size() != 1) {
      throw new IllegalArgumentException(
          "one plan is audited at a time\nMaybe --compare or --guarantees?");
    }
    PlanReader reader = new PlanReader(streams);
    ImmutableList.Builder<Audit> found = ImmutableList.builder();
    for (String plan : plans) {
      found.add(audit(reader, plan));
    }
    ImmutableList<Audit> audits = found.build();
    if (guarantees) {
      output.write(
          streams, () -> GuaranteeReport.of(audits), () -> AuditJson.writeGuarantees(audits));
      return Program.CLEAR;
    }
    return compare ? compare(audits.get(0), audits.get(1)) : audit(audits.get(0));
  }

  private int audit(Audit audit) throws IOException {
    output.write(streams, () -> AuditReport.of(audit), () -> AuditJson.write(audit));
    return audit.findings().isEmpty() ? Program.CLEAR : Program.ANSWERED;
  }

  private int compare(Audit before, Audit after) throws IOException {
    AuditComparison comparison = AuditComparison.between(before, after);
    output.write(streams, () -> AuditReport.of(comparison), () -> AuditJson.write(comparison));
    return comparison.kept().isEmpty() && comparison.brought().isEmpty()
        ? Program.CLEAR
        : Program.ANSWERED;
  }

  private Audit audit(PlanReader reader, String word) throws IOException {
    Plan plan = reader.read(word);
    Dossier.Builder dossier = Dossier.builder().plan(plan);
    for (PlanId law : plan.background()) {
      Corpus.plan(law).ifPresent(dossier::addLaws);
    }
    for (String text : with) {
      Plan beside = reader.read(text);
      if (beside.type() != Plan.Type.LAW) {
        dossier.addBeside(beside);
      } else if (!plan.background().contains(beside.id())) {
        dossier.addLaws(beside);
      }
    }
    for (String text : earlier) {
      dossier.addEarlier(reader.read(text));
    }
    for (String id : positions) {
      dossier.addPositions(position(id));
    }
    return Audit.of(dossier.build()).with(severities);
  }

  private static Position position(String id) {
    return Corpus.positions().stream()
        .filter(position -> position.id().text().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + id + "' is not the id of a shipped position\nMaybe peaceterms list?"));
  }
}
