package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Unit;

/**
 * A demilitarised zone forbids its forces to those who may not enter, or to everyone, and there are
 * none.
 *
 * <p>Those who may enter all the same, and the police, are permitted; the ban leaves them out. Who
 * administers and who polices the zone are states of its own, of which there is one at a time. Who
 * watches it says nothing of forces. The width is exact, and compared with that of the same zone
 * only.
 */
final class DemilitarisedZoneRule {
  private static final MeasureId WIDTH = MeasureId.of("zone-width");

  private final DemilitarisedZone term;
  private final Context context;
  private final Box place;

  private DemilitarisedZoneRule(DemilitarisedZone term, Context context) {
    this.term = term;
    this.context = context;
    this.place = Box.EMPTY.with(Box.PLACE, term.place());
  }

  static boolean say(DemilitarisedZone term, Context context) {
    ImmutableList<Context> contexts = Provisos.of(context);
    contexts.forEach(there -> new DemilitarisedZoneRule(term, there.within(term.window())).say());
    return !contexts.isEmpty();
  }

  private void say() {
    Stationing.ban(
        bannedParties(), place.with(Box.OBJECT, bannedForces()), context, "place", "forces");
    if (!term.mayEnter().isEmpty()) {
      permit(term.mayEnter(), forcesThatEnter(), "mayEnter");
    }
    if (!term.police().isEmpty()) {
      permit(term.police(), ImmutableSortedSet.of(Stationing.POLICE), "police");
    }
    Holders.say("administration", place, term.administration(), context, "administration");
    Holders.say("police", place, term.police(), context, "police");
    term.width().ifPresent(this::width);
  }

  private ImmutableSortedSet<? extends Id> forcesThatEnter() {
    return term.forces().isEmpty() ? ImmutableSortedSet.of(Stationing.FORCES) : term.forces();
  }

  private void permit(
      ImmutableSortedSet<PartyId> whose, ImmutableSortedSet<? extends Id> forces, String field) {
    Stationing.norm(Norm.Force.PERMITTED, whose, place.with(Box.OBJECT, forces), context, field);
  }

  /** Everyone, unless the text excepts some: then all that are surely none of them. */
  private ImmutableSortedSet<? extends Id> bannedParties() {
    if (!term.mayNotEnter().isEmpty() || term.mayEnter().isEmpty()) {
      return term.mayNotEnter();
    }
    Names names = context.names();
    return context.happenings().vocabulary().parties().stream()
        .map(Party::id)
        .filter(
            party ->
                term.mayEnter().stream()
                    .allMatch(enters -> names.overlap(party, enters) == Overlap.NEVER))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private ImmutableSortedSet<? extends Id> bannedForces() {
    return term.forces().isEmpty()
        ? Stationing.all(term.police().isEmpty(), context)
        : term.forces();
  }

  private void width(Quantity width) {
    Range range =
        Range.exactly(width.unit().map(Unit::size).map(width.value()::times).orElse(width.value()));
    context.say(new Amount(WIDTH, place, range, Amount.Counting.APART, context.period()), "width");
  }
}
