package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.plan.Clause;

/**
 * Clauses of which at most one draft changed more than the number, which are most: they stand in
 * the merged text as that draft has them, and need not be taken together field by field.
 */
final class OneSided {
  private final Drafts drafts;
  private final boolean leftFirst;

  /** With common names. */
  private final ImmutableList<Clause> base;

  private final ImmutableList<Clause> left;
  private final ImmutableList<Clause> right;

  OneSided(CommonText text, boolean leftFirst) {
    this.drafts = text.drafts();
    this.leftFirst = leftFirst;
    this.base = text.clauses().base().orElseThrow();
    this.left = text.clauses().left().orElseThrow();
    this.right = text.clauses().right().orElseThrow();
  }

  /**
   * {@return the clause as it stands in the merged text, whatever its number, if that is so clear}
   *
   * @param node both drafts have it
   */
  Optional<Clause> clause(Node node) {
    Clause first = left.get(node.left());
    Clause second = right.get(node.right());
    return node.inBase()
        ? changed(node, base.get(node.base()), first, second)
        : Optional.of(second).filter(one -> isSame(first, one));
  }

  private Optional<Clause> changed(Node node, Clause old, Clause first, Clause second) {
    boolean leftKept = isKept(old, first, drafts.toLeft(), node.base());
    boolean rightKept = isKept(old, second, drafts.toRight(), node.base());
    if (leftKept) {
      return Optional.of(rightKept ? old : second);
    }
    if (rightKept) {
      return Optional.of(first);
    }
    return isSame(first, second) ? Optional.of(second) : Optional.empty();
  }

  /**
   * {@return the number that a clause has if the drafts number alike}
   *
   * @param node both drafts have it
   */
  String number(Node node) {
    if (!node.inBase()) {
      return (leftFirst ? left.get(node.left()) : right.get(node.right())).number();
    }
    if (drafts.toRight().haveSameNumber(node.base(), node.right())
        || drafts.areNumberedAlike(node)) {
      return left.get(node.left()).number();
    }
    return drafts.toLeft().haveSameNumber(node.base(), node.left())
        ? right.get(node.right()).number()
        : base.get(node.base()).number();
  }

  /**
   * {@return whether a draft changed nothing but the number of a clause of the base}
   *
   * <p>Where no name had to change, the alignment knows already whether both say the same.
   *
   * @param base the clause with common names
   * @param draft that of the draft, with common names
   * @param drafts the base and the draft
   * @param place where the clause stands in the base
   */
  static boolean isKept(Clause base, Clause draft, DraftAlignment drafts, int place) {
    boolean asTheyAre =
        drafts.before().clauses().get(place) == base
            && drafts.after().clauses().get(drafts.clauses().partner(place)) == draft;
    return asTheyAre ? drafts.keeps(place) : isSame(base, draft);
  }

  private static boolean isSame(Clause first, Clause second) {
    return first.summary().equals(second.summary())
        && first.heading().equals(second.heading())
        && hasSameFrame(first, second)
        && first.terms().equals(second.terms())
        && first.choices().equals(second.choices());
  }

  /** Whether two clauses are equal in all but what they say and the number. */
  private static boolean hasSameFrame(Clause first, Clause second) {
    return first.id().equals(second.id())
        && first.parent().equals(second.parent())
        && first.status() == second.status()
        && first.reports().equals(second.reports())
        && first.incorporates().equals(second.incorporates())
        && first.sources().equals(second.sources());
  }
}
