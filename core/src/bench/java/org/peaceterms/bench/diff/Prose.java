package org.peaceterms.bench.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sentences of made-up words, some of which are frequent. */
final class Prose {
  private static final String[] SYLLABLES = {
    "ba", "cor", "de", "fen", "gi", "hal", "ju", "kel", "lo", "mir", "na", "or", "pas", "qui",
    "ren", "sto", "tur", "um", "ven", "wis"
  };
  private static final int WORDS = 3_000;

  private final Random random;
  private final List<String> words = new ArrayList<>();

  Prose(Random random) {
    this.random = random;
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int rest = i; word.length() == 0 || rest > 0; rest /= SYLLABLES.length) {
        word.append(SYLLABLES[rest % SYLLABLES.length]);
      }
      words.add(word.toString());
    }
    Collections.shuffle(words, new Random(7));
  }

  /** {@return some words; the square of an even draw makes some of them frequent} */
  private String word() {
    double draw = random.nextDouble();
    return words.get((int) (draw * draw * WORDS));
  }

  String text() {
    List<String> text = new ArrayList<>();
    int length = 40 + random.nextInt(81);
    for (int i = 0; i < length; i++) {
      text.add(word());
    }
    return String.join(" ", text) + ".";
  }

  /** {@return a text in which 3 to 15 of a hundred words are others, and at least one is} */
  String reworded(String text) {
    String[] old = text.split(" ");
    int changes = Math.max(1, old.length * (3 + random.nextInt(13)) / 100);
    for (int i = 0; i < changes; i++) {
      int position = random.nextInt(old.length - 1);
      old[position] = word() + "x";
    }
    return String.join(" ", old);
  }
}
