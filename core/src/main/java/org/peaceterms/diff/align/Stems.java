package org.peaceterms.diff.align;

import java.util.Arrays;

/** Takes the features of the words of a text as its letters are read. */
final class Stems {
  private static final int STEM = 6;
  private static final int SHORTEST = 3;

  private final long[] stems;
  private int size;
  private long stem;
  private int length;
  private boolean figure;

  /** {@code letters} is how many there can be. */
  Stems(int letters) {
    this.stems = new long[letters / 2 + 1];
  }

  /** Reads a letter, or the space between two words. */
  void read(int letter) {
    if (letter == Letters.SPACE) {
      endWord();
      return;
    }
    if (length < STEM) {
      stem = Features.feature(stem, letter);
    }
    length++;
    figure |= Character.isDigit(letter);
  }

  private void endWord() {
    if (length >= SHORTEST || figure) {
      stems[size++] = stem;
    }
    stem = 0;
    length = 0;
    figure = false;
  }

  /** {@return the features, one for each word that says something} */
  long[] all() {
    endWord();
    return Arrays.copyOf(stems, size);
  }
}
