package org.peaceterms.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Conflict;
import org.peaceterms.merge.Delegation;
import org.peaceterms.merge.PlanMerge;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/**
 * Takes two rewrites of the US 28-point plan together: what only one side changed is taken, and
 * where both changed the same in different ways a bracket stays.
 */
public final class MergeTwoEdits {
  private MergeTwoEdits() {}

  /**
   * Merges the European and the Ukrainian-US rewrite.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PlanMerge merge =
        PlanMerge.of(
            plan("us-28"),
            Delegation.of(plan("e3-28")).wantedBy(List.of(PartyId.of("europe"))),
            Delegation.of(plan("ua-us-20")).wantedBy(List.of(PartyId.of("ukraine"))));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println("Merged: " + merge.plan().clauses().size() + " clauses");
    out.println();
    out.println("Both changed the same in different ways:");
    for (Conflict conflict : merge.conflicts()) {
      out.println("  " + place(conflict, merge.plan()) + ": " + conflict.summary());
    }
    out.println();
    out.println("Brackets of point 5:");
    merge.plan().clauses().stream()
        .filter(clause -> clause.number().equals("5"))
        .flatMap(clause -> clause.choices().stream())
        .forEach(choice -> print(choice, merge.plan().wording(), out));
    Judgement check = merge.check();
    out.println();
    out.println("Can the merged text be kept? " + check.verdict());
    check.findings().stream()
        .filter(finding -> !finding.mends().isEmpty())
        .map(Finding::matter)
        .forEach(matter -> out.println("  " + matter));
    out.flush();
  }

  private static String place(Conflict conflict, Plan merged) {
    return conflict
        .clause()
        .flatMap(merged::clause)
        .map(clause -> "point " + clause.number())
        .orElse("the text as a whole");
  }

  private static void print(Choice choice, Wording words, PrintStream out) {
    for (Alternative version : choice.versions()) {
      out.println("  [" + version.label() + "] wanted by " + version.supporters());
      version.terms().forEach(term -> out.println("    " + term.reading(words)));
    }
  }

  private static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }
}
