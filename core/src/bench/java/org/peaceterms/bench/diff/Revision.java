package org.peaceterms.bench.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two drafts, and what was done to come from one to the other: of a hundred clauses 10 are
 * reworded, in 5 a figure is another, 5 are deleted, 5 inserted and 5 moved, each clause by one
 * edit at most. All others have another number. No string is shared between the drafts.
 *
 * @param before the earlier draft
 * @param after the later draft
 * @param edits how many edits there are
 * @param moves how many of them are moves
 */
record Revision(Draft before, Draft after, int edits, int moves) {

  static Revision of(int size, Ids ids, long seed) {
    return new Revision(
        draft(size, seed), edited(size, ids, seed, seed + 1), 6 * part(size), part(size));
  }

  /** {@return the later draft of another delegation, which edited the same earlier one} */
  static Draft rival(int size, long seed) {
    return edited(size, Ids.KEPT, seed, seed + 2);
  }

  private static Draft edited(int size, Ids ids, long seed, long edits) {
    Editor editor = new Editor(draft(size, seed), new Random(edits));
    int part = part(size);
    editor.reword(2 * part);
    editor.refigure(part);
    editor.delete(part);
    editor.move(part);
    editor.insert(part);
    return editor.draft(ids);
  }

  private static int part(int size) {
    return Math.max(1, size / 20);
  }

  /** {@return a draft that nobody edits} */
  static Draft draft(int size, long seed) {
    Random random = new Random(seed);
    Prose prose = new Prose(random);
    List<Draft.Article> articles = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      articles.add(article("c" + i, prose, random));
    }
    return new Draft(articles);
  }

  private static Draft.Article article(String id, Prose prose, Random random) {
    List<Draft.Point> points = new ArrayList<>();
    int count = 3 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      int one = random.nextInt(20);
      points.add(
          new Draft.Point(
              random.nextInt(3),
              one,
              one + 1 + random.nextInt(18),
              1 + random.nextInt(3_000),
              random.nextInt(3_000)));
    }
    return new Draft.Article(id, prose.text(), points);
  }

  /** Edits a draft. Positions that are still free are in random order. */
  private static final class Editor {
    private final Random random;
    private final Prose prose;
    private final List<Draft.Article> articles;
    private final List<Integer> free;
    private final List<Draft.Article> gone = new ArrayList<>();
    private final List<Draft.Article> moved = new ArrayList<>();

    Editor(Draft draft, Random random) {
      this.random = random;
      this.prose = new Prose(random);
      this.articles = new ArrayList<>(draft.articles());
      this.free = new ArrayList<>(IntStream.range(0, articles.size()).boxed().toList());
      Collections.shuffle(free, random);
    }

    private int next() {
      return free.remove(free.size() - 1);
    }

    void reword(int count) {
      for (int i = 0; i < count; i++) {
        int at = next();
        Draft.Article old = articles.get(at);
        articles.set(at, new Draft.Article(old.id(), prose.reworded(old.text()), old.points()));
      }
    }

    void refigure(int count) {
      for (int i = 0; i < count; i++) {
        int at = next();
        Draft.Article old = articles.get(at);
        List<Draft.Point> points = new ArrayList<>(old.points());
        Draft.Point point = points.get(0);
        points.set(
            0,
            new Draft.Point(
                point.kind(), point.one(), point.other(), point.figure() + 1, point.day()));
        articles.set(at, new Draft.Article(old.id(), old.text(), points));
      }
    }

    void delete(int count) {
      for (int i = 0; i < count; i++) {
        gone.add(articles.get(next()));
      }
    }

    void move(int count) {
      for (int i = 0; i < count; i++) {
        moved.add(articles.get(next()));
      }
    }

    void insert(int count) {
      articles.removeAll(gone);
      articles.removeAll(moved);
      for (Draft.Article article : moved) {
        articles.add(random.nextInt(articles.size() + 1), article);
      }
      for (int i = 0; i < count; i++) {
        articles.add(random.nextInt(articles.size() + 1), article("new" + i, prose, random));
      }
    }

    Draft draft(Ids ids) {
      if (ids == Ids.KEPT) {
        return new Draft(articles);
      }
      List<Draft.Article> renamed = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        Draft.Article old = articles.get(i);
        renamed.add(new Draft.Article("other" + i, old.text(), old.points()));
      }
      return new Draft(renamed);
    }
  }
}
