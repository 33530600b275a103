package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.vocabulary.ContactLineIn;
import org.peaceterms.plan.vocabulary.HeldPart;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * A freeze fixes control on both sides of the line, lets the forces of each side stay on its own
 * and forbids advance.
 *
 * <p>Where the line runs, each part that is declared as held by a side at the moment of the line is
 * controlled by it. No party of the text has to pull back armed forces, and none whose army was
 * there has left the region; nobody may advance. That forces may stay does not permit new ones, nor
 * lift a ban on forces in a zone along the line. A line that negotiation starts from says nothing.
 */
final class ContactLineRule {
  private final ContactLine term;
  private final Context context;
  private final ImmutableSortedSet<PlaceId> places;

  private ContactLineRule(ContactLine term, Context context) {
    this.term = term;
    this.context = context;
    this.places =
        term.places().stream()
            .flatMap(this::regions)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  static boolean say(ContactLine term, Context context) {
    if (term.effect() == ContactLine.Effect.NEGOTIATE) {
      return false;
    }
    ImmutableList<Context> contexts = Provisos.of(context);
    contexts.forEach(there -> new ContactLineRule(term, there.within(Optional.empty())).freeze());
    return !contexts.isEmpty();
  }

  /** A line is frozen in all places that it runs through. */
  private Stream<PlaceId> regions(PlaceId place) {
    return context
        .happenings()
        .vocabulary()
        .place(place)
        .flatMap(Place::line)
        .map(ContactLineIn::in)
        .filter(regions -> !regions.isEmpty())
        .map(ImmutableSortedSet::stream)
        .orElseGet(() -> Stream.of(place));
  }

  private void freeze() {
    Box pullBack =
        Box.EMPTY
            .with(Box.AGENTS, parties())
            .with(Box.ACT, Stationing.LEAVE)
            .with(Box.OBJECT, Stationing.ARMY);
    norm(Norm.Force.FREE, pullBack);
    ImmutableSortedSet<Id> regions = ImmutableSortedSet.copyOf(places);
    Stationing.army(true, parties(), regions, context, "places", "effect");
    norm(Norm.Force.FORBIDDEN, Box.EMPTY.with(Box.ACT, Stationing.ADVANCE));
    context.happenings().vocabulary().places().forEach(this::control);
  }

  /** The sides are among the parties of the text. */
  private ImmutableSortedSet<PartyId> parties() {
    return context.plan().parties().stream()
        .map(Participant::party)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private void norm(Norm.Force force, Box act) {
    context.say(new Norm(force, act.with(Box.PLACE, places), context.period()), "places", "effect");
  }

  private void control(Place place) {
    place
        .part()
        .filter(held -> held.at().equals(term.anchor()))
        .filter(
            held -> places.stream().anyMatch(region -> context.names().isBelow(held.of(), region)))
        .ifPresent(held -> control(place.id(), held));
  }

  private void control(PlaceId part, HeldPart held) {
    Holders.say(
        "control",
        Box.EMPTY.with(Box.PLACE, part),
        ImmutableSortedSet.of(held.heldBy()),
        context,
        "places",
        "effect",
        "anchor");
  }
}
