package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.peaceterms.logic.compile.Deed;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.verdict.Coming;
import org.peaceterms.logic.verdict.Extent;
import org.peaceterms.logic.verdict.Stretch;
import org.peaceterms.logic.verdict.Timetable;
import org.peaceterms.plan.Participant;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.PartyId;

/** Who has done what cannot be undone while the other side has not, or does it under fire. */
final class Exposures {
  /** For more pairs of deeds than that only what always follows is looked at. */
  private static final int LIMIT = 400;

  private final Agenda agenda;
  private final ImmutableSortedSet<PartyId> sides;
  private final ImmutableList<Given> given;
  private final ImmutableList<Moment> ceasefires;
  private final Clocked clocked;

  /** Something that parties give up for good. */
  private record Given(Deed deed, ImmutableSortedSet<PartyId> by, Moment start, Moment done) {
    boolean isOnlyBy(PartyId party, PartyId notBy) {
      return by.contains(party) && !by.contains(notBy);
    }

    /** Whether soldiers move or arms are laid down, so that fire matters. */
    boolean isMilitary() {
      return deed.term() instanceof Withdrawal || deed.term() instanceof Conduct;
    }
  }

  private record Key(
      Exposure.Kind kind,
      ImmutableSortedSet<PartyId> parties,
      Optional<PartyId> counterpart,
      ImmutableList<Exposure.Deed> awaited) {}

  /** What is exposed in one way, gathered. */
  private static final class Group {
    private final ImmutableSet.Builder<Exposure.Deed> done = ImmutableSet.builder();
    private Optional<Extent> span = Optional.empty();

    void add(Exposure.Deed deed, Extent more) {
      done.add(deed);
      span = span.map(more::or).or(() -> Optional.of(more));
    }
  }

  private Exposures(Agenda agenda) {
    this.agenda = agenda;
    ImmutableSortedSet<PartyId> all = sides(agenda);
    this.given = given(agenda, all);
    this.sides = moving(all, given);
    this.ceasefires = ceasefires(agenda);
    this.clocked = new Clocked(agenda.theory().ticksPerDay());
  }

  static Exposures of(Agenda agenda) {
    return new Exposures(agenda);
  }

  /** Where two or more have something to give up for good, the others only look on. */
  private static ImmutableSortedSet<PartyId> moving(
      ImmutableSortedSet<PartyId> sides, List<Given> given) {
    ImmutableSortedSet<PartyId> moving =
        sides.stream()
            .filter(side -> given.stream().anyMatch(one -> one.by().contains(side)))
            .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
    return moving.size() > 1 ? moving : sides;
  }

  /** The parties of the ceasefires; without any, all who sign. */
  private static ImmutableSortedSet<PartyId> sides(Agenda agenda) {
    ImmutableSortedSet.Builder<PartyId> fighting = ImmutableSortedSet.naturalOrder();
    for (Deed deed : agenda.deeds()) {
      if (deed.term() instanceof Ceasefire ceasefire) {
        fighting.addAll(ceasefire.parties());
      }
    }
    ImmutableSortedSet<PartyId> found = fighting.build();
    return found.size() > 1
        ? found
        : agenda.plan().parties().stream()
            .filter(participant -> participant.role() == Participant.Role.SIGNATORY)
            .map(Participant::party)
            .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  private static ImmutableList<Given> given(Agenda agenda, ImmutableSortedSet<PartyId> sides) {
    GivenUp rule = new GivenUp(agenda.plan().vocabulary(), sides);
    ImmutableList.Builder<Given> given = ImmutableList.builder();
    for (Deed deed : agenda.deeds()) {
      ImmutableSortedSet<PartyId> by = rule.by(deed.term());
      if (!by.isEmpty()) {
        Moment start = spoken(agenda, deed.beginning()).orElse(Deeds.ENTRY_INTO_FORCE);
        given.add(new Given(deed, by, start, spoken(agenda, deed.completion()).orElse(start)));
      }
    }
    return given.build();
  }

  private static Optional<Moment> spoken(Agenda agenda, Moment moment) {
    return Optional.of(moment).filter(agenda::isSpokenOf);
  }

  private static ImmutableList<Moment> ceasefires(Agenda agenda) {
    return agenda.isSpokenOf(Deeds.CEASEFIRE)
        ? ImmutableList.of(Deeds.CEASEFIRE)
        : agenda.deeds().stream()
            .filter(deed -> deed.term() instanceof Ceasefire)
            .map(Deed::beginning)
            .filter(agenda::isSpokenOf)
            .limit(1)
            .collect(ImmutableList.toImmutableList());
  }

  /** {@return the times that have to be asked for} */
  ImmutableList<Stretch> stretches() {
    ImmutableSet.Builder<Stretch> stretches = ImmutableSet.builder();
    for (Given one : given) {
      for (Moment ceasefire : ceasefires) {
        stretches.add(new Stretch(one.start(), ceasefire), new Stretch(one.done(), ceasefire));
      }
      if ((long) given.size() * given.size() <= LIMIT) {
        given.forEach(other -> stretches.add(new Stretch(one.done(), other.done())));
      }
    }
    return stretches.build().asList();
  }

  /** {@return who is exposed when} */
  ImmutableList<Exposure> find(Timetable timetable) {
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (Given one : given) {
      underFire(one, timetable, groups);
    }
    for (PartyId party : sides) {
      for (PartyId other : sides) {
        if (!party.equals(other)) {
          against(party, other, timetable, groups);
        }
      }
    }
    List<Exposure> exposures = new ArrayList<>();
    groups.forEach((key, group) -> exposures.add(exposure(key, group)));
    exposures.sort((one, another) -> one.kind().compareTo(another.kind()));
    return ImmutableList.copyOf(exposures);
  }

  private void underFire(Given one, Timetable timetable, Map<Key, Group> groups) {
    if (!one.isMilitary()) {
      return;
    }
    for (Moment ceasefire : ceasefires) {
      Optional<Extent> begun =
          span(one.start(), ceasefire, timetable).filter(Exposures::maySucceed);
      Optional<Extent> done = span(one.done(), ceasefire, timetable);
      if (begun.isPresent() && done.isPresent()) {
        OptionalLong least = done.orElseThrow().least();
        boolean must = least.isPresent() && least.getAsLong() >= 0;
        Key key =
            new Key(
                must ? Exposure.Kind.UNDER_FIRE : Exposure.Kind.MAYBE_UNDER_FIRE,
                one.by(),
                Optional.empty(),
                awaited(ceasefire));
        group(groups, key).add(told(one), begun.orElseThrow());
      }
    }
  }

  private ImmutableList<Exposure.Deed> awaited(Moment ceasefire) {
    return agenda.deeds().stream()
        .filter(deed -> deed.term() instanceof Ceasefire && deed.beginning().equals(ceasefire))
        .limit(1)
        .map(deed -> told(deed, ceasefire))
        .collect(ImmutableList.toImmutableList());
  }

  private void against(PartyId party, PartyId other, Timetable timetable, Map<Key, Group> groups) {
    List<Given> mine = given.stream().filter(one -> one.isOnlyBy(party, other)).toList();
    List<Given> theirs = given.stream().filter(one -> one.isOnlyBy(other, party)).toList();
    for (Given one : mine) {
      if (timetable.coming(one.done()) == Coming.NEVER) {
        continue;
      }
      boolean first = await(one, party, other, theirs, true, timetable, groups);
      boolean maybe = await(one, party, other, theirs, false, timetable, groups);
      if (!first && !maybe) {
        Key key = key(Exposure.Kind.ONE_SIDED, party, other, ImmutableList.of());
        Extent forGood = new Extent(OptionalLong.of(0), OptionalLong.empty());
        group(groups, key).add(told(one), forGood);
      }
    }
  }

  /** {@return whether there is something left to wait for} */
  private boolean await(
      Given one,
      PartyId party,
      PartyId other,
      List<Given> theirs,
      boolean must,
      Timetable timetable,
      Map<Key, Group> groups) {
    ImmutableList.Builder<Exposure.Deed> awaited = ImmutableList.builder();
    Optional<Extent> all = Optional.empty();
    for (Given their : theirs) {
      Optional<Extent> span =
          span(one.done(), their.done(), timetable)
              .filter(found -> maySucceed(found) && mustSucceed(found) == must);
      if (span.isPresent()) {
        awaited.add(told(their));
        all = all.map(span.orElseThrow()::or).or(() -> span);
      }
    }
    Exposure.Kind kind = must ? Exposure.Kind.FIRST_MOVE : Exposure.Kind.UNSYNCHRONISED;
    ImmutableList<Exposure.Deed> listed = awaited.build();
    all.ifPresent(span -> group(groups, key(kind, party, other, listed)).add(told(one), span));
    return all.isPresent();
  }

  private static Key key(
      Exposure.Kind kind, PartyId party, PartyId other, ImmutableList<Exposure.Deed> awaited) {
    return new Key(kind, ImmutableSortedSet.of(party), Optional.of(other), awaited);
  }

  private static Group group(Map<Key, Group> groups, Key key) {
    return groups.computeIfAbsent(key, fresh -> new Group());
  }

  private static boolean maySucceed(Extent later) {
    return later.most().isEmpty() || later.most().getAsLong() > 0;
  }

  private static boolean mustSucceed(Extent later) {
    return later.least().isPresent() && later.least().getAsLong() > 0;
  }

  /** The exact time if it was asked for, else what always follows. */
  private static Optional<Extent> span(Moment from, Moment to, Timetable timetable) {
    if (timetable.coming(from) == Coming.NEVER || timetable.coming(to) == Coming.NEVER) {
      return Optional.empty();
    }
    Stretch stretch = new Stretch(from, to);
    if (timetable.isAsked(stretch)) {
      return timetable.reach(stretch).map(reach -> new Extent(reach.least(), reach.most()));
    }
    OptionalLong back = timetable.most(to, from);
    OptionalLong least =
        back.isPresent() ? OptionalLong.of(-back.getAsLong()) : OptionalLong.empty();
    return Optional.of(new Extent(least, timetable.most(from, to)));
  }

  private Exposure.Deed told(Given one) {
    return told(one.deed(), one.done());
  }

  private Exposure.Deed told(Deed deed, Moment at) {
    return new Exposure.Deed(
        agenda.labels().event(at),
        agenda.labels().reading(deed),
        agenda.labels().clause(deed),
        deed.guard().stream()
            .map(literal -> (Atom.Taken) literal.atom())
            .map(taken -> taken.label() + " of " + local(taken.choice()))
            .findFirst());
  }

  private Exposure.Side side(PartyId party) {
    return new Exposure.Side(party, agenda.plan().wording().name(party));
  }

  private static String local(String choice) {
    return choice.substring(choice.indexOf(':') + 1);
  }

  private Exposure exposure(Key key, Group group) {
    Extent span = group.span.orElseThrow();
    long least = span.least().isPresent() ? Math.max(0, span.least().getAsLong()) : 0;
    return new Exposure(
        key.kind(),
        key.parties().stream().map(this::side).collect(ImmutableList.toImmutableList()),
        key.counterpart().map(this::side),
        group.done.build().asList(),
        key.awaited(),
        clocked.days(least),
        clocked.days(span.most()));
  }
}
