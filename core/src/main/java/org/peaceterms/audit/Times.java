package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;

/** What a term says about time. */
final class Times {
  private static final ImmutableSet<Aspect> TIMES =
      ImmutableSet.of(Aspect.WINDOW, Aspect.DEADLINE, Aspect.CONDITION, Aspect.SEQUENCE);

  private Times() {}

  /** {@return its deadline, if its kind has one and it is said} */
  static Optional<Deadline> deadline(Term term) {
    return deadline(term.kind(), term);
  }

  private static <T extends Term> Optional<Deadline> deadline(Kind<T> kind, Term term) {
    return kind.fields().stream()
        .filter(field -> field.type().element().equals(Scalars.DEADLINE))
        .flatMap(field -> value(field, kind.type().cast(term)).stream())
        .findFirst();
  }

  private static <T, V> Optional<Deadline> value(Field<T, V> field, T term) {
    return ((Optional<?>) field.of(term)).map(Deadline.class::cast);
  }

  /** {@return whether it must be done by a time} */
  static boolean hasDeadline(Term term) {
    return deadline(term).isPresent();
  }

  /** {@return whether it says anything about when it is done} */
  static boolean isTimed(Term term) {
    return timeFields(term.kind(), term).findAny().isPresent();
  }

  private static <T extends Term> Stream<Field<T, ?>> timeFields(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    return kind.fields().stream()
        .filter(field -> TIMES.contains(field.aspect()) && !field.isAbsent(own))
        .filter(field -> !field.name().text().equals("completes"));
  }

  /** {@return the ids that it mentions where it speaks about time} */
  static ImmutableList<Id> mentions(Term term) {
    return mentions(term.kind(), term);
  }

  private static <T extends Term> ImmutableList<Id> mentions(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    return timeFields(kind, term)
        .flatMap(field -> mentions(field, own).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static <T, V> ImmutableList<Id> mentions(Field<T, V> field, T term) {
    return field.type().mentions(field.of(term));
  }

  /** {@return the events that are its own: its beginning, its completion, the one it completes} */
  static ImmutableList<EventId> events(Term term) {
    ImmutableList.Builder<EventId> events = ImmutableList.builder();
    term.id().ifPresent(id -> events.add(EventId.of(id + "/begin"), EventId.of(id + "/complete")));
    term.completes().ifPresent(events::add);
    return events.build();
  }
}
