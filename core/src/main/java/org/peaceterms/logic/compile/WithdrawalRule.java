package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Unit;

/**
 * A withdrawal is a duty of each party that is done once: to take its forces out of the place, and
 * out of each part of it, with all that they are made up of.
 *
 * <p>Who has left stays out: from the completion on, stationing the forces there again is
 * forbidden, and none of them is there. An army that has left a region does not stay there. Nothing
 * is said of the time before, nor of anybody else. A distance is what each party keeps at least
 * from its base line from the completion on.
 */
final class WithdrawalRule {
  private static final MeasureId DISTANCE = MeasureId.of("distance-kept");

  private final Withdrawal term;
  private final Context after;

  private WithdrawalRule(Withdrawal term, Context after) {
    this.term = term;
    this.after = after;
  }

  static boolean say(Withdrawal term, Context context) {
    Context done = Performance.of(context, term.window(), term.deadline());
    WithdrawalRule rule = new WithdrawalRule(term, context.since(context.completion()));
    rule.leave(done);
    rule.stayOut();
    rule.keepDistance();
    return true;
  }

  private void leave(Context done) {
    ImmutableList<Id> forces =
        term.forces().isEmpty()
            ? ImmutableList.of(Stationing.FORCES)
            : ImmutableList.copyOf(term.forces());
    Box act =
        Box.EMPTY
            .with(Box.ACT, Stationing.LEAVE)
            .with(Box.OBJECT, Stationing.each(forces, done.names()))
            .with(Box.PLACE, Stationing.each(term.from(), done.names()))
            .with("to", term.to());
    if (term.party().isEmpty()) {
      leave(act, done);
    }
    term.party().forEach(party -> leave(act.with(Box.AGENTS, party), done));
  }

  private static void leave(Box act, Context done) {
    done.say(new Norm(Norm.Force.OBLIGATORY, act, done.period()), "party", "forces", "from", "to");
  }

  private void stayOut() {
    if (term.from().isEmpty()) {
      return;
    }
    Box what = Box.EMPTY.with(Box.OBJECT, term.forces()).with(Box.PLACE, term.from());
    Stationing.ban(term.party(), what, after, "party", "forces", "from");
    if (isArmy()) {
      ImmutableSortedSet<Id> regions = Stationing.each(term.from(), after.names());
      Stationing.army(false, term.party(), regions, after, "party", "forces", "from");
    }
  }

  private boolean isArmy() {
    return term.forces().isEmpty()
        || term.forces().stream()
            .anyMatch(forces -> after.names().isBelow(Stationing.ARMY, forces));
  }

  private void keepDistance() {
    term.distance().ifPresent(distance -> term.baseLines().forEach((p, l) -> keep(p, l, distance)));
  }

  private void keep(PartyId party, PlaceId line, Quantity distance) {
    Box box =
        Box.EMPTY.with(Box.SUBJECT, party).with(Box.OBJECT, term.forces()).with("base line", line);
    Range range =
        Range.atLeast(
            distance.unit().map(Unit::size).map(distance.value()::times).orElse(distance.value()));
    after.say(
        new Amount(DISTANCE, box, range, Amount.Counting.APART, after.period()),
        "distance",
        "baseLines");
  }
}
