package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.ReliefStep;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.Threshold;

/**
 * Measures of an imposer against a target are in force, suspended or lifted. To lift, suspend or
 * restore them is done once, in its stages, and they are so at the tick at which that is done; to
 * maintain them means that they are in force throughout. To impose none that are new forbids the
 * imposing.
 *
 * <p>Relief says nothing of the time after it: measures that come back when something is broken do
 * not clash with it. Whose measures, which ones and which stages are meant may be left open; then a
 * clash turns on that.
 */
final class SanctionsRule {
  private final Sanctions term;
  private final Context context;
  private final Box box;

  private SanctionsRule(Sanctions term, Context context) {
    this.term = term;
    this.context = context;
    this.box = Box.EMPTY.with("imposers", term.imposers()).with("target", term.target());
  }

  static boolean say(Sanctions term, Context context) {
    if (term.since().isPresent()) {
      context.leaveOut("which measures there were at a time is not known", "since");
      return false;
    }
    new SanctionsRule(term, context).say();
    return true;
  }

  private void say() {
    switch (term.effect()) {
      case LIFT -> change("lifted");
      case SUSPEND -> change("suspended");
      case RESTORE -> change("in force");
      case MAINTAIN -> {
        Context held = throughout();
        state(held, "in force", box.with("measures", term.measures()));
      }
      case NONE_NEW -> noneNew();
    }
  }

  private Context throughout() {
    Context held = context.within(Optional.empty());
    return end().map(last -> held.during(Interval.until(last))).orElse(held);
  }

  /** The end of the mechanism. */
  private Optional<Endpoint> end() {
    return term.duration()
        .flatMap(
            lasting ->
                lasting.match(
                    permanent -> Optional.empty(),
                    lastsFor ->
                        context
                            .standing()
                            .from()
                            .map(
                                start ->
                                    context.happenings().times().after(start, lastsFor.time())),
                    until -> Optional.of(context.happenings().times().point(until.end()))));
  }

  private void change(String value) {
    Context done = Performance.of(context, Optional.empty(), term.deadline());
    Moment completion = context.completion();
    end().ifPresent(last -> context.say(Lag.before(completion.now(), last), "duration"));
    for (int i = 0; i < term.steps().size(); i++) {
      step(term.steps().get(i), i + 1, completion, value);
    }
    state(done, value, box.with("measures", term.measures()));
    term.decisionRule()
        .ifPresent(
            rule ->
                new Decisions(context, context.name(), completion, "decisionRule")
                    .require(rule, term.imposers()));
    if (!term.invokedBy().isEmpty()) {
      DecisionRule anyone =
          DecisionRule.builder()
              .addAllVoters(term.invokedBy())
              .threshold(new Threshold.OneOf())
              .build();
      new Decisions(context, context.name(), completion, "invokedBy")
          .require(anyone, term.invokedBy());
    }
  }

  private void step(ReliefStep step, int number, Moment completion, String value) {
    Moment part =
        new Moment(
            Moment.Kind.PERFORMANCE,
            context.happenings().qualified(context.name()) + "/step " + number);
    context.say(Either.of(completion.occurs().not(), part.occurs()), "steps");
    context.say(Lag.notAfter(part.now(), completion.now()), "steps");
    context.say(Lag.notAfter(context.beginning().now(), part.now()), "steps");
    step.condition().ifPresent(condition -> Performance.only(context, condition, "steps", part));
    if (!step.measures().isEmpty()) {
      state(context.at(part), value, box.with("measures", step.measures()));
    }
  }

  private void state(Context when, String value, Box of) {
    when.given(open())
        .say(
            new Status("sanctions", of, ImmutableSortedSet.of(value), when.period()),
            "effect",
            "imposers",
            "measures",
            "target");
  }

  private ImmutableSortedSet<Literal> open() {
    ImmutableSortedSet.Builder<Literal> open = ImmutableSortedSet.naturalOrder();
    if (term.imposers().isEmpty()) {
      open.add(missing("imposers"));
    }
    for (String field : new String[] {"measures", "steps"}) {
      if (context.isToBeFixed(field)) {
        open.add(missing(field));
      }
    }
    return open.build();
  }

  private Literal missing(String field) {
    return Literal.of(
        new Atom.Missing(context.happenings().qualified(context.name()) + " " + field));
  }

  private void noneNew() {
    Context held = throughout();
    held.say(
        new Norm(
            Norm.Force.FORBIDDEN,
            Box.EMPTY
                .with(Box.ACT, Acts.IMPOSE_SANCTIONS)
                .with(Box.AGENTS, term.imposers())
                .with(Box.OBJECT, term.target())
                .with("instruments", term.measures()),
            held.period()),
        "effect");
  }
}
