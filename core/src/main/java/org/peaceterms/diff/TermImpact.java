package org.peaceterms.diff;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peaceterms.diff.Standing.Trend;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Step;
import org.peaceterms.term.direction.Steps;
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.PartyId;

/** What it does if a term comes, goes, or changes in one field. */
final class TermImpact {
  private static final String OPEN = "it does not say by itself what has to be done";

  private final Taxonomy facts;
  private final Map<PartyId, Map<Side, Trend>> trends = new TreeMap<>();

  private TermImpact(Taxonomy facts) {
    this.facts = facts;
  }

  /** {@return what it does if a term is said that was not said} */
  static Impact added(Term term, Taxonomy facts) {
    return whole(term, Trend.GREW, Effect.TIGHTENED, facts);
  }

  /** {@return what it does if a term is no longer said} */
  static Impact removed(Term term, Taxonomy facts) {
    return whole(term, Trend.SHRANK, Effect.LOOSENED, facts);
  }

  /** {@return what may be done by a term of which it is open whether and how far it holds} */
  static Impact open(Term term, Taxonomy facts, String reason) {
    return new TermImpact(facts)
        .all(term.kind().stakes(term, facts), Trend.UNKNOWN)
        .impact(Effect.UNKNOWN, Optional.of(reason));
  }

  private static Impact whole(Term term, Trend trend, Effect duty, Taxonomy facts) {
    Stakes stakes = term.kind().stakes(term, facts);
    return switch (stakes.norm()) {
      case STATEMENT -> Impact.NONE;
      case OPEN -> open(term, facts, OPEN);
      case PERMISSION ->
          new TermImpact(facts).all(stakes, trend).impact(duty.inverse(), Optional.empty());
      case DUTY, PROHIBITION ->
          new TermImpact(facts).all(stakes, trend).impact(duty, Optional.empty());
    };
  }

  /** {@return what it does if one field of a term changes} */
  static Impact changed(Term before, Term after, FieldName field, Taxonomy facts) {
    return Steps.between(before, after, facts).stream()
        .filter(step -> step.field().equals(field))
        .findFirst()
        .map(step -> new TermImpact(facts).step(step))
        .orElse(Impact.NONE);
  }

  private Impact step(Step step) {
    Norm old = step.before().norm();
    Norm now = step.after().norm();
    if (old == Norm.STATEMENT && now == Norm.STATEMENT) {
      return Impact.NONE;
    }
    Reach reach = step.comparison().reach();
    if (old == Norm.OPEN && now == Norm.OPEN && reach != Reach.SAME) {
      all(step.before(), Trend.UNKNOWN);
      return all(step.after(), Trend.UNKNOWN).impact(Effect.UNKNOWN, Optional.of(OPEN));
    }
    for (Side side : Side.values()) {
      side(side, step, reach);
    }
    boolean permission = old == Norm.PERMISSION && now == Norm.PERMISSION;
    Effect effect = effect(reach);
    return impact(permission ? effect.inverse() : effect, step.comparison().reason());
  }

  private void side(Side side, Step step, Reach reach) {
    ImmutableSet<PartyId> old = answering(step.before().on(side));
    ImmutableSet<PartyId> now = answering(step.after().on(side));
    Set<PartyId> aside =
        Sets.intersection(
            answering(step.before().aside().get(side)), answering(step.after().aside().get(side)));
    boolean opposed = step.opposed().contains(side);
    Trend same = trend(opposed ? reach.inverse() : reach);
    boolean open = reach == Reach.UNKNOWN;
    for (PartyId party : old) {
      if (!now.contains(party)) {
        put(party, side, open ? Trend.UNKNOWN : Trend.SHRANK);
      } else if (!step.steady().contains(side) && !aside.contains(party)) {
        put(party, side, same);
      }
    }
    for (PartyId party : now) {
      if (!old.contains(party)) {
        put(party, side, open ? Trend.UNKNOWN : Trend.GREW);
      }
    }
  }

  private TermImpact all(Stakes stakes, Trend trend) {
    for (Side side : Side.values()) {
      answering(stakes.on(side)).forEach(party -> put(party, side, trend));
    }
    return this;
  }

  private ImmutableSet<PartyId> answering(Set<PartyId> parties) {
    ImmutableSet.Builder<PartyId> answering = ImmutableSet.builder();
    parties.forEach(party -> answering.addAll(facts.answering(party)));
    return answering.build();
  }

  private void put(PartyId party, Side side, Trend trend) {
    trends.computeIfAbsent(party, key -> new EnumMap<>(Side.class)).merge(side, trend, Trend::and);
  }

  private Impact impact(Effect effect, Optional<String> reason) {
    ImmutableSortedMap.Builder<PartyId, Standing> standings = ImmutableSortedMap.naturalOrder();
    trends.forEach(
        (party, sides) ->
            standings.put(
                party,
                new Standing(
                    sides.getOrDefault(Side.BURDENED, Trend.SAME),
                    sides.getOrDefault(Side.ENTITLED, Trend.SAME))));
    return Impact.of(effect, reason, standings.buildOrThrow());
  }

  /** {@return what a duty or prohibition does that says more or less than before} */
  static Effect effect(Reach reach) {
    return switch (reach) {
      case SAME -> Effect.NEUTRAL;
      case WIDER -> Effect.TIGHTENED;
      case NARROWER -> Effect.LOOSENED;
      case SHIFTED -> Effect.SHIFTED;
      case REVERSED -> Effect.REVERSED;
      case UNKNOWN -> Effect.UNKNOWN;
    };
  }

  private static Trend trend(Reach reach) {
    return switch (reach) {
      case SAME -> Trend.SAME;
      case WIDER -> Trend.GREW;
      case NARROWER -> Trend.SHRANK;
      case SHIFTED, REVERSED -> Trend.CHANGED;
      case UNKNOWN -> Trend.UNKNOWN;
    };
  }
}
