package org.peaceterms.examples;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.Effect;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/** Follows one negotiation from draft to draft: what became of one point, and who gained. */
public final class FollowNegotiation {
  private static final ImmutableList<PartyId> SIDES =
      ImmutableList.of(PartyId.of("ukraine"), PartyId.of("russia"));

  private static final MeasureId TROOPS = MeasureId.of("armed-forces-strength");

  private final PrintStream out;

  private FollowNegotiation(PrintStream out) {
    this.out = out;
  }

  /**
   * Follows the drafts of November and December 2025.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<Plan> drafts =
        Stream.of("us-28", "e3-28", "ua-us-20")
            .map(id -> Corpus.plan(PlanId.of(id)).orElseThrow())
            .toList();
    FollowNegotiation example = new FollowNegotiation(out);
    example.onePoint(drafts);
    for (int i = 1; i < drafts.size(); i++) {
      example.step(PlanDiff.between(drafts.get(i - 1), drafts.get(i)));
    }
    out.flush();
  }

  /** A term is data, so that one question can be put to every draft. */
  private void onePoint(List<Plan> drafts) {
    out.println("How many soldiers may Ukraine have?");
    for (Plan draft : drafts) {
      out.println("  " + draft.date() + " " + draft.title());
      draft.clauses().stream()
          .flatMap(clause -> limits(clause, draft))
          .forEach(line -> out.println("    " + line));
    }
  }

  private static Stream<String> limits(Clause clause, Plan draft) {
    return clause.allTerms().stream()
        .filter(FollowNegotiation::isLimitOfTroops)
        .map(term -> clause.number() + ": " + term.reading(draft.wording()));
  }

  private static boolean isLimitOfTroops(Term term) {
    return term instanceof QuantityLimit limit && limit.measure().equals(TROOPS);
  }

  private void step(PlanDiff diff) {
    out.println();
    out.println(diff.before().title() + " -> " + diff.after().title());
    out.println("  " + diff.changes().size() + " changes; the text as a whole: " + diff.verdict());
    for (PartyId side : SIDES) {
      out.println(
          "  "
              + side
              + ": "
              + count(diff, side, Effect.TIGHTENED)
              + " changes for the worse, "
              + count(diff, side, Effect.LOOSENED)
              + " for the better, "
              + count(diff, side, Effect.UNKNOWN)
              + " not decided");
    }
  }

  private static long count(PlanDiff diff, PartyId side, Effect effect) {
    return diff.changes().stream()
        .map(Change::parties)
        .filter(parties -> parties.get(side) == effect)
        .count();
  }
}
