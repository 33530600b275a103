package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peaceterms.diff.ClauseChange;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Topics;

/** The points that changed, are gone or are new, below the topics that they are about. */
final class ByTopic {
  private final PlanDiff diff;
  private final Topics topics;
  private final EffectWords effects;
  private final TopicOrder order;
  private final Map<Integer, List<Entry>> entries = new TreeMap<>();

  private ByTopic(PlanDiff diff, Topics topics, EffectWords effects) {
    this.diff = diff;
    this.topics = topics;
    this.effects = effects;
    this.order = new TopicOrder(diff, topics);
  }

  /** Adds the points to a document, the most consequential of each topic first. */
  static void add(
      Document.Builder out,
      PlanDiff diff,
      SortedChanges changes,
      Topics topics,
      EffectWords effects) {
    ByTopic sorted = new ByTopic(diff, topics, effects);
    sorted.changed(changes);
    changes.gone().forEach(sorted::gone);
    changes.added().forEach(sorted::added);
    sorted.addTo(out);
  }

  private void addTo(Document.Builder out) {
    entries.forEach(
        (place, points) -> {
          out.heading(2, name(place));
          points.stream()
              .sorted(Entry.MOST_CONSEQUENTIAL_FIRST)
              .forEachOrdered(
                  point -> {
                    out.add(new Block.Heading(3, point.title()));
                    point.body().forEach(out::add);
                  });
        });
  }

  private String name(int place) {
    return place < topics.topics().size() ? topics.topics().get(place).name() : "Other matters";
  }

  private void changed(SortedChanges changes) {
    Words old = Words.of(diff.before());
    Words now = Words.of(diff.after());
    for (PointChanges point : changes.points()) {
      ImmutableList<Item> items = point.items(old, now, effects);
      put(
          new Entry(
              order.place(Optional.of(point.before()), Optional.of(point.after())),
              point.changes().collect(ImmutableList.toImmutableList()),
              point.title(),
              items.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Block.Items(items))));
    }
  }

  private void gone(ClauseChange change) {
    Clause clause = change.clauseBefore().orElseThrow();
    Line title = Line.of(Words.point(clause), Tone.GONE).and(" (gone)");
    put(
        new Entry(
            order.place(Optional.of(clause), Optional.empty()),
            ImmutableList.of(change),
            title,
            ImmutableList.of(said(clause, change))));
  }

  private void added(ClauseChange change) {
    Clause clause = change.clauseAfter().orElseThrow();
    ImmutableList<Item> items = ClauseItems.of(clause, Words.of(diff.after()));
    ImmutableList.Builder<Block> body = ImmutableList.<Block>builder().add(said(clause, change));
    if (!items.isEmpty()) {
      body.add(new Block.Items(items));
    }
    put(
        new Entry(
            order.place(Optional.empty(), Optional.of(clause)),
            ImmutableList.of(change),
            Line.of(Words.point(clause), Tone.NEW).and(" (new)"),
            body.build()));
  }

  private Block said(Clause clause, ClauseChange change) {
    return new Block.Paragraph(Line.of(clause.summary()).and(effects.of(change), Tone.MUTED));
  }

  private void put(Entry entry) {
    entries.computeIfAbsent(entry.topic(), key -> new ArrayList<>()).add(entry);
  }
}
