package org.peaceterms.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.peaceterms.audit.Audit;
import org.peaceterms.audit.Finding;
import org.peaceterms.audit.Severity;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.report.GuaranteeReport;
import org.peaceterms.report.TextRenderer;
import org.peaceterms.term.value.PlanId;

/** Puts the guarantees of three drafts side by side and lists what makes the promises hollow. */
public final class AuditGuarantees {
  private AuditGuarantees() {}

  /**
   * Audits the Istanbul draft, the US 28-point plan and the 20-point framework.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    ImmutableList<Audit> audits =
        Stream.of("istanbul-2022-draft", "us-28", "ua-us-20")
            .map(id -> Audit.of(Corpus.plan(PlanId.of(id)).orElseThrow()))
            .collect(ImmutableList.toImmutableList());
    out.print(TextRenderer.plain().render(GuaranteeReport.of(audits)));
    for (Audit audit : audits) {
      out.println();
      out.println(audit.plan().title());
      audit.findings().stream()
          .filter(finding -> finding.severity() == Severity.HIGH)
          .forEach(finding -> print(finding, out));
    }
    out.flush();
  }

  private static void print(Finding finding, PrintStream out) {
    out.println("  " + finding.rule().code() + ": " + finding.message());
  }
}
