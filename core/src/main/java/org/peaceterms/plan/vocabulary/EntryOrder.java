package org.peaceterms.plan.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import org.peaceterms.term.value.InvalidValueException;

/** Puts the entries of each category in the order of their ids and refuses repeated ids. */
final class EntryOrder {
  private static final Ordering<Entry> BY_ID = Ordering.from(Comparator.comparing(Entry::id));

  private EntryOrder() {}

  /** {@return {@code vocabulary} itself if it is in order, else an ordered copy} */
  static Vocabulary of(Vocabulary vocabulary) {
    boolean inOrder =
        BY_ID.isStrictlyOrdered(vocabulary.parties())
            && BY_ID.isStrictlyOrdered(vocabulary.places())
            && BY_ID.isStrictlyOrdered(vocabulary.measures())
            && BY_ID.isStrictlyOrdered(vocabulary.acts())
            && BY_ID.isStrictlyOrdered(vocabulary.objects())
            && BY_ID.isStrictlyOrdered(vocabulary.events())
            && BY_ID.isStrictlyOrdered(vocabulary.circumstances());
    return inOrder
        ? vocabulary
        : Vocabulary.builder()
            .addAllParties(sorted(vocabulary.parties()))
            .addAllPlaces(sorted(vocabulary.places()))
            .addAllMeasures(sorted(vocabulary.measures()))
            .addAllActs(sorted(vocabulary.acts()))
            .addAllObjects(sorted(vocabulary.objects()))
            .addAllEvents(sorted(vocabulary.events()))
            .addAllCircumstances(sorted(vocabulary.circumstances()))
            .build();
  }

  private static <E extends Entry> ImmutableList<E> sorted(ImmutableList<E> entries) {
    ImmutableList<E> sorted = ImmutableList.sortedCopyOf(BY_ID, entries);
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
        throw InvalidValueException.of("id", sorted.get(i).id(), "be declared once");
      }
    }
    return sorted;
  }
}
