package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * What a duty that is done once says of its beginning and completion: that they come, and when.
 *
 * <p>A start or beginning that is set at an event requires that event; a deadline that is counted
 * from an event does not.
 */
final class Performance {
  private final Context context;
  private final Moment beginning;
  private final Moment completion;

  private Performance(Context context) {
    this.context = context;
    this.beginning = context.beginning();
    this.completion = context.completion();
  }

  /**
   * {@return the context of the tick at which the duty is done}
   *
   * @param context the context of the term
   * @param window when it may be done
   * @param deadline by when it is done at the latest
   */
  static Context of(Context context, Optional<Window> window, Optional<Deadline> deadline) {
    Performance performance = new Performance(context);
    performance.occurs();
    performance.inside(window);
    deadline.ifPresent(performance::by);
    performance.inStages();
    context
        .term()
        .onlyIf()
        .ifPresent(condition -> performance.only(condition, "onlyIf", performance.completion));
    return context.at(performance.completion);
  }

  /** The duty says that it is begun and done. */
  private void occurs() {
    due(context, beginning, completion);
    context.say(Either.of(completion.occurs().not(), beginning.occurs()));
    context.say(Lag.notAfter(beginning.now(), completion.now()));
    context.term().completes().map(context.happenings()::event).ifPresent(this::completes);
  }

  /**
   * Says that something which is owed comes, unless what lifts it does, and not before it is owed.
   * What a guarantee promises for the case that it is called is owed if the guarantee still runs
   * then.
   */
  static void due(Context context, Moment beginning, Moment completion) {
    List<Endpoint> starts = new ArrayList<>();
    List<Endpoint> ends = new ArrayList<>();
    for (Interval interval : context.period().intervals()) {
      if (interval.from().isPresent()) {
        starts.add(interval.from().orElseThrow());
      }
      if (interval.until().isPresent()) {
        ends.add(interval.until().orElseThrow());
      }
    }
    starts.forEach(start -> context.say(Lag.notAfter(start, beginning.now())));
    if (ends.isEmpty()) {
      context.say(Either.of(completion.occurs()));
      return;
    }
    ImmutableSortedSet.Builder<Literal> done = ImmutableSortedSet.naturalOrder();
    done.add(completion.occurs());
    ends.forEach(end -> done.addAll(lifted(context, end, starts)));
    context.say(new Either(done.build()));
  }

  private static List<Literal> lifted(Context context, Endpoint end, List<Endpoint> starts) {
    return context.role() == Site.Role.RESPONSE && !starts.isEmpty()
        ? starts.stream().map(start -> Literal.of(new Atom.NotAfter(end, start))).toList()
        : List.of(end.of().occurs());
  }

  /** An event that several terms complete together comes when all of them are done. */
  private void completes(Moment event) {
    if (!event.equals(completion)) {
      context.say(Either.of(event.occurs()), "completes");
      context.say(Either.of(event.occurs().not(), completion.occurs()), "completes");
      context.say(Lag.notAfter(completion.now(), event.now()), "completes");
      context.happenings().completes(event, completion);
    }
  }

  private void inside(Optional<Window> window) {
    if (window.isPresent()) {
      inside(context.happenings().times().interval(window.orElseThrow()), "window");
    } else if (!isBeforeForce()) {
      inside(context.standing());
    }
  }

  private void inside(Interval interval, String... fields) {
    if (interval.from().isPresent()) {
      Endpoint start = interval.from().orElseThrow();
      require(start.of(), beginning, fields);
      context.say(Lag.notAfter(start, beginning.now()), fields);
    }
    interval.until().ifPresent(end -> context.say(Lag.before(completion.now(), end), fields));
  }

  /** What is done before entry into force is not held to begin with it. */
  private boolean isBeforeForce() {
    Happenings happenings = context.happenings();
    return happenings.isBeforeForce(beginning)
        || happenings.isBeforeForce(completion)
        || Stream.concat(context.term().completes().stream(), BeforeForce.stages(context.term()))
            .map(happenings::event)
            .anyMatch(happenings::isBeforeForce);
  }

  private void by(Deadline deadline) {
    Deadlines.last(deadline, context)
        .ifPresent(last -> context.say(Lag.notAfter(completion.now(), last), "deadline"));
  }

  private void inStages() {
    ImmutableList<Stage> stages = context.term().stages();
    Moment before = beginning;
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      Moment begin = i == 0 ? beginning : part(i, "begin");
      Moment complete = i == stages.size() - 1 ? completion : part(i, "complete");
      context.say(Either.of(complete.occurs().not(), begin.occurs()), "stages");
      context.say(Either.of(completion.occurs().not(), complete.occurs()), "stages");
      context.say(Lag.notAfter(before.now(), begin.now()), "stages");
      context.say(Lag.notAfter(begin.now(), complete.now()), "stages");
      stage.begin().ifPresent(point -> set(begin, point, "stages"));
      stage.complete().ifPresent(point -> set(complete, point, "stages"));
      stage
          .onlyIf()
          .ifPresent(
              condition ->
                  only(condition, "stages", stage.complete().isPresent() ? complete : begin));
      before = begin;
    }
  }

  private Moment part(int stage, String end) {
    return new Moment(
        Moment.Kind.PERFORMANCE,
        context.happenings().qualified(context.name()) + "/stage " + (stage + 1) + "/" + end);
  }

  /** A moment comes exactly at a point, and only if the event of that point does. */
  private void set(Moment moment, TimePoint point, String field) {
    set(context, moment, context.happenings().times().point(point), field);
  }

  static void set(Context context, Moment moment, Endpoint point, String field) {
    if (!point.of().equals(Moment.ORIGIN)) {
      context.say(Either.of(moment.occurs().not(), point.of().occurs()), field);
    }
    context.say(Lag.notAfter(point, moment.now()), field);
    context.say(Lag.notAfter(moment.now(), point), field);
  }

  private void require(Moment needed, Moment moment, String... fields) {
    if (!needed.equals(Moment.ORIGIN)) {
      context.say(Either.of(moment.occurs().not(), needed.occurs()), fields);
    }
  }

  private void only(Condition condition, String field, Moment moment) {
    only(context, condition, field, moment);
  }

  /** A moment cannot come unless a condition is met, and not before it is. */
  static void only(Context context, Condition condition, String field, Moment moment) {
    Optional<ImmutableList<Case>> ways = Conditions.met(condition, context);
    if (ways.isEmpty()) {
      context.leaveOut("its condition can be met in too many ways", field);
      return;
    }
    ImmutableList<Case> cases = ways.orElseThrow();
    ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
    some.add(moment.occurs().not());
    for (int i = 0; i < cases.size(); i++) {
      Literal way = Literal.of(new Atom.Defined(moment.name() + " way " + (i + 1)));
      some.add(way);
      Context there =
          cases.size() == 1
              ? context.given(moment.occurs())
              : context.given(moment.occurs()).given(way);
      sayWay(there, cases.get(i), field, moment);
    }
    if (cases.size() > 1) {
      context.say(new Either(some.build()), field);
    }
  }

  private static void sayWay(Context context, Case way, String field, Moment moment) {
    for (Literal literal : way.literals()) {
      context.say(Either.of(literal), field);
    }
    for (Interval interval : way.intervals()) {
      interval.from().ifPresent(start -> context.say(Lag.notAfter(start, moment.now()), field));
      interval.until().ifPresent(end -> context.say(Lag.before(moment.now(), end), field));
    }
  }
}
