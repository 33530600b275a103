package org.peaceterms.diff.align;

import java.util.Arrays;

/** Takes the features of the words of a text as its letters are read. */
final class Stems {
  private static final int STEM = 6;
  private static final int SHORTEST = 3;

  /** Tells beginnings of up to three letters apart for certain, longer ones almost. */
  private static final long PRIME = 1_114_111L;

  private final long[] stems;
  private int size;
  private long stem;
  private int length;
  private boolean figure;

  /** {@code letters} is how many there can be. */
  private Stems(int letters) {
    this.stems = new long[letters / 2 + 1];
  }

  /** {@return the features, one for each word that says something} */
  static long[] of(String text) {
    String letters = Letters.lowered(text);
    Stems stems = new Stems(letters.length());
    int width;
    for (int at = 0; at < letters.length(); at += width) {
      int letter = letters.codePointAt(at);
      width = Character.charCount(letter);
      stems.read(Letters.low(letter));
    }
    stems.endWord();
    return Arrays.copyOf(stems.stems, stems.size);
  }

  private void read(int letter) {
    if (letter == Letters.NOT_OF_WORD) {
      endWord();
      return;
    }
    if (length < STEM) {
      stem = stem * PRIME + letter;
    }
    length++;
    figure |= length < SHORTEST && Character.isDigit(letter);
  }

  private void endWord() {
    if (length >= SHORTEST || figure) {
      stems[size++] = Features.feature(0, stem);
    }
    stem = 0;
    length = 0;
    figure = false;
  }
}
