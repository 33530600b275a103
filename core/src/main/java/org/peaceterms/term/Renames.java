package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.ConditionCases;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Verification;
import org.peaceterms.term.value.Window;

/** The values in which ids are renamed, the counterpart of {@link Mentions}. */
final class Renames {
  private Renames() {}

  static TimePoint in(TimePoint point, Renaming names) {
    return point.match(on -> on, at -> at, event -> in(event, names));
  }

  /** Most values name nothing that is renamed, and stay the very same. */
  private static TimePoint in(TimePoint.AtEvent event, Renaming names) {
    EventId id = names.event(event.id());
    return id.equals(event.id()) ? event : new TimePoint.AtEvent(id, event.plus(), event.minus());
  }

  static Window in(Window window, Renaming names) {
    return window.match(
        always -> always,
        from -> in(from, names),
        until -> new Window.Until(in(until.end(), names)),
        between -> new Window.Between(in(between.from(), names), in(between.until(), names)),
        during -> new Window.During(names.event(during.period())));
  }

  private static Window in(Window.From window, Renaming names) {
    TimePoint start = in(window.start(), names);
    return start.equals(window.start()) ? window : new Window.From(start);
  }

  static Deadline in(Deadline deadline, Renaming names) {
    return deadline.match(
        by -> in(by, names),
        within -> in(within, names),
        soon -> new Deadline.AsSoonAsPossible(soon.after().map(names::event)));
  }

  private static Deadline in(Deadline.By deadline, Renaming names) {
    TimePoint point = in(deadline.point(), names);
    return point.equals(deadline.point()) ? deadline : new Deadline.By(point);
  }

  private static Deadline in(Deadline.Within deadline, Renaming names) {
    Optional<EventId> of = deadline.of().map(names::event);
    return of.equals(deadline.of()) ? deadline : new Deadline.Within(deadline.time(), of);
  }

  static Lasting in(Lasting lasting, Renaming names) {
    return lasting.match(
        permanent -> permanent,
        lastsFor -> lastsFor,
        until -> new Lasting.UntilPoint(in(until.end(), names)));
  }

  static DecisionRule in(DecisionRule rule, Renaming names) {
    DecisionRule.Builder renamed =
        DecisionRule.builder()
            .addAllVoters(parties(rule.voters(), names))
            .addAllVetoes(parties(rule.vetoes(), names));
    rule.threshold().ifPresent(renamed::threshold);
    rule.timeLimit().ifPresent(renamed::timeLimit);
    rule.fallback().ifPresent(renamed::fallback);
    return renamed.build();
  }

  static Verification in(Verification verification, Renaming names) {
    Verification.Builder renamed =
        Verification.builder()
            .addAllBy(parties(verification.by(), names))
            .addAllMeans(names.allDeclared(verification.means(), ObjectId::of));
    verification.access().ifPresent(renamed::access);
    return renamed.build();
  }

  static Stage in(Stage stage, Renaming names) {
    Stage.Builder renamed = Stage.builder();
    stage.extent().ifPresent(renamed::extent);
    stage.begin().ifPresent(point -> renamed.begin(in(point, names)));
    stage.complete().ifPresent(point -> renamed.complete(in(point, names)));
    stage.onlyIf().ifPresent(condition -> renamed.onlyIf(in(condition, names)));
    return renamed.build();
  }

  static Condition in(Condition condition, Renaming names) {
    return condition.match(new InCondition(names));
  }

  private static ImmutableList<PartyId> parties(Set<PartyId> parties, Renaming names) {
    return names.allDeclared(parties, PartyId::of);
  }

  private static <E> ImmutableList<E> all(Iterable<E> values, UnaryOperator<E> each) {
    ImmutableList.Builder<E> renamed = ImmutableList.builder();
    values.forEach(value -> renamed.add(each.apply(value)));
    return renamed.build();
  }

  /** {@return the list renamed, the same list if nothing in it is} */
  static <E> ImmutableList<E> list(ImmutableList<E> values, Function<E, E> each) {
    return isSame(values, each) ? values : all(values, each::apply);
  }

  private static <E> boolean isSame(Iterable<E> values, Function<E, E> each) {
    for (E value : values) {
      if (!each.apply(value).equals(value)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the set renamed, in the order of the new names} */
  static <E> ImmutableSortedSet<E> set(ImmutableSortedSet<E> values, Function<E, E> each) {
    return isSame(values, each)
        ? values
        : ImmutableSortedSet.copyOf(values.comparator(), all(values, each::apply));
  }

  /** {@return the map with its keys and values renamed, in the order of the new keys} */
  static <K extends Id, E> ImmutableSortedMap<K, E> map(
      ImmutableSortedMap<K, E> values,
      BiFunction<K, Renaming, K> key,
      BiFunction<E, Renaming, E> each,
      Renaming names) {
    ImmutableSortedMap.Builder<K, E> renamed =
        new ImmutableSortedMap.Builder<>(values.comparator());
    values.forEach((id, value) -> renamed.put(key.apply(id, names), each.apply(value, names)));
    return renamed.buildOrThrow();
  }

  /** Renames what a condition names. */
  private record InCondition(Renaming names) implements ConditionCases<Condition> {

    @Override
    public Condition circumstance(Condition.OfCircumstance condition) {
      return new Condition.OfCircumstance(names.declared(condition.id(), CircumstanceId::of));
    }

    @Override
    public Condition act(Condition.ActDone condition) {
      return Condition.ActDone.builder()
          .act(names.declared(condition.act(), ActId::of))
          .addAllAgents(parties(condition.agents(), names))
          .addAllObject(names.allDeclared(condition.object(), EntityId::of))
          .addAllPlace(names.allDeclared(condition.place(), PlaceId::of))
          .build();
    }

    @Override
    public Condition event(Condition.Occurred condition) {
      return new Condition.Occurred(names.event(condition.id()), condition.plus());
    }

    @Override
    public Condition chosen(Condition.Chosen condition) {
      return new Condition.Chosen(names.choice(condition.choice()), condition.version());
    }

    @Override
    public Condition consent(Condition.Consent condition) {
      Condition.Consent.Builder renamed =
          Condition.Consent.builder().addAllOf(parties(condition.of(), names));
      condition.to().ifPresent(target -> renamed.to(names.reference(target)));
      return renamed.build();
    }

    @Override
    public Condition holds(Condition.Holds condition) {
      return new Condition.Holds(names.reference(condition.what()));
    }

    @Override
    public Condition kept(Condition.Kept condition) {
      return new Condition.Kept(names.reference(condition.term()), condition.time());
    }

    @Override
    public Condition breach(Condition.Breach condition) {
      return Condition.Breach.builder()
          .of(names.reference(condition.of()))
          .addAllBy(parties(condition.by(), names))
          .build();
    }

    @Override
    public Condition all(Condition.All condition) {
      return new Condition.All(each(condition.conditions()));
    }

    @Override
    public Condition any(Condition.Any condition) {
      return new Condition.Any(each(condition.conditions()));
    }

    @Override
    public Condition not(Condition.Not condition) {
      return new Condition.Not(in(condition.condition(), names));
    }

    private ImmutableList<Condition> each(ImmutableList<Condition> conditions) {
      return Renames.all(conditions, part -> in(part, names));
    }
  }
}
