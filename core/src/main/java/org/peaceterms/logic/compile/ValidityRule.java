package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Reference;

/**
 * What makes something operative comes first: entry into force of the text, or a law, requires each
 * of the events, the ratification and what it is impossible without, and does not come before them;
 * a term or clause counts from then on and not at all without. What ends it ends it: an end without
 * a cause never comes.
 *
 * <p>What holds provisionally holds until it ends, and becomes permanent only on its condition. A
 * right to leave says nothing here: a plan is judged while all stay in.
 */
final class ValidityRule {
  private final Validity term;
  private final Context context;

  private ValidityRule(Validity term, Context context) {
    this.term = term;
    this.context = context;
  }

  /** {@return whether it makes something operative} */
  static boolean isStart(Validity term) {
    return !term.events().isEmpty() || !term.ratifiers().isEmpty() || term.onlyIf().isPresent();
  }

  static boolean say(Validity term, Context context) {
    ValidityRule rule = new ValidityRule(term, context);
    term.appliesTo().forEach(rule::start);
    term.appliesTo().forEach(rule::end);
    term.permanentIf().ifPresent(rule::permanent);
    return isStart(term) || isEnd(term) || term.permanentIf().isPresent();
  }

  private static boolean isEnd(Validity term) {
    return term.endsIf().isPresent()
        || term.duration().isPresent()
        || !term.supersededBy().isEmpty();
  }

  private Happenings happenings() {
    return context.happenings();
  }

  private void start(Reference what) {
    if (!isStart(term)) {
      return;
    }
    Moment operative = happenings().starting(what);
    for (EventId id : term.events()) {
      Moment event = happenings().event(id);
      context.say(Either.of(operative.occurs().not(), event.occurs()), "events");
      context.say(Lag.notAfter(event.now(), operative.now()), "events");
    }
    ratified(what, operative);
    term.onlyIf().ifPresent(condition -> Performance.only(context, condition, "onlyIf", operative));
    if (happenings().outline().isStarted(what.text())
        && !operative.equals(happenings().beginning(what))) {
      comes(operative);
    }
  }

  /**
   * A term that waits for one event alone counts from that event on; for more, it may be the last.
   */
  private void comes(Moment operative) {
    if (!term.ratifiers().isEmpty() || term.onlyIf().isPresent()) {
      return;
    }
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    literals.add(operative.occurs());
    term.events().forEach(event -> literals.add(happenings().event(event).occurs().not()));
    context.say(new Either(literals.build()), "events");
    if (term.events().size() == 1) {
      Moment event = happenings().event(term.events().first());
      context.say(Lag.notAfter(operative.now(), event.now()), "events");
    }
  }

  private void ratified(Reference what, Moment operative) {
    ImmutableList<Condition> consents =
        term.ratifiers().stream()
            .map(party -> Condition.Consent.builder().addOf(party).to(what).build())
            .collect(ImmutableList.toImmutableList());
    if (consents.isEmpty()) {
      return;
    }
    boolean any = term.ratification().filter(Validity.Ratification.ANY_OF::equals).isPresent();
    Performance.only(context, together(consents, any), "ratifiers", operative);
  }

  private static Condition together(ImmutableList<Condition> conditions, boolean any) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    return any ? new Condition.Any(conditions) : new Condition.All(conditions);
  }

  private void end(Reference what) {
    if (!isEnd(term)) {
      return;
    }
    Moment end = context.ends().of(happenings(), what.text());
    term.endsIf().ifPresent(cause -> context.ends().add(context, end, cause, "endsIf"));
    for (Reference successor : term.supersededBy()) {
      context.ends().add(context, end, from(happenings().starting(successor).now()));
    }
    term.duration()
        .flatMap(lasting -> last(lasting, what))
        .ifPresent(last -> context.ends().add(context, end, from(last)));
  }

  private Optional<Endpoint> last(Lasting lasting, Reference what) {
    return lasting.match(
        permanent -> Optional.empty(),
        lastsFor ->
            Optional.of(
                happenings().times().after(happenings().starting(what).now(), lastsFor.time())),
        until -> Optional.of(happenings().times().point(until.end())));
  }

  private static Case from(Endpoint point) {
    Case since = Case.of(Interval.from(point));
    return point.of().equals(Moment.ORIGIN) ? since : Case.of(point.of().occurs()).and(since);
  }

  /** It counts for good once the condition is met. */
  private void permanent(Condition condition) {
    Optional<ImmutableList<Case>> ways = Conditions.met(condition, context);
    if (ways.isEmpty()) {
      context.leaveOut("its condition can be met in too many ways", "permanentIf");
    }
    for (Case way : ways.orElseGet(ImmutableList::of)) {
      Context met = context.in(way);
      met.say(
          new Status(
              "permanence",
              Box.EMPTY.with(Box.OBJECT, term.appliesTo()),
              ImmutableSortedSet.of("permanent"),
              met.period()),
          "permanentIf");
    }
  }
}
