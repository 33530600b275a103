package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.Rational;

/**
 * Forces in a place: the act of stationing them, and how many are there.
 *
 * <p>A ban is both a prohibition and the number nought.
 */
final class Stationing {
  /** To have forces or weapons in a place. */
  static final ActId ACT = ActId.of("station-forces");

  /** To take forces or weapons out of a place. */
  static final ActId LEAVE = ActId.of("pull-back-troops");

  /** To move forces across a line that is frozen. */
  static final ActId ADVANCE = ActId.of("advance-over-line");

  /** The forces that a party commands, of any kind. */
  static final ObjectId FORCES = ObjectId.of("regular-forces");

  /** Who works for a body that is no armed force, such as monitors. */
  static final ObjectId STAFF = ObjectId.of("staff");

  /** What an army has and other forces of a state have not. */
  static final ObjectId ARMY = ObjectId.of("armed-forces");

  static final ObjectId POLICE = ObjectId.of("police");
  private static final ObjectId FOREIGN_TROOPS = ObjectId.of("foreign-troops");
  private static final ObjectId FOREIGN_WEAPONS = ObjectId.of("foreign-weapons");
  private static final ObjectId WEAPONS = ObjectId.of("weapons");
  private static final MeasureId STRENGTH = MeasureId.of("stationed-forces-strength");
  private static final MeasureId NUMBER = MeasureId.of("stationed-weapons-number");

  private Stationing() {}

  /** {@return what an owner stations: called foreign, it is what the owner has} */
  static ImmutableSortedSet<ObjectId> owned(ImmutableSortedSet<ObjectId> assets) {
    return assets.stream()
        .map(
            asset ->
                asset.equals(FOREIGN_TROOPS)
                    ? FORCES
                    : asset.equals(FOREIGN_WEAPONS) ? WEAPONS : asset)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * {@return the widest classes of forces and weapons; without the police, all that surely are not}
   */
  static ImmutableSortedSet<ObjectId> all(boolean withPolice, Context context) {
    Names names = context.names();
    List<ObjectId> all =
        context.happenings().vocabulary().objects().stream()
            .filter(Stationing::isArmed)
            .map(Thing::id)
            .filter(id -> withPolice || names.overlap(id, POLICE) == Overlap.NEVER)
            .toList();
    return all.stream()
        .filter(id -> all.stream().noneMatch(other -> isInside(id, other, names)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean isArmed(Thing thing) {
    return thing.type() == Thing.Type.FORCES || thing.type() == Thing.Type.WEAPON;
  }

  private static boolean isInside(Id inner, Id outer, Names names) {
    return !inner.equals(outer) && names.isBelow(inner, outer);
  }

  /**
   * Says of regions as wholes whether the armies of some stay there or have left. Who leaves a part
   * of a region has not left the region, so that the regions are names here and not ground.
   */
  static void army(
      boolean stays,
      ImmutableSortedSet<? extends Id> whose,
      ImmutableSortedSet<Id> regions,
      Context context,
      String... fields) {
    Box box =
        Box.EMPTY
            .with(Box.SUBJECT, whose)
            .with("region", regions.stream().map(place -> EntityId.of(place.text())).toList());
    ImmutableSortedSet<String> value = ImmutableSortedSet.of(stays ? "there" : "gone");
    context.say(new Status("army", box, value, context.period()), fields);
  }

  /** {@return names and all that is below them} */
  static ImmutableSortedSet<Id> each(Iterable<? extends Id> ids, Names names) {
    ImmutableSortedSet.Builder<Id> each = ImmutableSortedSet.naturalOrder();
    ids.forEach(id -> each.addAll(names.below(id)));
    return each.build();
  }

  /** Nobody of some, or nobody at all, stations anything of a box, and so there is none of it. */
  static void ban(
      ImmutableSortedSet<? extends Id> whose, Box what, Context context, String... fields) {
    norm(Norm.Force.FORBIDDEN, whose, what, context, fields);
    number(Range.atMost(Rational.ZERO), whose, what, context, fields);
  }

  static void norm(
      Norm.Force force,
      ImmutableSortedSet<? extends Id> whose,
      Box what,
      Context context,
      String... fields) {
    Box box = what.with(Box.AGENTS, whose).with(Box.ACT, ACT);
    context.say(new Norm(force, box, context.period()), fields);
  }

  /** So many are there. */
  static void number(
      Range range,
      ImmutableSortedSet<? extends Id> whose,
      Box what,
      Context context,
      String... fields) {
    context.say(
        new Amount(
            measure(what, context.happenings().vocabulary()),
            what.with(Box.SUBJECT, whose),
            range,
            Amount.Counting.ADDS_UP,
            context.period()),
        fields);
  }

  /** Weapons are counted by pieces, all else by heads. */
  private static MeasureId measure(Box box, Vocabulary vocabulary) {
    ImmutableSortedSet<Id> assets = box.of(Box.OBJECT);
    boolean weapons =
        !assets.isEmpty()
            && assets.stream()
                    .flatMap(asset -> thing(asset, vocabulary))
                    .filter(thing -> thing.type() == Thing.Type.WEAPON)
                    .count()
                == assets.size();
    return weapons ? NUMBER : STRENGTH;
  }

  private static Stream<Thing> thing(Id asset, Vocabulary vocabulary) {
    return asset instanceof ObjectId id ? vocabulary.object(id).stream() : Stream.empty();
  }
}
