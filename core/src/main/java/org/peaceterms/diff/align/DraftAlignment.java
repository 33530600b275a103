package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;

/**
 * Which clause of a later draft is which of an earlier one, and what follows from it: which clauses
 * were split or merged, which moved, and what the later draft calls what both name.
 *
 * <p>It pairs the same clauses whichever of the two drafts is the earlier one.
 */
public final class DraftAlignment {
  private final Plan before;
  private final Plan after;
  private final DraftText old;
  private final DraftText now;
  private final Supplier<Alignment> clauses;
  private final Supplier<Parts> parts;
  private final Supplier<ImmutableList<ClausePair>> pairs;
  private final Supplier<Renaming> names;

  private record Parts(ImmutableList<Part> merged, ImmutableList<Part> split) {}

  private DraftAlignment(
      Plan before, Plan after, DraftText old, DraftText now, Supplier<Alignment> clauses) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
    this.clauses = Suppliers.memoize(clauses);
    this.parts = Suppliers.memoize(this::findParts);
    this.pairs = Suppliers.memoize(this::pairUp);
    this.names = Suppliers.memoize(() -> Names.of(this));
  }

  /**
   * {@return the alignment of two drafts}
   *
   * @param before the earlier draft
   * @param after the later draft
   */
  public static DraftAlignment of(Plan before, Plan after) {
    DraftText old = DraftText.of(before);
    DraftText now = DraftText.of(after);
    return new DraftAlignment(before, after, old, now, () -> align(old, now));
  }

  private static Alignment align(DraftText old, DraftText now) {
    return old.clauses().equals(now.clauses())
        ? Alignment.identity(old.size())
        : ClauseAligner.align(old, now);
  }

  /** {@return the earlier draft} */
  public Plan before() {
    return before;
  }

  /** {@return the later draft} */
  public Plan after() {
    return after;
  }

  /** {@return which clause is which} */
  public Alignment clauses() {
    return clauses.get();
  }

  /** {@return the paired clauses in the order of the earlier draft, down to terms and choices} */
  public ImmutableList<ClausePair> pairs() {
    return pairs.get();
  }

  private ImmutableList<ClausePair> pairUp() {
    Alignment clauses = clauses();
    ImmutableList.Builder<ClausePair> all = ImmutableList.builder();
    for (int i = 0; i < before.clauses().size(); i++) {
      if (!clauses.isFreeBefore(i)) {
        Clause partner = after.clauses().get(clauses.afterOf(i).orElseThrow());
        all.add(ClausePair.of(before.clauses().get(i), old, partner, now));
      }
    }
    return all.build();
  }

  /** {@return the clauses of the earlier draft that were merged into one of the later} */
  public ImmutableList<Part> merged() {
    return parts.get().merged();
  }

  /** {@return the clauses of the later draft that were split from one of the earlier} */
  public ImmutableList<Part> split() {
    return parts.get().split();
  }

  private Parts findParts() {
    Alignment clauses = clauses();
    boolean free =
        IntStream.range(0, clauses.sizeBefore()).anyMatch(clauses::isFreeBefore)
            || IntStream.range(0, clauses.sizeAfter()).anyMatch(clauses::isFreeAfter);
    if (!free) {
      return new Parts(ImmutableList.of(), ImmutableList.of());
    }
    Likeness likeness = Likeness.of(old, now);
    return new Parts(
        withoutChoices(PartFinder.merged(old, now, likeness, clauses), before),
        withoutChoices(PartFinder.merged(now, old, likeness.inverse(), clauses.inverse()), after));
  }

  /** A clause with choices of its own does not go into another unseen. */
  private static ImmutableList<Part> withoutChoices(ImmutableList<Part> parts, Plan plan) {
    return parts.stream()
        .filter(part -> plan.clauses().get(part.part()).choices().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the positions in the later draft of the clauses that moved past others} */
  public ImmutableSet<Integer> moved() {
    Alignment clauses = clauses();
    int[] sequence = clauses.sequence();
    long[] weight = new long[sequence.length];
    for (int at = 0; at < sequence.length; at++) {
      weight[at] = weight(clauses.beforeOf(sequence[at]).orElseThrow(), sequence[at]);
    }
    return ImmutableSet.copyOf(Order.displaced(sequence, weight));
  }

  /**
   * What did not change rather stays where it is; among the rest the words decide, which neither
   * other ids nor the direction of the comparison change.
   */
  private long weight(int i, int j) {
    String first = old.words(i);
    String second = now.words(j);
    boolean same = first.equals(second) && old.meaning(i).equals(now.meaning(j));
    long words = Integer.toUnsignedLong(first.hashCode() + second.hashCode());
    return (same ? 1L << 44 : 0) + (words >>> 8);
  }

  /**
   * {@return the names that the later draft gives to what the earlier one names: what the earlier
   * draft says, renamed so, differs only in substance from what the later one says}
   */
  public Renaming names() {
    return names.get();
  }

  /**
   * {@return which clauses of two lists say much the same, whatever their ids}
   *
   * @param first some clauses of the earlier draft
   * @param second some clauses of the later draft
   * @param score how alike they must be, from 0 to 1
   */
  public Alignment byContent(
      ImmutableList<Clause> first, ImmutableList<Clause> second, double score) {
    return ClauseAligner.byContent(
        new DraftText(first, Own.anonymous(before)),
        new DraftText(second, Own.anonymous(after)),
        score);
  }

  /**
   * {@return which term is which of two lists of terms}
   *
   * @param first terms of the earlier draft
   * @param second terms of the later draft
   */
  public Alignment terms(ImmutableList<Term> first, ImmutableList<Term> second) {
    return TermAligner.align(first, old, second, now);
  }

  /** {@return the same pairs seen from the later draft} */
  public DraftAlignment inverse() {
    return new DraftAlignment(after, before, now, old, () -> clauses().inverse());
  }
}
