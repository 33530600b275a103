package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.PositionDiff;
import org.peaceterms.json.DiffJson;
import org.peaceterms.json.PatchJson;
import org.peaceterms.json.PositionDiffJson;
import org.peaceterms.report.DiffReport;
import org.peaceterms.report.PositionDiffReport;
import org.peaceterms.term.value.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two drafts, or two positions of one party. */
@Command(
    name = "diff",
    description =
        "Show what changed from one draft to another, or what a party demands otherwise than"
            + " before. Exit status 1 if anything did. With --format json-patch write the changes of"
            + " a draft as RFC 6902 operations.")
final class DiffCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier draft.")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", description = "The later draft.")
  private String after = "";

  @Option(
      names = "--party",
      paramLabel = "ID",
      description = "Show only what touches this party, and how it stands.")
  private Optional<String> party = Optional.empty();

  @Option(
      names = "--positions",
      description = "Both are positions of one party; needed only if both are files.")
  private boolean positions;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (positions || isShippedPosition(before) || isShippedPosition(after)) {
      return drift();
    }
    PlanReader reader = new PlanReader(streams);
    PlanDiff diff = PlanDiff.between(reader.read(before), reader.read(after));
    return party.isPresent() ? view(diff, known(diff, party.orElseThrow())) : whole(diff);
  }

  private static boolean isShippedPosition(String word) {
    return Corpus.positionIds().stream().anyMatch(id -> id.text().equals(word));
  }

  private int whole(PlanDiff diff) throws IOException {
    output.write(
        streams,
        Forms.of(() -> DiffReport.of(diff, Corpus.topics()), () -> DiffJson.write(diff))
            .withPatch(() -> PatchJson.write(diff)));
    return diff.isEmpty() ? Program.CLEAR : Program.ANSWERED;
  }

  private int view(PlanDiff diff, PartyId side) throws IOException {
    output.write(
        streams,
        Forms.of(() -> DiffReport.of(diff, Corpus.topics(), side), () -> DiffJson.write(diff, side))
            .withPatch(refused("json-patch holds all changes, not those of a party")));
    return diff.changesFor(side).isEmpty() ? Program.CLEAR : Program.ANSWERED;
  }

  private static Supplier<String> refused(String why) {
    return () -> {
      throw new IllegalArgumentException(why);
    };
  }

  private static PartyId known(PlanDiff diff, String word) {
    PartyId id = PartyId.of(word);
    boolean known =
        Stream.of(diff.before(), diff.after())
            .anyMatch(plan -> plan.vocabulary().party(id).isPresent());
    if (!known) {
      throw new IllegalArgumentException("there is no party '" + word + "'");
    }
    return id;
  }

  private int drift() throws IOException {
    if (party.isPresent()) {
      throw new IllegalArgumentException("--party is for drafts; a position has one party");
    }
    PositionReader reader = new PositionReader(streams);
    PositionDiff diff = PositionDiff.between(reader.read(before), reader.read(after));
    output.write(
        streams,
        Forms.of(() -> PositionDiffReport.of(diff), () -> PositionDiffJson.write(diff))
            .withPatch(refused("json-patch is for drafts, not for positions")));
    return diff.isEmpty() ? Program.CLEAR : Program.ANSWERED;
  }
}
