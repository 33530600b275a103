package org.peaceterms.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peaceterms.compat.Answer;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.compat.Conflict;
import org.peaceterms.compat.DemandAnswer;
import org.peaceterms.compat.PositionAnswer;
import org.peaceterms.compat.Settlement;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.PlanId;

/** Judges a text by what the parties demand, and asks whether any text could satisfy them all. */
public final class JudgeDemands {
  private final PrintStream out;

  private JudgeDemands(PrintStream out) {
    this.out = out;
  }

  /**
   * Judges the Berlin statement of December 2025, then looks for a zone of agreement.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    JudgeDemands example = new JudgeDemands(out);
    Position russia = position("russia-2025");
    Position ukraine = position("ukraine-2025");
    example.oneText(russia, ukraine);
    example.anyText(russia, ukraine);
    out.flush();
  }

  /** A text that is silent on a demand breaks no red line, but settles nothing either. */
  private void oneText(Position... positions) {
    Plan text = Corpus.plan(PlanId.of("berlin-2025")).orElseThrow();
    for (PositionAnswer answer : Compatibility.of(text, positions).positions()) {
      out.println(
          "Does " + text.id() + " suit " + answer.position().id() + "? " + answer.acceptance());
      answer.demands().stream()
          .filter(demand -> demand.answer() != Answer.SILENT)
          .forEach(this::print);
      long silent =
          answer.demands().stream().filter(demand -> demand.answer() == Answer.SILENT).count();
      out.println("  silent on " + silent + " more");
    }
  }

  private void print(DemandAnswer answer) {
    out.println("  " + answer.answer().words() + ": " + answer.demand().summary());
    out.println("    " + answer.reason());
  }

  /** Red lines that exclude each other leave no text that all could accept. */
  private void anyText(Position... positions) {
    Settlement settlement = Settlement.among(positions);
    out.println();
    out.println("Texts that keep all red lines: " + settlement.zone());
    for (Conflict conflict : settlement.hardConflicts()) {
      out.println("  " + conflict.demands());
    }
  }

  private static Position position(String id) {
    return Corpus.position(PlanId.of(id)).orElseThrow();
  }
}
