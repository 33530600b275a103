package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Puts the elements of three lists into one order. What neither draft moved stands as in the base;
 * what one added or moved follows what it follows there. What both moved to different places stays
 * where the base has it.
 *
 * <p>Elements go by their index here: there is one for each clause of a text.
 */
final class Sequence {
  /** Stands for the beginning of the list. */
  private static final int BEGINNING = -1;

  private final ImmutableList<Node> alive;
  private final boolean leftFirst;
  private final Draft left;
  private final Draft right;

  /** What both drafts have where the base has it. */
  private final boolean[] spine;

  /** What both moved, each elsewhere. */
  private final boolean[] clashes;

  /** All elements, in the order that is sought. */
  private final Taken sought;

  /** The elements as one draft orders them. */
  private final class Draft {
    final boolean[] moved = new boolean[alive.size()];

    /** The elements that the draft has, in its order. */
    final int[] order;

    /** Where each element stands in that order. */
    final int[] place = new int[alive.size()];

    /** The last element of the spine before each. */
    final int[] anchor = new int[alive.size()];

    Draft(ToIntFunction<Node> position, Set<Integer> movedPositions) {
      int[] elements = byPosition(position);
      order = withoutGaps(elements);
      Arrays.fill(place, Node.NONE);
      for (int at = 0; at < order.length; at++) {
        place[order[at]] = at;
      }
      for (int at : movedPositions) {
        if (at < elements.length && elements[at] != Node.NONE) {
          moved[elements[at]] = true;
        }
      }
    }

    void anchor() {
      int last = BEGINNING;
      for (int element : order) {
        anchor[element] = last;
        last = spine[element] ? element : last;
      }
    }

    /** Takes what the draft has put after an element of the spine, up to the next. */
    void run(int after, Taken taken) {
      if (after != BEGINNING && place[after] == Node.NONE) {
        return;
      }
      int first = after == BEGINNING ? 0 : place[after] + 1;
      for (int at = first; at < order.length && !spine[order[at]]; at++) {
        int element = order[at];
        boolean placed = !alive.get(element).inBase() || moved[element];
        if (placed && !clashes[element]) {
          taken.take(element);
        }
      }
    }
  }

  /** The elements in the order that is sought, each once. */
  private final class Taken {
    final boolean[] taken = new boolean[alive.size()];
    final int[] order = new int[alive.size()];
    int size;

    void take(int element) {
      if (!taken[element]) {
        taken[element] = true;
        order[size++] = element;
      }
    }
  }

  /**
   * Elements in the order that is sought.
   *
   * @param alive the elements that stand in the text, those of the base first, in its order
   * @param movedLeft where in the left draft what it moved stands
   * @param movedRight where in the right draft what it moved stands
   * @param leftFirst whether what the left draft put in a place goes first
   */
  Sequence(
      ImmutableList<Node> alive,
      Set<Integer> movedLeft,
      Set<Integer> movedRight,
      boolean leftFirst) {
    this.alive = alive;
    this.leftFirst = leftFirst;
    this.left = new Draft(Node::left, movedLeft);
    this.right = new Draft(Node::right, movedRight);
    this.spine = new boolean[alive.size()];
    this.clashes = new boolean[alive.size()];
    for (int i = 0; i < spine.length; i++) {
      spine[i] = alive.get(i).inBase() && !left.moved[i] && !right.moved[i];
    }
    left.anchor();
    right.anchor();
    for (int i = 0; i < clashes.length; i++) {
      clashes[i] = left.moved[i] && right.moved[i] && left.anchor[i] != right.anchor[i];
    }
    this.sought = sought();
  }

  /** {@return which element stands at each position of a draft, up to the last that has one} */
  private int[] byPosition(ToIntFunction<Node> position) {
    int last = Node.NONE;
    for (Node node : alive) {
      last = Math.max(last, position.applyAsInt(node));
    }
    int[] elements = new int[last + 1];
    Arrays.fill(elements, Node.NONE);
    for (int i = 0; i < alive.size(); i++) {
      int place = position.applyAsInt(alive.get(i));
      if (place != Node.NONE) {
        elements[place] = i;
      }
    }
    return elements;
  }

  private static int[] withoutGaps(int... elements) {
    int[] order = new int[elements.length];
    int size = 0;
    for (int element : elements) {
      if (element != Node.NONE) {
        order[size++] = element;
      }
    }
    return Arrays.copyOf(order, size);
  }

  /** {@return the indices of what both drafts moved, each elsewhere} */
  ImmutableIntArray clashes() {
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    for (int i = 0; i < clashes.length; i++) {
      if (clashes[i]) {
        found.add(i);
      }
    }
    return found.build();
  }

  /**
   * {@return what the elements are in the text, in order}
   *
   * @param kept what each element is in the text, by its index
   */
  <T> ImmutableList<T> ordered(List<T> kept) {
    ImmutableList.Builder<T> ordered = ImmutableList.builderWithExpectedSize(sought.size);
    for (int at = 0; at < sought.size; at++) {
      ordered.add(kept.get(sought.order[at]));
    }
    return ordered.build();
  }

  private Taken sought() {
    Taken taken = new Taken();
    runs(BEGINNING, taken);
    for (int i = 0; i < spine.length; i++) {
      if (spine[i] || clashes[i]) {
        taken.take(i);
      }
      if (spine[i]) {
        runs(i, taken);
      }
    }
    return taken;
  }

  private void runs(int after, Taken taken) {
    (leftFirst ? left : right).run(after, taken);
    (leftFirst ? right : left).run(after, taken);
  }
}
