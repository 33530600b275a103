package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.value.Condition;

/**
 * Whether guarantees can be called.
 *
 * <p>A guarantee whose trigger, from some moment on while it runs, cannot occur without voiding it
 * can no longer be called. For each tier a course of events of its own is supposed, in which the
 * trigger is done as late as the guarantee runs: the guarantee says that this can be without its
 * being void; each void condition, where it stands, that it is void if the condition is met in that
 * course. So the clauses that leave no such course clash, and the guarantee is among them.
 */
final class Calls {
  private final List<Supposed> calls = new ArrayList<>();
  private final List<Voided> voided = new ArrayList<>();

  /** A tier that is called in a course of events, and when the guarantee ends. */
  private record Supposed(String course, Moment end, Call call) {
    boolean isEndedBy(Moment cause) {
      return end.equals(cause)
          || call.untils().stream().anyMatch(until -> until.of().equals(cause));
    }

    Moment isVoid() {
      return new Moment(Moment.Kind.SUPPOSED, course + "void");
    }
  }

  /** A clause that ends something on a condition. */
  private record Voided(Context context, Moment end, Condition condition) {}

  /** A clause ends something, a guarantee maybe, if a condition is met. */
  void voided(Context context, Moment end, Condition condition) {
    voided.add(new Voided(context, end, condition));
  }

  /**
   * A guarantee can be called.
   *
   * @param running the context of the guarantee while it runs
   * @param tier the tier
   * @param number its number, from 1
   * @param end when the guarantee ends by itself
   */
  void call(Context running, Tier tier, int number, Optional<Endpoint> end) {
    Happenings actual = running.happenings();
    String course = "call of " + actual.qualified(running.name()) + ", tier " + number + ": ";
    List<Set<Literal>> ways =
        tier.trigger().flatMap(trigger -> Conditions.supposed(trigger, running, course)).stream()
            .flatMap(List::stream)
            .map(way -> supposed(way))
            .distinct()
            .toList();
    if (ways.isEmpty() || ways.stream().anyMatch(Set::isEmpty)) {
      return;
    }
    Moment own = actual.end(running.name());
    Supposed call = new Supposed(course, own, new Call(end, untils(running, own, end)));
    actual.links().suppose(course, call.call());
    calls.add(call);
    set(running, course, ways);
    running.say(Either.of(call.isVoid().occurs().not()), "tiers");
  }

  /** The ends of the guarantee that others set: with a clause or with the whole text. */
  private static ImmutableSet<Endpoint> untils(
      Context running, Moment own, Optional<Endpoint> end) {
    return running.period().intervals().stream()
        .flatMap(interval -> interval.until().stream())
        .filter(until -> !until.of().equals(own) && !Optional.of(until).equals(end))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What of a way to meet a condition happens in the course that is supposed. */
  private static Set<Literal> supposed(Case way) {
    return way.literals().stream()
        .filter(Calls::isSupposed)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static boolean isSupposed(Literal literal) {
    return literal.atom() instanceof Atom.Occurs occurs
        && occurs.moment().kind() == Moment.Kind.SUPPOSED;
  }

  /** The trigger is done, in one of its ways. */
  private static void set(Context running, String course, List<Set<Literal>> ways) {
    ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < ways.size(); i++) {
      Literal way = Literal.of(new Atom.Defined(course + "way " + (i + 1)));
      some.add(way);
      Context there = ways.size() == 1 ? running : running.given(way);
      ways.get(i).forEach(literal -> there.say(Either.of(literal), "tiers"));
    }
    if (ways.size() > 1) {
      running.say(new Either(some.build()), "tiers");
    }
  }

  /** Says of each call what voids the guarantee then. */
  void close() {
    for (Supposed call : calls) {
      voided.stream()
          .filter(cause -> call.isEndedBy(cause.end()))
          .forEach(cause -> voids(cause, call));
    }
  }

  /**
   * Only what the call brings about voids it: an end that comes anyhow is the end of the guarantee.
   */
  private static void voids(Voided cause, Supposed call) {
    Context context = cause.context();
    Conditions.supposed(cause.condition(), context, call.course()).stream()
        .flatMap(List::stream)
        .filter(way -> way.literals().stream().anyMatch(Calls::isSupposed))
        .filter(way -> way.intervals().stream().allMatch(part -> part.until().isEmpty()))
        .forEach(way -> context.given(way.literals()).say(Either.of(call.isVoid().occurs())));
  }
}
