package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.logic.theory.Kinds;
import org.peaceterms.logic.theory.Theory;

/**
 * The clashes of a theory.
 *
 * @param theory the theory with its duties spelled out; the clashes number its statements
 * @param clashes the clashes, in the order of their kinds and statements
 * @param complete whether these are all
 * @param certain a clash that comes whatever happens, after which no more were looked for
 */
public record Clashes(
    Theory theory, ImmutableList<Clash> clashes, boolean complete, Optional<Clash> certain) {

  /**
   * {@return whether the period of a statement has no tick, whatever the order of time}
   *
   * @param statement its number
   */
  public boolean isNever(int statement) {
    return new Periods(theory).of(statement).isNever();
  }

  /**
   * {@return the clashes of a theory, as far as the budget reaches}
   *
   * @param theory the theory
   * @param looks how many pairs of statements, or steps of a search, may be looked at
   */
  public static Clashes of(Theory theory, long looks) {
    return of(theory, looks, false);
  }

  /**
   * {@return the clashes of a theory, as far as the budget reaches, or up to one that is certain}
   *
   * @param theory the theory
   * @param looks how many pairs of statements, or steps of a search, may be looked at
   */
  public static Clashes untilCertain(Theory theory, long looks) {
    return of(theory, looks, true);
  }

  private static Clashes of(Theory theory, long looks, boolean untilCertain) {
    Parts.SpelledOut parts = Parts.spelledOut(theory);
    Kinds kinds = parts.theory().kinds();
    Findings findings = new Findings(parts.theory(), looks, untilCertain);
    if (!parts.complete()) {
      findings.cut();
    }
    Quantities quantities = new Quantities(parts.theory());
    for (Runnable search :
        ImmutableList.<Runnable>of(
            () -> AmountClashes.find(findings, quantities),
            () -> StatusClashes.find(findings, kinds),
            () -> NormClashes.find(findings, kinds, parts.against()),
            () -> SumClashes.find(findings, quantities),
            () -> CoverClashes.find(findings, quantities),
            () -> Tangles.find(findings, quantities))) {
      if (findings.certain().isEmpty()) {
        search.run();
      }
    }
    return new Clashes(
        parts.theory(), findings.clashes(), findings.isComplete(), findings.certain());
  }
}
