package org.peaceterms.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Plan;
import org.peaceterms.report.DiffReport;
import org.peaceterms.report.TextRenderer;
import org.peaceterms.term.value.PlanId;

/** Prints what changed from the US 28-point plan to the Ukrainian-US 20-point framework. */
public final class CompareDrafts {
  private CompareDrafts() {}

  /**
   * Compares the two drafts.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Plan before = Corpus.plan(PlanId.of("us-28")).orElseThrow();
    Plan after = Corpus.plan(PlanId.of("ua-us-20")).orElseThrow();
    PlanDiff diff = PlanDiff.between(before, after);
    String text = TextRenderer.plain().render(DiffReport.of(diff, Corpus.topics()));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(text);
    out.flush();
  }
}
