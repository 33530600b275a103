package org.peaceterms.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.ScheduleJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.report.ScheduleReport;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.schedule.Schedules;
import org.peaceterms.schedule.Scheduling;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Works out when the events of a plan come. */
@Command(
    name = "schedule",
    description =
        "Show when the events of a plan come at the earliest and latest, the order that it forces,"
            + " gaps, and who is exposed. Exit status 0 only if the sequence is proved to be"
            + " possible, whatever is chosen.")
final class ScheduleCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(
      paramLabel = "PLAN",
      description = "A shipped id, a file, or -. Laws that it names are taken into account.")
  private String plan = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateReader.class,
      description = "The date of the signature, such as 2026-03-01, so that days become dates.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--with",
      paramLabel = "LAW",
      description = "Take this background law into account too; may be given several times.")
  private List<String> laws = new ArrayList<>();

  ScheduleCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PlanReader reader = new PlanReader(streams);
    Plan read = reader.read(plan);
    Set<Plan> behind = new LinkedHashSet<>();
    read.background().forEach(law -> Corpus.plan(law).ifPresent(behind::add));
    for (String law : laws) {
      behind.add(reader.read(law));
    }
    Scheduling scheduling = Schedules.with(behind.toArray(Plan[]::new));
    Schedule schedule = from.map(scheduling::from).orElse(scheduling).of(read);
    output.write(
        streams,
        Forms.of(() -> ScheduleReport.of(schedule), () -> ScheduleJson.write(schedule))
            .withMarkdown(() -> ScheduleReport.withDiagrams(schedule)));
    return schedule.verdict() == Verdict.COMPATIBLE ? Program.CLEAR : Program.ANSWERED;
  }

  /** Reads a date from a command line. */
  static final class DateReader implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String word) {
      try {
        return LocalDate.parse(word);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "expected a date such as 2026-03-01 but was '" + word + "'");
      }
    }
  }
}
