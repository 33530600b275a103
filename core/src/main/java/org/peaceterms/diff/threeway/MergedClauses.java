package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.Clause;

/**
 * The clauses of a merged text.
 *
 * @param clauses the clauses in order, with the numbers of one of the drafts
 * @param numbers the number that each has if the drafts number alike
 * @param doubtful what clauses of the drafts are named by that are not in the text as they were, so
 *     that it may name nothing any more
 */
record MergedClauses(
    ImmutableList<Clause> clauses, ImmutableList<String> numbers, ImmutableSet<String> doubtful) {

  static MergedClauses of(Merging merging, CommonText text) {
    return new Collected(merging, text).inOrder();
  }

  /** What each clause becomes, one after another. */
  private static final class Collected {
    private final Merging merging;
    private final CommonText text;
    private final Drafts drafts;
    private final OneSided oneSided;
    private final ImmutableList.Builder<Node> alive;
    private final List<Clause> kept;
    private final List<String> numbers;
    private final Set<String> doubtful = new HashSet<>();

    Collected(Merging merging, CommonText text) {
      this.merging = merging;
      this.text = text;
      this.drafts = text.drafts();
      this.oneSided = new OneSided(text, merging.leftFirst());
      int size = drafts.clauses().size();
      this.alive = ImmutableList.builderWithExpectedSize(size);
      this.kept = new ArrayList<>(size);
      this.numbers = new ArrayList<>(size);
      drafts.clauses().forEach(this::add);
    }

    private void add(Node node) {
      Optional<Clause> merged = merged(node);
      if (merged.isEmpty() || drafts.haveNamesInside()) {
        text.clause(node).left().ifPresent(clause -> Mentioned.names(clause, doubtful::add));
        text.clause(node).right().ifPresent(clause -> Mentioned.names(clause, doubtful::add));
      }
      if (merged.isPresent()) {
        alive.add(node);
        kept.add(merged.get());
        numbers.add(node.inBoth() ? oneSided.number(node) : merged.get().number());
      }
    }

    /** What must stay because something refers to it is looked for in each clause. */
    private Optional<Clause> merged(Node node) {
      Optional<Clause> clear =
          node.inBoth() && !merging.needsAny() ? oneSided.clause(node) : Optional.empty();
      return clear.isPresent() ? clear : new ClauseMerge(merging, text, node).merge();
    }

    MergedClauses inOrder() {
      ImmutableList<Node> nodes = alive.build();
      Sequence sequence =
          new Sequence(nodes, drafts.movedLeft(), drafts.movedRight(), merging.leftFirst());
      sequence.clashes().forEach(at -> clash(nodes.get(at), kept.get(at)));
      return new MergedClauses(
          sequence.ordered(kept), sequence.ordered(numbers), ImmutableSet.copyOf(doubtful));
    }

    private void clash(Node moved, Clause clause) {
      merging.conflict(
          ConflictCode.CLAUSE_MOVED,
          Optional.of(clause.id()),
          Optional.empty(),
          Three.of(moved.base(), moved.left(), moved.right()),
          ConflictCode.CLAUSE_MOVED.sentence());
    }
  }
}
