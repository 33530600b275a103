package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.peaceterms.logic.theory.Moment;

/** When moments come, over all courses of events that keep what is held. */
public final class Timetable {
  private final Timing timing;
  private final Optional<Boolean> possible;
  private final ImmutableSortedSet<Stretch> asked;
  private final ImmutableSortedMap<Stretch, Reach> reaches;
  private final ImmutableSortedMap<Moment, Coming> comings;
  private final Optional<Certainties> certain;
  private final Optional<Distances> always;
  private final Map<Moment, Distances.Paths> paths = new HashMap<>();

  private Timetable(Timing timing) {
    this.timing = timing;
    this.possible = Optional.of(false);
    this.asked = ImmutableSortedSet.of();
    this.reaches = ImmutableSortedMap.of();
    this.comings = ImmutableSortedMap.of();
    this.certain = Optional.empty();
    this.always = Optional.empty();
  }

  Timetable(
      Timing timing,
      Optional<Boolean> possible,
      ImmutableSortedSet<Stretch> asked,
      ImmutableSortedMap<Stretch, Reach> reaches,
      ImmutableSortedMap<Moment, Coming> comings,
      Certainties certain,
      Distances always) {
    this.timing = timing;
    this.possible = possible;
    this.asked = asked;
    this.reaches = reaches;
    this.comings = comings;
    this.certain = Optional.of(certain);
    this.always = Optional.of(always);
  }

  static Timetable impossible(Timing timing) {
    return new Timetable(timing);
  }

  /** {@return whether there is a course of events; empty if the limits did not reach} */
  public Optional<Boolean> possible() {
    return possible;
  }

  /**
   * {@return how long the end of a stretch comes after its start; empty if it was not asked for, or
   * if the two never come together}
   *
   * @param stretch a stretch that was asked for
   */
  public Optional<Reach> reach(Stretch stretch) {
    return Optional.ofNullable(reaches.get(stretch));
  }

  /**
   * {@return whether a stretch was asked for}
   *
   * @param stretch a stretch
   */
  public boolean isAsked(Stretch stretch) {
    return asked.contains(stretch);
  }

  /**
   * {@return whether a moment of a stretch that was asked for comes}
   *
   * @param moment the moment
   */
  public Coming coming(Moment moment) {
    return comings.getOrDefault(moment, Coming.NEVER);
  }

  /**
   * {@return how long after one moment another comes at most, by distances that count in every
   * course of events; empty if these set no limit}
   *
   * @param from a moment
   * @param to a moment
   */
  public OptionalLong most(Moment from, Moment to) {
    Optional<Integer> end = timing.number(to);
    return end.isEmpty()
        ? OptionalLong.empty()
        : paths(from).map(found -> found.most(end.orElseThrow())).orElse(OptionalLong.empty());
  }

  /**
   * {@return the distances that set that limit, each from where the one before ends}
   *
   * @param from a moment
   * @param to a moment
   */
  public ImmutableList<Leg> legs(Moment from, Moment to) {
    if (most(from, to).isEmpty()) {
      return ImmutableList.of();
    }
    return paths(from).orElseThrow().path(timing.number(to).orElseThrow()).stream()
        .map(this::leg)
        .collect(ImmutableList.toImmutableList());
  }

  private Leg leg(Edge edge) {
    return new Leg(
        timing.variables().moment(edge.from()),
        timing.variables().moment(edge.to()),
        edge.most(),
        by(edge),
        certain.orElseThrow().premises(edge));
  }

  private ImmutableSortedSet<Integer> by(Edge edge) {
    ImmutableSortedSet.Builder<Integer> by = ImmutableSortedSet.naturalOrder();
    edge.causes().forEach(cause -> timing.variables().meaning(cause).premise().ifPresent(by::add));
    return by.build();
  }

  private Optional<Distances.Paths> paths(Moment from) {
    Optional<Integer> start = timing.number(from);
    return always.isEmpty() || start.isEmpty()
        ? Optional.empty()
        : Optional.of(
            paths.computeIfAbsent(from, key -> always.orElseThrow().from(start.orElseThrow())));
  }
}
