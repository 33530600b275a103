package org.peaceterms.diff;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.peaceterms.term.value.PartyId;

/**
 * What a change does and for whom. It is computed when it is first asked for.
 *
 * <p>Immutable and safe to share between threads; two are equal if they say the same.
 */
public final class Impact {
  /** The change cannot touch what anybody has to do. */
  static final Impact NONE = known(Effect.NEUTRAL, ImmutableSortedMap.of());

  private static final Standing OPEN = new Standing(Standing.Trend.UNKNOWN, Standing.Trend.UNKNOWN);

  private final Supplier<Weight> weight;

  private Impact(Supplier<Weight> weight) {
    this.weight = weight;
  }

  private record Weight(
      Effect effect, Optional<String> reason, ImmutableSortedMap<PartyId, Standing> standings) {}

  /** {@return an impact that is computed when it is first asked for} */
  static Impact lazily(Supplier<Impact> later) {
    return new Impact(Suppliers.memoize(() -> later.get().weight.get()));
  }

  static Impact known(Effect effect, ImmutableSortedMap<PartyId, Standing> standings) {
    return of(effect, Optional.empty(), standings);
  }

  /** {@return an impact that is not decided and may touch anybody} */
  static Impact unknown(String reason) {
    return new Impact(
        Suppliers.ofInstance(
            new Weight(Effect.UNKNOWN, Optional.of(reason), ImmutableSortedMap.of())));
  }

  static Impact of(
      Effect effect, Optional<String> reason, ImmutableSortedMap<PartyId, Standing> standings) {
    ImmutableSortedMap<PartyId, Standing> touched =
        ImmutableSortedMap.copyOfSorted(
            Maps.filterValues(standings, standing -> !standing.equals(Standing.SAME)));
    return new Impact(Suppliers.ofInstance(new Weight(effect, reason, touched)));
  }

  /** {@return what it does to the set of conducts that keep the text} */
  public Effect effect() {
    return weight.get().effect();
  }

  /** {@return why the effect is not decided, where there is more to say about it} */
  public Optional<String> reason() {
    return weight.get().reason();
  }

  /**
   * {@return what it means for each party that it touches; an effect that is not decided and names
   * nobody may touch anybody}
   */
  public ImmutableSortedMap<PartyId, Standing> standings() {
    return weight.get().standings();
  }

  /** {@return for each party that it touches, whether it is worse or better off} */
  public ImmutableSortedMap<PartyId, Effect> parties() {
    return ImmutableSortedMap.copyOfSorted(Maps.transformValues(standings(), this::effect));
  }

  private Effect effect(Standing standing) {
    Effect own = standing.effect();
    return effect() == Effect.REVERSED && own == Effect.SHIFTED ? Effect.REVERSED : own;
  }

  /** {@return both together} */
  Impact and(Impact other) {
    return all(Stream.of(this, other));
  }

  /** {@return all of them together} */
  static Impact all(Stream<Impact> impacts) {
    Sum sum = new Sum();
    impacts.forEachOrdered(sum::add);
    return of(sum.effect, sum.reason, ImmutableSortedMap.copyOf(sum.standings));
  }

  /** Several impacts together. What may touch anybody touches each party that another names. */
  private static final class Sum {
    private final Map<PartyId, Standing> standings = new TreeMap<>();
    private Effect effect = Effect.NEUTRAL;
    private Optional<String> reason = Optional.empty();

    void add(Impact next) {
      if (mayTouchAnybody(effect, standings)) {
        next.standings().forEach((party, standing) -> standings.put(party, OPEN.and(standing)));
      } else if (mayTouchAnybody(next.effect(), next.standings())) {
        standings.replaceAll((party, standing) -> standing.and(OPEN));
      } else {
        next.standings().forEach((party, other) -> standings.merge(party, other, Standing::and));
      }
      effect = effect.and(next.effect());
      reason = reason.or(next::reason);
    }
  }

  private static boolean mayTouchAnybody(Effect effect, Map<PartyId, Standing> standings) {
    return effect == Effect.UNKNOWN && standings.isEmpty();
  }

  /** {@return what it means for a party, whether or not it is named} */
  Standing on(PartyId party) {
    return mayTouchAnybody(effect(), standings())
        ? OPEN
        : standings().getOrDefault(party, Standing.SAME);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Impact that && weight.get().equals(that.weight.get());
  }

  @Override
  public int hashCode() {
    return weight.get().hashCode();
  }

  @Override
  public String toString() {
    return effect() + " " + parties();
  }
}
