package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
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
  private final Supplier<Likeness> likeness;
  private final Supplier<Alignment> clauses;
  private final Supplier<Parts> parts;
  private final ClausePairs pairs;
  private final Supplier<Renaming> names;

  private record Parts(ImmutableList<Part> merged, ImmutableList<Part> split) {}

  private DraftAlignment(
      Plan before,
      Plan after,
      DraftText old,
      DraftText now,
      Supplier<Likeness> likeness,
      ClausePairs pairs,
      Supplier<Alignment> clauses) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
    this.likeness = likeness;
    this.clauses = Suppliers.memoize(clauses);
    this.parts = Suppliers.memoize(this::findParts);
    this.pairs = pairs;
    this.names = Suppliers.memoize(this::findNames);
  }

  /**
   * {@return the alignment of two drafts}
   *
   * @param before the earlier draft
   * @param after the later draft
   */
  public static DraftAlignment of(Plan before, Plan after) {
    DraftText old = DraftText.of(before, after);
    DraftText now = DraftText.of(after, before);
    boolean oneWork = before.id().equals(after.id());
    Supplier<Likeness> likeness = Suppliers.memoize(() -> Likeness.of(old, now));
    ClausePairs pairs = new ClausePairs(old, now);
    return new DraftAlignment(
        before,
        after,
        old,
        now,
        likeness,
        pairs,
        () ->
            now.hasClausesOf(old)
                ? Alignment.identity(old.size())
                : ClauseAligner.align(old, now, oneWork, likeness, pairs));
  }

  /** {@return whether both drafts have the same clauses in the same order} */
  public boolean hasSameClauses() {
    return now.hasClausesOf(old);
  }

  /** {@return the earlier draft} */
  public Plan before() {
    return before;
  }

  /** {@return the later draft} */
  public Plan after() {
    return after;
  }

  /** {@return the later draft as the aligner reads it} */
  DraftText later() {
    return now;
  }

  /** {@return whether a clause of either draft holds terms with ids, or choices} */
  public boolean haveNamesInside() {
    return old.hasNamesInside() || now.hasNamesInside();
  }

  /** {@return whether two clauses of the later draft have one number} */
  public boolean repeatsNumbers() {
    return now.repeatsNumbers();
  }

  /**
   * {@return whether a clause of the earlier draft and one of the later have the same id}
   *
   * @param before the position of one
   * @param after the position of the other
   */
  public boolean haveSameId(int before, int after) {
    return old.id(before) == now.id(after);
  }

  /**
   * {@return whether a clause of the earlier draft and one of the later have the same number}
   *
   * @param before the position of one
   * @param after the position of the other
   */
  public boolean haveSameNumber(int before, int after) {
    return old.number(before) == now.number(after);
  }

  /**
   * {@return whether the summaries of a clause of the earlier draft and one of the later are the
   * same, typography aside}
   *
   * @param before the position of one
   * @param after the position of the other
   */
  public boolean haveOneWording(int before, int after) {
    return old.content(before).summary() == now.content(after).summary()
        || old.bare(before) == now.bare(after);
  }

  /**
   * {@return whether the later draft has a clause of the earlier one as it is, but for its number}
   *
   * @param before its position; it has a partner
   */
  public boolean keeps(int before) {
    int partner = clauses().partner(before);
    return old.saysTheSame(before, now, partner)
        && haveSameId(before, partner)
        && old.frame(before) == now.frame(partner);
  }

  /**
   * {@return where the clause with an id stands in the earlier draft, if it has one}
   *
   * @param id the id
   */
  public OptionalInt earlier(String id) {
    Integer position = old.positions().get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** {@return which clause is which} */
  public Alignment clauses() {
    return clauses.get();
  }

  /**
   * {@return the pair that a clause of the earlier draft is in}
   *
   * @param before its position; it has a partner
   */
  public ClausePair pair(int before) {
    return pairs.of(before, clauses().partner(before));
  }

  /**
   * {@return the pair that a clause of the later draft is in}
   *
   * @param after its position; it has a partner
   */
  public ClausePair pairOfLater(int after) {
    return pairs.of(clauses().origin(after), after);
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
    if (!clauses.hasFreeBefore() && !clauses.hasFreeAfter()) {
      return new Parts(ImmutableList.of(), ImmutableList.of());
    }
    Likeness known = likeness.get();
    return new Parts(
        withoutChoices(PartFinder.merged(old, now, known, clauses, this::pairOfLater), before),
        withoutChoices(
            PartFinder.merged(now, old, known.inverse(), clauses.inverse(), this::pair), after));
  }

  /** A clause with choices of its own does not go into another unseen. */
  private static ImmutableList<Part> withoutChoices(ImmutableList<Part> parts, Plan plan) {
    return parts.isEmpty()
        ? parts
        : parts.stream()
            .filter(part -> plan.clauses().get(part.part()).choices().isEmpty())
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return the positions in the later draft of the clauses that moved past others} */
  public ImmutableSet<Integer> moved() {
    Alignment clauses = clauses();
    int[] sequence = clauses.sequence();
    if (Order.isInOrder(sequence)) {
      return ImmutableSet.of();
    }
    long[] weight = new long[sequence.length];
    for (int at = 0; at < sequence.length; at++) {
      weight[at] = weight(clauses.origin(sequence[at]), sequence[at]);
    }
    return ImmutableSet.copyOf(Order.displaced(sequence, weight));
  }

  /**
   * What did not change rather stays where it is; among the rest the words decide, which neither
   * other ids nor the direction of the comparison change.
   */
  private long weight(int i, int j) {
    long same = pairs.sayTheSame(i, j) ? 1L << 44 : 0;
    return same + (Integer.toUnsignedLong(old.summaryHash(i) + now.summaryHash(j)) >>> 8);
  }

  /** In one work the same clauses give everything the same name. */
  private Renaming findNames() {
    return before.id().equals(after.id()) && hasSameClauses() ? Renaming.none() : Names.of(this);
  }

  /**
   * {@return the names that the later draft gives to what the earlier one names: what the earlier
   * draft says, renamed so, differs only in substance from what the later one says}
   */
  public Renaming names() {
    return names.get();
  }

  /**
   * {@return which of some clauses say much the same, whatever their ids; what is rare in the whole
   * drafts counts most}
   *
   * @param first positions in the earlier draft
   * @param second positions in the later draft
   * @param score how alike they must be, from 0 to 1
   */
  public Alignment byContent(int[] first, int[] second, double score) {
    return ClauseAligner.byContent(old.at(first), now.at(second), () -> Rarity.in(old, now), score);
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
    Supplier<Likeness> inverse = Suppliers.memoize(() -> Likeness.of(now, old));
    ClausePairs mirrored = new ClausePairs(now, old);
    return new DraftAlignment(
        after, before, now, old, inverse, mirrored, () -> clauses().inverse());
  }
}
