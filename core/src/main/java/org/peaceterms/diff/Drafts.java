package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.HeldPart;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.plan.vocabulary.Thing;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;

/**
 * What two drafts declare and share about ids. What is not declared to lie in, belong to or overlap
 * another is apart from it, unless one of the two is open or undefined.
 *
 * @param before the earlier draft
 * @param after the later draft
 * @param follows whether references are followed; terms that refer to each other are followed once
 */
record Drafts(Plan before, Plan after, boolean follows) implements Taxonomy {

  Drafts(Plan before, Plan after) {
    this(before, after, true);
  }

  private Optional<Entry> entry(Id id) {
    return after.vocabulary().entry(id).or(() -> before.vocabulary().entry(id));
  }

  @Override
  public Relation relate(Id first, Id second) {
    if (first.equals(second)) {
      return Relation.SAME;
    }
    for (Id one : readings(first)) {
      for (Id other : readings(second)) {
        if (one.getClass().equals(other.getClass())) {
          return relate(entry(one).orElseThrow(), entry(other).orElseThrow());
        }
      }
    }
    return Relation.UNKNOWN;
  }

  /** An id of the object of an act may be one of a party, place or thing. */
  private ImmutableList<Id> readings(Id id) {
    ImmutableList<Id> all =
        id instanceof EntityId
            ? ImmutableList.of(PartyId.of(id.text()), PlaceId.of(id.text()), ObjectId.of(id.text()))
            : ImmutableList.of(id);
    return ImmutableList.copyOf(Iterables.filter(all, one -> entry(one).isPresent()));
  }

  private Relation relate(Entry first, Entry second) {
    if (isBelow(first, second)) {
      return Relation.BELOW;
    }
    if (isBelow(second, first)) {
      return Relation.ABOVE;
    }
    return Vagueness.mayMeet(first, second) ? Relation.UNKNOWN : Relation.APART;
  }

  private boolean isBelow(Entry low, Entry high) {
    Deque<Id> open = new ArrayDeque<>();
    Set<Id> seen = new HashSet<>();
    open.add(low.id());
    while (!open.isEmpty()) {
      Id id = open.remove();
      if (id.equals(high.id()) || Vagueness.holds(high, id)) {
        return true;
      }
      if (seen.add(id)) {
        entry(id).ifPresent(entry -> Iterables.addAll(open, above(entry)));
      }
    }
    return false;
  }

  private static Iterable<Id> above(Entry entry) {
    return entry instanceof Place place
        ? Iterables.concat(place.above(), place.part().map(HeldPart::of).stream().toList())
        : entry.above();
  }

  @Override
  public ImmutableSet<Id> parts(Id id) {
    return readings(id).stream()
        .flatMap(one -> entry(one).stream())
        .flatMap(entry -> pieces(entry).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<Id> pieces(Entry entry) {
    if (entry instanceof Place place) {
      return ImmutableSet.copyOf(place.covers());
    }
    if (entry instanceof Act act) {
      return ImmutableSet.copyOf(act.covers());
    }
    return entry instanceof Thing thing ? ImmutableSet.copyOf(thing.covers()) : ImmutableSet.of();
  }

  private Optional<Act> act(ActId id) {
    return entry(id).map(Act.class::cast);
  }

  @Override
  public Optional<String> burdens(ActId act) {
    return act(act).flatMap(Act::burdens);
  }

  @Override
  public Optional<String> benefits(ActId act) {
    return act(act).flatMap(Act::benefits);
  }

  @Override
  public Optional<PartyId> object(ActId act, EntityId object) {
    boolean party =
        act(act).filter(given -> given.roles().get("object") == Act.Role.PARTY).isPresent();
    return party ? Optional.of(PartyId.of(object.text())) : Optional.empty();
  }

  @Override
  public ImmutableSet<PartyId> answering(PartyId party) {
    ImmutableSet.Builder<PartyId> tops = ImmutableSet.builder();
    Deque<PartyId> open = new ArrayDeque<>();
    Set<PartyId> seen = new HashSet<>();
    open.add(party);
    while (!open.isEmpty()) {
      PartyId id = open.remove();
      Set<PartyId> wholes =
          entry(id).map(Party.class::cast).<Set<PartyId>>map(Party::partOf).orElse(Set.of());
      if (wholes.isEmpty()) {
        tops.add(id);
      } else if (seen.add(id)) {
        open.addAll(wholes);
      }
    }
    return tops.build();
  }

  @Override
  public ImmutableSet<PartyId> weighed(Reference reference) {
    if (!follows) {
      return ImmutableSet.of();
    }
    Drafts once = new Drafts(before, after, false);
    return Stream.of(before, after)
        .flatMap(plan -> plan.clauses().stream())
        .flatMap(clause -> referred(reference, clause))
        .filter(term -> !(term instanceof Validity))
        .map(term -> term.kind().stakes(term, once))
        .flatMap(stakes -> Stream.concat(stakes.burdened().stream(), stakes.entitled().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Term> referred(Reference reference, Clause clause) {
    Stream<Term> terms =
        Stream.concat(
            clause.terms().stream(),
            clause.choices().stream()
                .flatMap(choice -> choice.versions().stream())
                .flatMap(version -> version.terms().stream()));
    String id = reference.text();
    boolean whole =
        clause.id().text().equals(id)
            || clause.parent().filter(parent -> parent.text().equals(id)).isPresent();
    return terms.filter(
        term -> whole || term.id().filter(own -> own.text().equals(id)).isPresent());
  }

  @Override
  public Optional<PartyId> state(PlaceId place) {
    PartyId country = PartyId.of(place.text());
    return entry(country)
        .map(Party.class::cast)
        .filter(party -> party.type() == Party.Type.STATE)
        .map(Party::id);
  }

  @Override
  public Optional<Dimension> dimension(MeasureId measure) {
    return entry(measure).map(Measure.class::cast).map(Measure::dimension);
  }
}
