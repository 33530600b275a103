package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/** What the text points at, and whether it is there. */
final class ReferenceRules {
  private ReferenceRules() {}

  /** A treaty or law that has lapsed. */
  static void lapsed(Text text, Findings found) {
    for (Placed<? extends Term> place : text.everywhere()) {
      for (Use use : uses(text, place)) {
        end(use.entry())
            .filter(end -> end.isBefore(text.plan().date()))
            .ifPresent(
                end ->
                    found.add(
                        Text.begin(use.entry().name())
                            + " has not been in force since "
                            + Phrase.point(TimePoint.on(end), text.plan().wording())
                            + ".",
                        place.site(use.field().text())));
      }
    }
  }

  private static Optional<LocalDate> end(Entry entry) {
    return entry instanceof Thing thing ? thing.inForceUntil() : Optional.empty();
  }

  /** A place or thing of which the text does not say what belongs to it. */
  static void undefined(Text text, Findings found) {
    for (Placed<? extends Term> place : text.everywhere()) {
      for (Use use : uses(text, place)) {
        if (isUndefined(use.entry()) && !isToBeDelimited(text, use.entry())) {
          found.list("It is not said what belongs to ", use.entry().name(), place.site());
        }
      }
    }
  }

  /** {@return whether the text binds somebody to say what belongs to it} */
  private static boolean isToBeDelimited(Text text, Entry entry) {
    return text.of(Conduct.KIND).stream()
        .map(Placed::term)
        .filter(duty -> duty.modality() == Modality.MUST && !duty.agents().isEmpty())
        .filter(duty -> text.isA(duty.act(), Concepts.DELIMIT))
        .flatMap(duty -> duty.object().stream())
        .anyMatch(object -> object.text().equals(entry.id().text()));
  }

  private static boolean isUndefined(Entry entry) {
    Optional<Boolean> undefined =
        entry instanceof Place place
            ? place.undefined()
            : entry instanceof Thing thing ? thing.undefined() : Optional.empty();
    return undefined.orElse(false);
  }

  /** An entry of the vocabulary in a field of a term. */
  private record Use(Entry entry, FieldName field) {}

  private static ImmutableSet<Use> uses(Text text, Placed<? extends Term> place) {
    return uses(text, place.term().kind(), place.term()).collect(ImmutableSet.toImmutableSet());
  }

  private static <T extends Term> Stream<Use> uses(Text text, Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    return kind.fields().stream()
        .flatMap(
            field ->
                mentions(field, own).stream()
                    .flatMap(id -> entry(text, term, id).stream())
                    .map(entry -> new Use(entry, field.name())));
  }

  private static <T, V> List<Id> mentions(Field<T, V> field, T term) {
    return field.type().nested(field.of(term)).isEmpty()
        ? field.type().mentions(field.of(term))
        : List.of();
  }

  /** {@return what the vocabulary says of an id; what an act is done to has its own category} */
  private static Optional<Entry> entry(Text text, Term term, Id id) {
    if (id instanceof EntityId entity) {
      boolean isPlace =
          term instanceof Conduct conduct
              && text.plan()
                  .vocabulary()
                  .act(conduct.act())
                  .map(act -> act.roles().get("object"))
                  .filter(Act.Role.PLACE::equals)
                  .isPresent();
      return text.plan()
          .vocabulary()
          .entry(isPlace ? PlaceId.of(entity.text()) : ObjectId.of(entity.text()));
    }
    return text.plan().vocabulary().entry(id);
  }
}
