package org.peaceterms.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Mend;
import org.peaceterms.contradiction.Nature;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** Prints where Minsk II contradicts itself, and what two texts say against each other. */
public final class FindContradictions {
  private static final int SHOWN = 2;

  private final PrintStream out;

  private FindContradictions(PrintStream out) {
    this.out = out;
  }

  /**
   * Looks for contradictions in one text and in two taken together.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    FindContradictions example = new FindContradictions(out);
    example.inOneText();
    example.betweenTwo();
    out.flush();
  }

  /** Who goes first? The two sides read Minsk II differently. */
  private void inOneText() {
    Plan minsk = plan("minsk-2");
    Judgement judgement = Contradictions.in(minsk);
    out.println(minsk.title() + ": " + judgement.verdict());
    judgement.findings().forEach(this::print);
  }

  /** What one side wrote down in June 2025 and what was put before it in November. */
  private void betweenTwo() {
    Plan memorandum = plan("ua-memo-2025");
    Plan draft = plan("us-28");
    Judgement judgement = Contradictions.among(memorandum, draft);
    out.println();
    out.println(memorandum.title() + " and " + draft.title() + ": " + judgement.verdict());
    judgement.findings().stream()
        .filter(finding -> finding.nature() == Nature.STRICT)
        .limit(SHOWN)
        .forEach(this::print);
  }

  private void print(Finding finding) {
    out.println();
    out.println("  " + finding.code() + " in " + finding.clauses());
    finding.readings().forEach(reading -> out.println("    if " + reading));
    finding.steps().forEach(step -> out.println("    " + step));
    finding.mends().stream().map(Mend::summary).forEach(mend -> out.println("    Mend: " + mend));
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }
}
