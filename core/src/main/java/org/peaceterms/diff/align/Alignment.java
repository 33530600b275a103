package org.peaceterms.diff.align;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which element of a later list is which element of an earlier one. It is filled in by an aligner
 * and only read afterwards.
 */
public final class Alignment {
  private static final int NONE = -1;
  private static final double[] ALL_ONE = {};

  private final int[] afterOf;
  private final int[] beforeOf;

  /** Mostly all scores are 1, and then none is kept. */
  private double[] scoreOf = ALL_ONE;

  /**
   * Pairs nothing yet.
   *
   * @param before the size of the earlier list
   * @param after the size of the later list
   */
  public Alignment(int before, int after) {
    this.afterOf = filled(before);
    this.beforeOf = filled(after);
  }

  private static int[] filled(int size) {
    int[] partners = new int[size];
    Arrays.fill(partners, NONE);
    return partners;
  }

  /**
   * {@return the alignment of a list with itself}
   *
   * @param size the size of the list
   */
  public static Alignment identity(int size) {
    Alignment identity = new Alignment(size, size);
    for (int i = 0; i < size; i++) {
      identity.pair(i, i, 1);
    }
    return identity;
  }

  /**
   * Pairs two elements; the score says how alike they are, 1 if an id or equal content pairs them.
   */
  void pair(int before, int after, double score) {
    afterOf[before] = after;
    beforeOf[after] = before;
    if (score != 1 && scoreOf.length == 0) {
      scoreOf = new double[afterOf.length];
      Arrays.fill(scoreOf, 1);
    }
    if (scoreOf.length > 0) {
      scoreOf[before] = score;
    }
  }

  /**
   * {@return whether an earlier element has no partner}
   *
   * @param before its position
   */
  public boolean isFreeBefore(int before) {
    return afterOf[before] == NONE;
  }

  /**
   * {@return whether a later element has no partner}
   *
   * @param after its position
   */
  public boolean isFreeAfter(int after) {
    return beforeOf[after] == NONE;
  }

  /** {@return whether an earlier element has no partner} */
  boolean hasFreeBefore() {
    return Ints.contains(afterOf, NONE);
  }

  /** {@return whether a later element has no partner} */
  boolean hasFreeAfter() {
    return Ints.contains(beforeOf, NONE);
  }

  /** {@return how many earlier elements have no partner} */
  int freeBefore() {
    return count(afterOf);
  }

  /** {@return how many later elements have no partner} */
  int freeAfter() {
    return count(beforeOf);
  }

  private static int count(int... partners) {
    int free = 0;
    for (int partner : partners) {
      free += partner == NONE ? 1 : 0;
    }
    return free;
  }

  /** {@return the earlier elements that have no partner, in order} */
  public int[] allFreeBefore() {
    return free(afterOf, freeBefore());
  }

  /** {@return the later elements that have no partner, in order} */
  public int[] allFreeAfter() {
    return free(beforeOf, freeAfter());
  }

  private static int[] free(int[] partners, int count) {
    int[] free = new int[count];
    int size = 0;
    for (int at = 0; size < count; at++) {
      if (partners[at] == NONE) {
        free[size++] = at;
      }
    }
    return free;
  }

  /** {@return the first earlier element that has no partner; there is one} */
  int firstFreeBefore() {
    return Ints.indexOf(afterOf, NONE);
  }

  /** {@return the first later element that has no partner; there is one} */
  int firstFreeAfter() {
    return Ints.indexOf(beforeOf, NONE);
  }

  /**
   * {@return the later partner of an earlier element}
   *
   * @param before its position
   */
  public OptionalInt afterOf(int before) {
    return afterOf[before] == NONE ? OptionalInt.empty() : OptionalInt.of(afterOf[before]);
  }

  /**
   * {@return the earlier partner of a later element}
   *
   * @param after its position
   */
  public OptionalInt beforeOf(int after) {
    return beforeOf[after] == NONE ? OptionalInt.empty() : OptionalInt.of(beforeOf[after]);
  }

  /**
   * {@return how alike an earlier element and its partner are, from 0 to 1}
   *
   * @param before its position
   */
  public OptionalDouble scoreOf(int before) {
    return afterOf[before] == NONE ? OptionalDouble.empty() : OptionalDouble.of(score(before));
  }

  /**
   * {@return the later partner of an earlier element that has one}
   *
   * @param before its position
   */
  public int partner(int before) {
    return afterOf[before];
  }

  /** {@return the earlier partner of a later element that has one} */
  int origin(int after) {
    return beforeOf[after];
  }

  /** {@return how alike an earlier element that has a partner and its partner are} */
  double score(int before) {
    return scoreOf.length == 0 ? 1 : scoreOf[before];
  }

  /** {@return how many earlier elements there are} */
  public int sizeBefore() {
    return afterOf.length;
  }

  /** {@return how many later elements there are} */
  public int sizeAfter() {
    return beforeOf.length;
  }

  /** {@return the pairs as positions in the later list, in the order of the earlier one} */
  public int[] sequence() {
    int[] sequence = new int[afterOf.length - freeBefore()];
    int size = 0;
    for (int after : afterOf) {
      if (after != NONE) {
        sequence[size++] = after;
      }
    }
    return sequence;
  }

  /** {@return the pairs that an id or equal content made, without those made by likeness} */
  public Alignment certain() {
    Alignment certain = new Alignment(afterOf.length, beforeOf.length);
    for (int i = 0; i < afterOf.length; i++) {
      if (afterOf[i] != NONE && score(i) == 1) {
        certain.pair(i, afterOf[i], 1);
      }
    }
    return certain;
  }

  /** {@return the same pairs seen from the later list} */
  public Alignment inverse() {
    Alignment inverse = new Alignment(beforeOf.length, afterOf.length);
    for (int i = 0; i < afterOf.length; i++) {
      if (afterOf[i] != NONE) {
        inverse.pair(afterOf[i], i, score(i));
      }
    }
    return inverse;
  }
}
