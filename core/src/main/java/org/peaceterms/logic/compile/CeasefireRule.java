package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.ObjectId;

/**
 * A ceasefire begins, and from then on attacking is forbidden to its parties, in its domains and
 * its places; to break the ceasefire is forbidden in the same way.
 *
 * <p>A start set at an event requires it and is the beginning. Where no start is said, by the
 * ceasefire or by an order, it runs from entry into force on at the latest; a condition without
 * which it is impossible comes first. The general ceasefire, of all domains and places, begins with
 * the one event that all texts on a war call the start of the ceasefire. A ceasefire that the text
 * calls unconditional is <em>unconditional</em>, one that it calls conditional, or ties to a
 * condition, is <em>conditional</em>; unsaid it is neither.
 */
final class CeasefireRule {
  /** The event with which the general ceasefire begins. */
  static final EventId START = EventId.of("ceasefire-start");

  private static final EventId END = EventId.of("ceasefire-end");

  private final Ceasefire term;
  private final Context context;
  private final Moment beginning;
  private final Box box;

  private CeasefireRule(Ceasefire term, Context context) {
    this.term = term;
    this.context = context;
    this.beginning = context.beginning();
    this.box =
        Box.EMPTY
            .with("domain", term.domains().stream().map(CeasefireRule::name).toList())
            .with(Box.PLACE, term.place());
  }

  private static ObjectId name(Ceasefire.Domain domain) {
    return ObjectId.of(domain.name().toLowerCase(Locale.ROOT));
  }

  /** {@return whether it covers all domains and places} */
  static boolean isGeneral(Ceasefire term) {
    return term.domains().isEmpty() && term.place().isEmpty();
  }

  static boolean say(Ceasefire term, Context context) {
    CeasefireRule rule = new CeasefireRule(term, context);
    rule.begins();
    rule.holds(rule.whileItRuns());
    return true;
  }

  private void begins() {
    Performance.due(context, beginning, beginning);
    term.start()
        .map(context.happenings().times()::point)
        .ifPresent(start -> Performance.set(context, beginning, start, "start"));
    term.onlyIf().ifPresent(condition -> Performance.only(context, condition, "onlyIf", beginning));
    if (isFromForceOn()) {
      context.say(Lag.notAfter(beginning.now(), context.happenings().entryIntoForce().now()));
    }
  }

  private boolean isFromForceOn() {
    boolean undated =
        term.start().isEmpty() && !context.isToBeFixed("start") && term.onlyIf().isEmpty();
    boolean conditional =
        context.period().intervals().stream().anyMatch(interval -> interval.from().isPresent());
    boolean elsewhere = isGeneral(term) && Outline.datesCeasefire(context.plan());
    return undated && !conditional && !elsewhere;
  }

  private Context whileItRuns() {
    Optional<Endpoint> end = term.duration().flatMap(this::end);
    if (isGeneral(term)) {
      end.ifPresent(this::notBefore);
      term.duration().ifPresent(this::permanent);
    }
    end.ifPresent(
        last ->
            context.given(beginning.occurs()).say(Lag.before(beginning.now(), last), "duration"));
    Interval interval = new Interval(Optional.of(beginning.now()), end);
    return context.during(interval);
  }

  private Optional<Endpoint> end(Lasting duration) {
    Endpoint start =
        term.start().map(context.happenings().times()::point).orElseGet(beginning::now);
    return duration.match(
        permanent -> Optional.empty(),
        lastsFor -> Optional.of(context.happenings().times().after(start, lastsFor.time())),
        until -> Optional.of(context.happenings().times().point(until.end())));
  }

  /** The ceasefire of the war may go on longer than one text has it last. */
  private void notBefore(Endpoint end) {
    context.say(Lag.notAfter(end, context.happenings().event(END).now()), "duration");
  }

  private void permanent(Lasting duration) {
    boolean permanent = duration.match(forGood -> true, lastsFor -> false, until -> false);
    if (permanent) {
      context.say(Either.of(context.happenings().event(END).occurs().not()), "duration");
    }
  }

  private void holds(Context running) {
    running.say(
        new Norm(
            Norm.Force.FORBIDDEN,
            box.with(Box.AGENTS, term.parties())
                .with(Box.ACT, ImmutableSortedSet.<Id>of(Acts.ATTACK, Acts.BREAK_CEASEFIRE)),
            running.period()),
        "domains",
        "parties",
        "place");
    Optional<Boolean> unconditional =
        term.unconditional().or(() -> term.onlyIf().map(condition -> false));
    unconditional.ifPresent(
        free ->
            running.say(
                new Status(
                    "condition of the ceasefire",
                    box.with(Box.SUBJECT, term.parties()),
                    ImmutableSortedSet.of(free ? "unconditional" : "conditional"),
                    running.period()),
                "onlyIf",
                "unconditional"));
  }
}
