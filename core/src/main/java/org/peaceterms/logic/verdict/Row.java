package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Clauses one after the other in one row of numbers, so that to go through all of them, which is
 * done over and over, is to read on and on.
 *
 * <p>The literals of a clause are variables: less than nought those that must all be true, more
 * than nought those of which one is true then.
 */
final class Row {
  private int[] literals = new int[256];
  private int[] ends = new int[64];
  private int[] sources = new int[64];
  private int written;
  private int size;

  /** {@return clauses in a row; the source of each is its place} */
  static Row of(List<Clause> clauses) {
    Row row = new Row();
    for (int i = 0; i < clauses.size(); i++) {
      row.add(clauses.get(i).causes(), clauses.get(i).effects(), i);
    }
    return row;
  }

  /**
   * Adds a clause with the variables that must all be true, and those of which one is then; the
   * source is a number for who says it.
   */
  void add(ImmutableIntArray causes, ImmutableIntArray effects, int source) {
    makeRoom(causes.length() + effects.length());
    for (int i = 0; i < causes.length(); i++) {
      literals[written++] = -causes.get(i);
    }
    for (int i = 0; i < effects.length(); i++) {
      literals[written++] = effects.get(i);
    }
    close(source);
  }

  /** Adds a clause in the same way. */
  void add(Ascending causes, Ascending effects, int source) {
    makeRoom(causes.size() + effects.size());
    causes.writeTo(literals, written, -1);
    effects.writeTo(literals, written + causes.size(), 1);
    written += causes.size() + effects.size();
    close(source);
  }

  private void makeRoom(int more) {
    while (literals.length < written + more) {
      literals = Arrays.copyOf(literals, 2 * literals.length);
    }
  }

  private void close(int source) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      sources = Arrays.copyOf(sources, 2 * size);
    }
    ends[size] = written;
    sources[size] = source;
    size++;
  }

  /** {@return the number of clauses} */
  int size() {
    return size;
  }

  /** {@return the place of the first literal of a clause} */
  int start(int clause) {
    return clause == 0 ? 0 : ends[clause - 1];
  }

  /** {@return the place after the last literal of a clause} */
  int end(int clause) {
    return ends[clause];
  }

  int literal(int place) {
    return literals[place];
  }

  int source(int clause) {
    return sources[clause];
  }

  /** Tells of each literal of each clause. */
  void forEachLiteral(IntConsumer each) {
    for (int place = 0; place < written; place++) {
      each.accept(literals[place]);
    }
  }

  /** {@return the variables that must all be true for a clause to count, if they are of a sort} */
  ImmutableIntArray causes(int clause, IntPredicate sort) {
    Ascending causes = new Ascending();
    for (int place = start(clause); place < end(clause); place++) {
      if (literals[place] < 0 && sort.test(-literals[place])) {
        causes.add(-literals[place]);
      }
    }
    return causes.numbers();
  }

  /** {@return the variables of which one is true then, if they are of a sort} */
  ImmutableIntArray effects(int clause, IntPredicate sort) {
    Ascending effects = new Ascending();
    for (int place = start(clause); place < end(clause); place++) {
      if (literals[place] > 0 && sort.test(literals[place])) {
        effects.add(literals[place]);
      }
    }
    return effects.numbers();
  }
}
