package org.peaceterms.diff;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.Order;
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
  private final Supplier<Lengths> lengths;

  /** {@code path} is where the lists of terms stand inside their clauses. */
  TermComparison(Side before, Side after, String path, Changes changes) {
    this.before = before;
    this.after = after;
    this.path = path;
    this.changes = changes;
    this.drafts = new Drafts(before.plan(), after.plan());
    this.lengths =
        Suppliers.memoize(() -> new Lengths(before.clause().terms(), after.clause().terms()));
  }

  void compare(ImmutableList<Placed> old, ImmutableList<Placed> now, Alignment alignment) {
    for (int i = 0; i < old.size(); i++) {
      if (alignment.isFreeBefore(i)) {
        removed(old.get(i));
      } else {
        pair(old.get(i), now.get(alignment.afterOf(i).orElseThrow()));
      }
    }
    for (int j = 0; j < now.size(); j++) {
      if (alignment.isFreeAfter(j)) {
        added(now.get(j));
      }
    }
    order(alignment);
  }

  private void removed(Placed old) {
    changes.add(
        TermChange.builder()
            .code(ChangeCode.TERM_REMOVED)
            .clauseBefore(old.side().clause())
            .clauseAfter(after.clause())
            .path(old.path())
            .termBefore(old.term())
            .before(old.term())
            .telling(
                Telling.lazily(() -> "No longer said: " + old.term().reading(before.wording())))
            .impact(impact(old.side(), after, () -> removal(old.term())))
            .build());
  }

  private void added(Placed now) {
    changes.add(
        TermChange.builder()
            .code(ChangeCode.TERM_ADDED)
            .clauseBefore(before.clause())
            .clauseAfter(now.side().clause())
            .path(now.path())
            .termAfter(now.term())
            .after(now.term())
            .telling(Telling.lazily(() -> "Now said: " + now.term().reading(after.wording())))
            .impact(impact(before, now.side(), () -> addition(now.term())))
            .build());
  }

  private Impact removal(Term term) {
    return lengths
        .get()
        .gone(term)
        .map(reason -> TermImpact.open(term, drafts, reason))
        .orElseGet(() -> TermImpact.removed(term, drafts));
  }

  private Impact addition(Term term) {
    return lengths
        .get()
        .come(term)
        .map(reason -> TermImpact.open(term, drafts, reason))
        .orElseGet(() -> TermImpact.added(term, drafts));
  }

  private <T extends Term> Impact change(Field<T, ?> field, T old, T now) {
    return lengths
        .get()
        .changed(field.of(old), field.of(now))
        .map(reason -> TermImpact.open(now, drafts, reason))
        .orElseGet(() -> TermImpact.changed(old, now, field.name(), drafts));
  }

  /** What a struck clause says, or one that is struck now, does nothing of its own. */
  private static Impact impact(Side before, Side after, Supplier<Impact> later) {
    return ClauseImpact.isOperative(before.clause()) && ClauseImpact.isOperative(after.clause())
        ? Impact.lazily(later)
        : Impact.NONE;
  }

  private void pair(Placed old, Placed now) {
    if (old.term().equals(now.term()) && old.renamed().equals(now.term())) {
      return;
    }
    fields(old.term().kind(), old, now);
  }

  private <T extends Term> void fields(Kind<T> kind, Placed old, Placed now) {
    for (Field<T, ?> field : kind.fields()) {
      field(kind, field, old, now);
    }
  }

  /** The names are compared as the later draft has them, and told as each draft has them. */
  private <T extends Term, V> void field(Kind<T> kind, Field<T, V> field, Placed old, Placed now) {
    T was = kind.type().cast(old.term());
    T is = kind.type().cast(now.term());
    V from = field.of(was);
    V to = field.of(is);
    V renamed = field.of(kind.type().cast(old.renamed()));
    boolean same = field.aspect() == Aspect.IDENTITY ? from.equals(to) : renamed.equals(to);
    if (same) {
      return;
    }
    if (field.aspect() == Aspect.SOURCE) {
      changes.metadata(old.side().pointer() + old.path() + "/" + field.name(), from, to);
      return;
    }
    changes.add(
        TermChange.builder()
            .code(FieldCodes.of(field, renamed, to))
            .clauseBefore(old.side().clause())
            .clauseAfter(now.side().clause())
            .path(old.path() + "/" + field.name())
            .termBefore(was)
            .termAfter(is)
            .field(field.name())
            .before(value(field, from))
            .after(value(field, to))
            .telling(Telling.lazily(() -> summary(field, was, is)))
            .impact(
                impact(
                    old.side(),
                    now.side(),
                    () -> change(field, kind.type().cast(old.renamed()), is)))
            .build());
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
  private void order(Alignment alignment) {
    if (Order.displaced(alignment.sequence()).isEmpty()) {
      return;
    }
    ImmutableList<Integer> now =
        IntStream.range(0, alignment.sizeAfter())
            .mapToObj(alignment::beforeOf)
            .flatMap(partner -> partner.stream().boxed())
            .collect(ImmutableList.toImmutableList());
    changes.add(
        TermChange.builder()
            .code(ChangeCode.TERM_REORDERED)
            .clauseBefore(before.clause())
            .clauseAfter(after.clause())
            .path(path)
            .before(ImmutableList.sortedCopyOf(now))
            .after(now)
            .telling(Telling.of("The terms stand in another order."))
            .impact(Impact.NONE)
            .build());
  }
}
