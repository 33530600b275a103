package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.compile.Deed;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.TimePoint;

/** Events that have no latest date, and why. */
final class Undated {
  private static final FieldName DEADLINE = FieldName.of("deadline");

  private static final Moment FORCE = Deeds.ENTRY_INTO_FORCE;

  private final Agenda agenda;

  private Undated(Agenda agenda) {
    this.agenda = agenda;
  }

  static ImmutableList<Unanchored> of(
      Agenda agenda, List<Moment> moments, List<Milestone> milestones) {
    Undated undated = new Undated(agenda);
    ImmutableList.Builder<Unanchored> found = ImmutableList.builder();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      Milestone milestone = milestones.get(i);
      if (milestone.latest().isEmpty() && !moment.equals(Deeds.SIGNATURE)) {
        undated
            .reason(moment, milestone)
            .map(
                reason ->
                    new Unanchored(agenda.labels().event(moment), reason, milestone.clauses()))
            .ifPresent(found::add);
      }
    }
    return found.build();
  }

  private Optional<Unanchored.Reason> reason(Moment moment, Milestone milestone) {
    List<Deed> done = agenda.deeds().stream().filter(deed -> brings(deed, moment)).toList();
    boolean isDone = done.stream().anyMatch(deed -> !deed.beginning().equals(moment));
    if (moment.kind() == Moment.Kind.PERFORMANCE && !isDone) {
      return Optional.empty();
    }
    boolean comes = milestone.occurrence() == Occurrence.ALWAYS;
    boolean needed = comes || milestone.earliest().isEmpty();
    if (done.isEmpty() && moment.kind() == Moment.Kind.EVENT && !moment.equals(FORCE)) {
      return needed ? Optional.of(Unanchored.Reason.NOBODY_BRINGS_IT) : Optional.empty();
    }
    return comes
        ? Optional.of(
            done.stream()
                .map(Deed::term)
                .flatMap(term -> reason(term).stream())
                .findFirst()
                .orElse(Unanchored.Reason.NO_DEADLINE))
        : Optional.empty();
  }

  private static boolean brings(Deed deed, Moment moment) {
    return deed.completion().equals(moment)
        || deed.term()
            .completes()
            .filter(event -> moment.equals(Moment.event(event.text())))
            .isPresent()
        || deed.beginning().equals(moment);
  }

  private static Optional<Unanchored.Reason> reason(Term term) {
    return term.toBeFixed().contains(DEADLINE)
        ? Optional.of(Unanchored.Reason.TO_BE_FIXED)
        : deadlines(term.kind(), term).flatMap(deadline -> reason(deadline).stream()).findFirst();
  }

  private static Optional<Unanchored.Reason> reason(Deadline deadline) {
    return deadline.match(
        by ->
            by.point() instanceof TimePoint.AtEvent
                ? Optional.of(Unanchored.Reason.WAITS)
                : Optional.empty(),
        within ->
            Optional.of(
                within.of().isPresent() ? Unanchored.Reason.WAITS : Unanchored.Reason.UNCOUNTED),
        soon -> Optional.of(Unanchored.Reason.AS_SOON_AS_POSSIBLE));
  }

  private static <T extends Term> Stream<Deadline> deadlines(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    return kind.fields().stream().flatMap(field -> deadlines(field, own));
  }

  private static <T extends Term, V> Stream<Deadline> deadlines(Field<T, V> field, T term) {
    return field.of(term) instanceof Optional<?> value
            && value.orElse(null) instanceof Deadline deadline
        ? Stream.of(deadline)
        : Stream.empty();
  }
}
