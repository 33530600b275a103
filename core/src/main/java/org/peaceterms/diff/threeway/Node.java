package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.diff.align.Alignment;

/**
 * The positions of the same element in the lists of three drafts; {@link #NONE} where it is not.
 *
 * @param base its position in the base
 * @param left its position in the left draft
 * @param right its position in the right draft
 */
record Node(int base, int left, int right) {
  static final int NONE = -1;

  /** In no draft. */
  static final Node NOWHERE = new Node(NONE, NONE, NONE);

  /** Pairs what only the left and only the right draft has. */
  interface Additions {
    Alignment pair(int[] left, int[] right);
  }

  /** {@return the elements of three lists, those of the base first} */
  static ImmutableList<Node> of(Alignment left, Alignment right, Additions additions) {
    int[] onlyLeft = left.allFreeAfter();
    int[] onlyRight = right.allFreeAfter();
    ImmutableList.Builder<Node> nodes =
        ImmutableList.builderWithExpectedSize(
            left.sizeBefore() + onlyLeft.length + onlyRight.length);
    for (int i = 0; i < left.sizeBefore(); i++) {
      nodes.add(new Node(i, partner(left, i), partner(right, i)));
    }
    Alignment both = additions.pair(onlyLeft, onlyRight);
    for (int i = 0; i < onlyLeft.length; i++) {
      int partner = both.afterOf(i).orElse(NONE);
      nodes.add(new Node(NONE, onlyLeft[i], partner == NONE ? NONE : onlyRight[partner]));
    }
    for (int j = 0; j < onlyRight.length; j++) {
      if (both.isFreeAfter(j)) {
        nodes.add(new Node(NONE, NONE, onlyRight[j]));
      }
    }
    return nodes.build();
  }

  private static int partner(Alignment alignment, int before) {
    return alignment.isFreeBefore(before) ? NONE : alignment.partner(before);
  }

  /** {@return the element itself in three lists} */
  <T> Three<T> in(List<T> base, List<T> left, List<T> right) {
    return new Three<>(at(base, this.base), at(left, this.left), at(right, this.right));
  }

  /** {@return the element itself in three lists, of which some may not be there} */
  <T> Three<T> in(Three<ImmutableList<T>> lists) {
    return in(
        lists.base().orElse(ImmutableList.of()),
        lists.left().orElse(ImmutableList.of()),
        lists.right().orElse(ImmutableList.of()));
  }

  private static <T> Optional<T> at(List<T> list, int position) {
    return position == NONE ? Optional.empty() : Optional.of(list.get(position));
  }

  boolean inBase() {
    return base != NONE;
  }

  boolean inLeft() {
    return left != NONE;
  }

  boolean inRight() {
    return right != NONE;
  }

  /** {@return whether both drafts have the element} */
  boolean inBoth() {
    return inLeft() && inRight();
  }

  /** {@return whether all three have the element} */
  boolean inAll() {
    return inBase() && inBoth();
  }
}
