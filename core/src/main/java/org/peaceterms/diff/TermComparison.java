package org.peaceterms.diff;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.value.FieldName;

/** Compares the terms in one place of two matched clauses. */
final class TermComparison {
  private final Side before;
  private final Side after;
  private final String path;
  private final Changes changes;
  private final Drafts drafts;
  private final Lengths lengths;

  /** {@code path} is where the lists of terms stand inside their clauses. */
  TermComparison(Side before, Side after, String path, Changes changes) {
    this.before = before;
    this.after = after;
    this.path = path;
    this.changes = changes;
    this.drafts = new Drafts(before.plan(), after.plan());
    this.lengths = new Lengths(before.clause().terms(), after.clause().terms());
  }

  void compare(ImmutableList<Term> old, ImmutableList<Term> now) {
    if (old.equals(now)) {
      return;
    }
    Alignment alignment = TermAligner.align(old, now);
    for (int i = 0; i < old.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        removed(old.get(i), i);
      } else {
        pair(old.get(i), now.get(alignment.afterOf(i).orElseThrow()), i);
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        added(now.get(j), j);
      }
    }
    order(alignment.sequence(), now.size(), alignment);
  }

  private void removed(Term term, int index) {
    changes.add(
        new TermChange(
            ChangeCode.TERM_REMOVED,
            Optional.of(before.clause()),
            Optional.of(after.clause()),
            Optional.of(path + "/" + index),
            Optional.of(term),
            Optional.empty(),
            Optional.empty(),
            Optional.of(term),
            Optional.empty(),
            "No longer said: " + term.reading(before.wording()),
            impact(() -> removal(term))));
  }

  private void added(Term term, int index) {
    changes.add(
        new TermChange(
            ChangeCode.TERM_ADDED,
            Optional.of(before.clause()),
            Optional.of(after.clause()),
            Optional.of(path + "/" + index),
            Optional.empty(),
            Optional.of(term),
            Optional.empty(),
            Optional.empty(),
            Optional.of(term),
            "Now said: " + term.reading(after.wording()),
            impact(() -> addition(term))));
  }

  private Impact removal(Term term) {
    return lengths
        .gone(term)
        .map(reason -> TermImpact.open(term, drafts, reason))
        .orElseGet(() -> TermImpact.removed(term, drafts));
  }

  private Impact addition(Term term) {
    return lengths
        .come(term)
        .map(reason -> TermImpact.open(term, drafts, reason))
        .orElseGet(() -> TermImpact.added(term, drafts));
  }

  private <T extends Term> Impact change(Field<T, ?> field, T old, T now) {
    return lengths
        .changed(field.of(old), field.of(now))
        .map(reason -> TermImpact.open(now, drafts, reason))
        .orElseGet(() -> TermImpact.changed(old, now, field.name(), drafts));
  }

  /** What a struck clause says, or one that is struck now, does nothing of its own. */
  private Impact impact(Supplier<Impact> later) {
    return ClauseImpact.isOperative(before.clause()) && ClauseImpact.isOperative(after.clause())
        ? Impact.lazily(later)
        : Impact.NONE;
  }

  private void pair(Term old, Term now, int index) {
    if (!old.equals(now)) {
      fields(old.kind(), old, now, path + "/" + index);
    }
  }

  private <T extends Term> void fields(Kind<T> kind, Term old, Term now, String pointer) {
    for (Field<T, ?> field : kind.fields()) {
      field(field, kind.type().cast(old), kind.type().cast(now), pointer + "/" + field.name());
    }
  }

  private <T extends Term, V> void field(Field<T, V> field, T old, T now, String pointer) {
    V from = field.of(old);
    V to = field.of(now);
    if (from.equals(to)) {
      return;
    }
    if (field.aspect() == Aspect.SOURCE) {
      changes.metadata(before.pointer() + pointer, from, to);
      return;
    }
    changes.add(
        new TermChange(
            FieldCodes.of(field, from, to),
            Optional.of(before.clause()),
            Optional.of(after.clause()),
            Optional.of(pointer),
            Optional.of(old),
            Optional.of(now),
            Optional.of(field.name()),
            value(field, from),
            value(field, to),
            summary(field, old, now),
            impact(() -> change(field, old, now))));
  }

  private static <V> Optional<Object> value(Field<?, V> field, V value) {
    if (field.type().isAbsent(value)) {
      return Optional.empty();
    }
    return value instanceof Optional<?> optional
        ? optional.map(Object.class::cast)
        : Optional.of(value);
  }

  private <T extends Term> String summary(Field<T, ?> field, T old, T now) {
    String was = Side.words(field, old, before.wording()).orElse("not stated");
    String is = Side.words(field, now, after.wording()).orElse("not stated");
    return Sentence.using(before.wording())
        .say(Side.about(old.kind(), old, before.wording()))
        .say(": " + name(field.name()))
        .say("was " + was + ", now is " + is)
        .end();
  }

  private static String name(FieldName field) {
    StringBuilder words = new StringBuilder();
    field
        .text()
        .chars()
        .forEach(
            letter -> {
              if (Character.isUpperCase(letter)) {
                words.append(' ');
              }
              words.appendCodePoint(Character.toLowerCase(letter));
            });
    return words.toString();
  }

  /** Terms stand in no order of rank, but two plans are equal only if the order is. */
  private void order(int[] sequence, int size, Alignment alignment) {
    if (Order.displaced(sequence).isEmpty()) {
      return;
    }
    ImmutableList<Integer> now =
        IntStream.range(0, size)
            .mapToObj(alignment::beforeOf)
            .flatMap(partner -> partner.stream().boxed())
            .collect(ImmutableList.toImmutableList());
    changes.add(
        new TermChange(
            ChangeCode.TERM_REORDERED,
            Optional.of(before.clause()),
            Optional.of(after.clause()),
            Optional.of(path),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ImmutableList.sortedCopyOf(now)),
            Optional.of(now),
            "The terms stand in another order.",
            Impact.NONE));
  }
}
