package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;

/**
 * Works into what terms say that another prevails: where, when and as long as that one counts, they
 * say nothing.
 *
 * <p>A term prevails as it stands, whether or not a third prevails over it in turn.
 */
final class Precedence {
  /** Into more pieces than that a statement is not cut. */
  private static final int LIMIT = 64;

  private final Ledger ledger;
  private final Ranks ranks;

  private Precedence(Ledger ledger, Ranks ranks) {
    this.ledger = ledger;
    this.ranks = ranks;
  }

  /** Rewrites what yields; nothing if no term of a plan says that one prevails. */
  static void close(List<Plan> plans, Ledger ledger) {
    if (plans.stream().anyMatch(Plan::isRanked)) {
      Ranks ranks = new Ranks(plans, ledger.premises(), ledger.said());
      ledger.replace(new Precedence(ledger, ranks)::left);
    }
  }

  private List<Statement> left(Statement statement) {
    List<Statement> pieces = ImmutableList.of(statement);
    for (Statement higher : ranks.above(statement)) {
      Optional<List<Statement>> left = left(pieces, higher);
      if (left.isEmpty()) {
        ledger.exclude(
            new Theory.Exclusion(
                statement.premise(),
                statement.site(),
                "how far another term prevails over it cannot be judged"));
        return ImmutableList.of();
      }
      pieces = left.orElseThrow();
    }
    return pieces;
  }

  private Optional<List<Statement>> left(List<Statement> pieces, Statement higher) {
    List<Statement> all = new ArrayList<>();
    for (Statement piece : pieces) {
      Optional<List<Statement>> left = new Yielding(piece, higher, ledger).left();
      if (left.isEmpty() || all.size() + left.orElseThrow().size() > LIMIT) {
        return Optional.empty();
      }
      all.addAll(left.orElseThrow());
    }
    return Optional.of(all);
  }
}
