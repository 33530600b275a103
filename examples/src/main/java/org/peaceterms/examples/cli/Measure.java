package org.peaceterms.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.compat.RedLines;
import org.peaceterms.compat.Yardstick;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.PlanId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say by what plans and positions are judged. */
final class Measure {
  @Option(
      names = "--red-lines",
      paramLabel = "HOW",
      converter = Reader.class,
      description =
          "lenient (default): a red line is kept unless it is broken; strict: only if it is met.")
  private RedLines redLines = RedLines.LENIENT;

  @Option(
      names = "--with",
      paramLabel = "LAW",
      description = "Take this background law into account too; may be given several times.")
  private List<String> laws = new ArrayList<>();

  /** Reads how red lines are taken. */
  static final class Reader implements ITypeConverter<RedLines> {
    @Override
    public RedLines convert(String word) {
      for (RedLines how : RedLines.values()) {
        if (how.name().toLowerCase(Locale.ROOT).equals(word)) {
          return how;
        }
      }
      throw new TypeConversionException("expected one of lenient, strict but was '" + word + "'");
    }
  }

  /** {@return the yardstick, with the laws that the texts name themselves} */
  Yardstick yardstick(Optional<Plan> plan, List<Position> positions, PlanReader reader)
      throws IOException {
    Set<PlanId> named = new LinkedHashSet<>();
    plan.ifPresent(draft -> named.addAll(draft.background()));
    positions.forEach(position -> named.addAll(position.background()));
    Set<Plan> behind = new LinkedHashSet<>();
    named.forEach(law -> Corpus.plan(law).ifPresent(behind::add));
    for (String law : laws) {
      behind.add(reader.read(law));
    }
    return Yardstick.standard().with(new ArrayList<>(behind)).redLines(redLines);
  }
}
