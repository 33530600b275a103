package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * What the ids are names of that an act is done to: parties, places or things.
 *
 * @param vocabulary where they are declared
 */
record ActObjects(Vocabulary vocabulary) {

  /** {@return the objects of an act, which says of which category they are} */
  ImmutableSortedSet<Id> of(ActId act, ImmutableSortedSet<EntityId> ids) {
    Optional<Act.Role> role = vocabulary().act(act).map(known -> known.roles().get(Box.OBJECT));
    return role.flatMap(ActObjects::category)
        .map(
            category ->
                ids.stream()
                    .map(id -> category.apply(id.text()))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())))
        .orElseGet(() -> entities(ids));
  }

  private static Optional<Function<String, Id>> category(Act.Role role) {
    return switch (role) {
      case PARTY -> Optional.of(PartyId::of);
      case PLACE -> Optional.of(PlaceId::of);
      case OBJECT -> Optional.of(ObjectId::of);
      case EVENT, MEASURE, ACT, CIRCUMSTANCE -> Optional.empty();
    };
  }

  /** {@return names whose category follows from where they are declared} */
  private ImmutableSortedSet<Id> entities(Iterable<EntityId> ids) {
    ImmutableSortedSet.Builder<Id> entities = ImmutableSortedSet.naturalOrder();
    ids.forEach(id -> entities.add(entity(id)));
    return entities.build();
  }

  private Id entity(EntityId id) {
    ImmutableList<Id> candidates =
        ImmutableList.of(PartyId.of(id.text()), PlaceId.of(id.text()), ObjectId.of(id.text()));
    return candidates.stream()
        .filter(candidate -> vocabulary().entry(candidate).isPresent())
        .findFirst()
        .orElse(id);
  }
}
