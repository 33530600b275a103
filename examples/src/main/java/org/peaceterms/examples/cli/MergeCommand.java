package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.json.MergeJson;
import org.peaceterms.merge.Delegation;
import org.peaceterms.merge.PlanMerge;
import org.peaceterms.plan.Plan;
import org.peaceterms.report.MergeReport;
import org.peaceterms.term.value.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes two drafts of one text together. */
@Command(
    name = "merge",
    description =
        "Take two drafts of one text together, with brackets where they clash. Exit status 1 if"
            + " they do; whether the text can then be kept is told, and does not count.")
final class MergeCommand implements Callable<Integer> {
  private final Streams streams;
  @Mixin private Output output = new Output();

  @Parameters(index = "0", paramLabel = "BASE", description = "The text from which both come.")
  private String base = "";

  @Parameters(index = "1", paramLabel = "LEFT", description = "One draft.")
  private String left = "";

  @Parameters(index = "2", paramLabel = "RIGHT", description = "The other draft.")
  private String right = "";

  @Option(
      names = "--left-by",
      paramLabel = "PARTY",
      split = ",",
      description = "Who wants the left draft; named in brackets.")
  private List<String> leftBy = List.of();

  @Option(
      names = "--right-by",
      paramLabel = "PARTY",
      split = ",",
      description = "Who wants the right draft; named in brackets.")
  private List<String> rightBy = List.of();

  MergeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    PlanReader reader = new PlanReader(streams);
    PlanMerge merge = merge(reader.read(base), reader.read(left), reader.read(right));
    Plan[] laws = PlanReader.laws(List.of(merge.plan())).toArray(Plan[]::new);
    Judgement check = merge.check(laws);
    output.write(streams, () -> MergeReport.of(merge, check), () -> MergeJson.write(merge, check));
    return merge.isClean() ? Program.CLEAR : Program.ANSWERED;
  }

  private PlanMerge merge(Plan from, Plan first, Plan second) {
    PlanMerge unnamed = PlanMerge.of(from, first, second);
    return leftBy.isEmpty() && rightBy.isEmpty()
        ? unnamed
        : PlanMerge.of(from, wanted(unnamed.left(), leftBy), wanted(unnamed.right(), rightBy));
  }

  private static Delegation wanted(Delegation side, List<String> parties) {
    List<PartyId> known = parties.stream().map(PartyId::of).toList();
    for (PartyId party : known) {
      if (side.draft().vocabulary().party(party).isEmpty()) {
        throw new IllegalArgumentException("there is no party '" + party + "'");
      }
    }
    return side.wantedBy(known);
  }
}
