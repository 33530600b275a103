package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.ConditionCases;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;

/**
 * The ways in which a condition can be met, or not met.
 *
 * <p>Circumstances, versions and consent are true or false as a whole. Events, acts, breaches, and
 * terms that are kept or hold, are met from a moment on; not to be met means up to that moment.
 */
final class Conditions implements ConditionCases<ImmutableList<Case>> {
  /** Beyond that many ways a condition is not judged. */
  static final int LIMIT = 64;

  private final Happenings happenings;
  private final Supplier<String> bearer;
  private final boolean met;
  private boolean tooMany;

  private Conditions(Happenings happenings, Supplier<String> bearer, boolean met) {
    this.happenings = happenings;
    this.bearer = bearer;
    this.met = met;
  }

  /**
   * {@return the ways to meet a condition; empty if they are too many}
   *
   * @param condition the condition
   * @param context the context of the term that carries it
   */
  static Optional<ImmutableList<Case>> met(Condition condition, Context context) {
    return new Conditions(context.happenings(), context::name, true).cases(condition);
  }

  /**
   * {@return the ways to meet a condition in a course of events that is only supposed; empty if
   * they are too many}
   *
   * @param condition the condition
   * @param context the context of the term that carries it
   * @param course the name of that course of events
   */
  static Optional<ImmutableList<Case>> supposed(
      Condition condition, Context context, String course) {
    return new Conditions(context.happenings().supposing(course), context::name, true)
        .cases(condition);
  }

  /**
   * {@return the ways not to meet a condition; empty if they are too many}
   *
   * @param condition the condition
   * @param context the context of the term that carries it
   */
  static Optional<ImmutableList<Case>> notMet(Condition condition, Context context) {
    return new Conditions(context.happenings(), context::name, false).cases(condition);
  }

  /**
   * {@return the ways in which a term counts that has a condition, an exception or both; empty if
   * they are too many}
   *
   * @param context the context of the term
   */
  static Optional<ImmutableList<Case>> counting(Context context) {
    Optional<Condition> when = context.term().when();
    Optional<Condition> unless = context.term().unless();
    if (unless.isEmpty()) {
      return met(when.orElseThrow(), context);
    }
    if (when.isEmpty()) {
      return notMet(unless.orElseThrow(), context);
    }
    Optional<ImmutableList<Case>> met = met(when.orElseThrow(), context);
    Optional<ImmutableList<Case>> notMet = notMet(unless.orElseThrow(), context);
    return met.flatMap(some -> notMet.flatMap(others -> product(List.of(some, others))));
  }

  /**
   * {@return the ways to be in one case of each list; empty if they are too many}
   *
   * @param lists lists of cases
   */
  static Optional<ImmutableList<Case>> product(List<ImmutableList<Case>> lists) {
    if (lists.size() == 1 && lists.get(0).size() <= LIMIT) {
      return Optional.of(lists.get(0));
    }
    ImmutableList<Case> all = ImmutableList.of(Case.ANYHOW);
    for (ImmutableList<Case> list : lists) {
      if ((long) all.size() * list.size() > LIMIT) {
        return Optional.empty();
      }
      all =
          all.stream()
              .flatMap(one -> list.stream().map(one::and))
              .distinct()
              .collect(ImmutableList.toImmutableList());
    }
    return Optional.of(all);
  }

  private Optional<ImmutableList<Case>> cases(Condition condition) {
    ImmutableList<Case> cases = condition.match(this);
    return tooMany || cases.size() > LIMIT ? Optional.empty() : Optional.of(cases);
  }

  private ImmutableList<Case> literal(Literal literal) {
    return ImmutableList.of(Case.of(met ? literal : literal.not()));
  }

  /** Met from a moment on. */
  private Case since(Endpoint point) {
    return met
        ? new Case(
            ImmutableSortedSet.of(point.of().occurs()), ImmutableList.of(Interval.from(point)))
        : Case.of(Interval.until(point));
  }

  private ImmutableList<Case> since(Moment moment) {
    return ImmutableList.of(since(moment.now()));
  }

  private ImmutableList<Case> every(List<ImmutableList<Case>> parts) {
    Optional<ImmutableList<Case>> product = product(parts);
    tooMany |= product.isEmpty();
    return product.orElse(ImmutableList.of());
  }

  private static ImmutableList<Case> some(List<ImmutableList<Case>> parts) {
    return parts.stream().flatMap(List::stream).distinct().collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Case> junction(boolean conjunction, List<ImmutableList<Case>> parts) {
    return conjunction == met ? every(parts) : some(parts);
  }

  @Override
  public ImmutableList<Case> circumstance(Condition.OfCircumstance condition) {
    return literal(happenings.given(condition.id()));
  }

  /** Any one of the agents does. */
  @Override
  public ImmutableList<Case> act(Condition.ActDone condition) {
    return junction(false, happenings.acts(condition).stream().map(this::since).toList());
  }

  @Override
  public ImmutableList<Case> event(Condition.Occurred condition) {
    return ImmutableList.of(since(happenings.times().point(condition)));
  }

  @Override
  public ImmutableList<Case> chosen(Condition.Chosen condition) {
    return literal(happenings.taken(condition.choice(), condition.version()));
  }

  /** What says nothing else asks for consent to the term that carries the condition. */
  @Override
  public ImmutableList<Case> consent(Condition.Consent condition) {
    String matter = condition.to().map(Reference::text).orElseGet(bearer);
    List<ImmutableList<Case>> parts =
        condition.of().stream().map(party -> consent(party, matter)).toList();
    return junction(true, parts);
  }

  private ImmutableList<Case> consent(PartyId party, String matter) {
    Moment consent = happenings.consent(party, matter);
    return met ? since(consent) : ImmutableList.of(Case.of(consent.occurs().not()));
  }

  @Override
  public ImmutableList<Case> holds(Condition.Holds condition) {
    return since(happenings.holding(condition.what()));
  }

  @Override
  public ImmutableList<Case> kept(Condition.Kept condition) {
    return since(happenings.kept(condition.term(), condition.time()));
  }

  /** Any one of the parties breaks it. */
  @Override
  public ImmutableList<Case> breach(Condition.Breach condition) {
    return junction(
        false,
        happenings.breaches(condition.of(), condition.by()).stream().map(this::since).toList());
  }

  @Override
  public ImmutableList<Case> all(Condition.All condition) {
    return junction(true, parts(condition.conditions()));
  }

  @Override
  public ImmutableList<Case> any(Condition.Any condition) {
    return junction(false, parts(condition.conditions()));
  }

  private List<ImmutableList<Case>> parts(List<Condition> conditions) {
    return conditions.stream().map(condition -> condition.match(this)).toList();
  }

  @Override
  public ImmutableList<Case> not(Condition.Not condition) {
    Conditions opposite = new Conditions(happenings, bearer, !met);
    ImmutableList<Case> cases = condition.condition().match(opposite);
    tooMany |= opposite.tooMany;
    return cases;
  }
}
