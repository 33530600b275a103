package org.peaceterms.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words so that no part is longer than a width, unless a word is. */
final class Wrap {
  private static final Splitter SPACES = Splitter.on(' ');

  private final int width;
  private final List<Line> done = new ArrayList<>();
  private List<Passage> current = new ArrayList<>();
  private int length;

  private Wrap(int width) {
    this.width = width;
  }

  /** {@return the line in parts of at most {@code width} characters; at least one part} */
  static ImmutableList<Line> lines(Line line, int width) {
    Wrap wrap = new Wrap(width);
    List<Passage> word = new ArrayList<>();
    for (Passage passage : line.passages()) {
      boolean first = true;
      for (String piece : SPACES.split(Printable.line(passage.text()))) {
        if (!first) {
          wrap.add(word);
          word = new ArrayList<>();
        }
        if (!piece.isEmpty()) {
          word.add(new Passage(piece, passage.tone()));
        }
        first = false;
      }
    }
    wrap.add(word);
    wrap.finish();
    return ImmutableList.copyOf(wrap.done);
  }

  /** {@return how many characters wide a line is} */
  static int width(Line line) {
    return line.passages().stream().mapToInt(passage -> width(passage.text())).sum();
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  private void add(List<Passage> word) {
    int size = word.stream().mapToInt(passage -> width(passage.text())).sum();
    if (size == 0) {
      return;
    }
    if (length > 0 && length + 1 + size > width) {
      finish();
    }
    if (length > 0) {
      Tone last = current.get(current.size() - 1).tone();
      append(new Passage(" ", last == word.get(0).tone() ? last : Tone.PLAIN));
      length++;
    }
    word.forEach(this::append);
    length += size;
  }

  private void append(Passage next) {
    int last = current.size() - 1;
    if (last >= 0 && current.get(last).tone() == next.tone()) {
      current.set(last, new Passage(current.get(last).text() + next.text(), next.tone()));
    } else {
      current.add(next);
    }
  }

  private void finish() {
    if (length > 0 || done.isEmpty()) {
      done.add(new Line(ImmutableList.copyOf(current)));
    }
    current = new ArrayList<>();
    length = 0;
  }
}
