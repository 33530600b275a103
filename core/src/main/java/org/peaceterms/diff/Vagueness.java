package org.peaceterms.diff;

import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.HeldPart;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.term.value.Id;

/** What an entry contains by name, and what it may contain for all that is said about it. */
final class Vagueness {
  private Vagueness() {}

  /** {@return whether an entry says itself that something belongs to it} */
  static boolean holds(Entry whole, Id id) {
    if (whole instanceof Party party) {
      return isGroup(party) && party.members().contains(id)
          || isTrue(party.everyone()) && party.except().isEmpty();
    }
    if (whole instanceof Place place) {
      return place.covers().contains(id);
    }
    if (whole instanceof Act act) {
      return act.covers().contains(id);
    }
    return whole instanceof Thing thing && thing.covers().contains(id);
  }

  /** {@return whether two entries of one category may have something in common} */
  static boolean mayMeet(Entry first, Entry second) {
    if (areDisjoint(first, second) || areDisjoint(second, first)) {
      return false;
    }
    return isVague(first)
        || isVague(second)
        || first instanceof Party one && second instanceof Party other && mayMeet(one, other)
        || first instanceof Place one && second instanceof Place other && mayMeet(one, other);
  }

  private static boolean mayMeet(Party first, Party second) {
    return first.members().contains(second.id())
        || second.members().contains(first.id())
        || isTrue(first.everyone())
        || isTrue(second.everyone());
  }

  private static boolean mayMeet(Place first, Place second) {
    boolean sameHolder =
        first.part().isPresent()
            && first.part().map(HeldPart::of).equals(second.part().map(HeldPart::of))
            && first.part().map(HeldPart::heldBy).equals(second.part().map(HeldPart::heldBy));
    return sameHolder
        || first.overlaps().contains(second.id())
        || second.overlaps().contains(first.id());
  }

  private static boolean areDisjoint(Entry first, Entry second) {
    Set<? extends Id> disjoint = Set.of();
    if (first instanceof Party party) {
      disjoint = party.disjoint();
    } else if (first instanceof Place place) {
      disjoint = place.disjoint();
    } else if (first instanceof Thing thing) {
      disjoint = thing.disjoint();
    } else if (first instanceof Event event) {
      disjoint = event.disjoint();
    } else if (first instanceof Act act) {
      disjoint = act.disjoint();
    }
    return disjoint.contains(second.id());
  }

  private static boolean isVague(Entry entry) {
    if (entry instanceof Party party) {
      return isTrue(party.undefined()) || isGroup(party) && isTrue(party.open());
    }
    if (entry instanceof Place place) {
      return isTrue(place.undefined()) || place.line().isPresent() || !place.toBeFixed().isEmpty();
    }
    if (entry instanceof Event event) {
      return isTrue(event.undefined()) || event.type() == Event.Type.PERIOD;
    }
    return entry instanceof Thing thing && isTrue(thing.undefined());
  }

  private static boolean isGroup(Party party) {
    return party.type() == Party.Type.GROUP;
  }

  private static boolean isTrue(Optional<Boolean> flag) {
    return flag.orElse(false);
  }
}
