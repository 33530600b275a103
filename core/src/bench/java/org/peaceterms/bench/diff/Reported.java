package org.peaceterms.bench.diff;

import java.util.concurrent.atomic.AtomicInteger;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;

/**
 * What each library reports of two drafts.
 *
 * @param edits how many edits there are
 * @param moves how many of them are moves
 * @param peaceterms changes that this library reports, other numbers and other ids left out
 * @param peacetermsMoves how many of them are moves
 * @param javers changes that JaVers reports
 * @param zjsonpatch operations of zjsonpatch
 * @param objectDiff leaves that java-object-diff calls changed, added or removed
 * @param diffUtils lines that java-diff-utils inserts or deletes
 */
public record Reported(
    int edits,
    int moves,
    long peaceterms,
    long peacetermsMoves,
    int javers,
    int zjsonpatch,
    int objectDiff,
    int diffUtils) {

  /**
   * {@return what is reported}
   *
   * @param size how many clauses there are
   * @param ids what becomes of their ids
   */
  public static Reported of(int size, Ids ids) {
    Revision revision = Revision.of(size, ids, 1);
    Forms forms = new Forms(revision.before(), revision.after());
    PlanDiff diff = forms.peaceterms();
    AtomicInteger nodes = new AtomicInteger();
    forms
        .objectDiff()
        .visit(
            (node, visit) -> {
              if (node.hasChanges() && !node.hasChildren()) {
                nodes.incrementAndGet();
              }
            });
    int lines =
        forms.diffUtils().getDeltas().stream()
            .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size())
            .sum();
    return new Reported(
        revision.edits(),
        revision.moves(),
        diff.changes().stream().filter(change -> isEdit(change.code())).count(),
        diff.changes().stream().filter(change -> change.code() == ChangeCode.CLAUSE_MOVED).count(),
        forms.javers().getChanges().size(),
        forms.zjsonpatch().size(),
        nodes.get(),
        lines);
  }

  private static boolean isEdit(ChangeCode code) {
    return code != ChangeCode.CLAUSE_RENUMBERED && code != ChangeCode.CLAUSE_IDENTITY;
  }
}
