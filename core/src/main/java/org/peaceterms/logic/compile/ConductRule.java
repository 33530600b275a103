package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.PartyId;

/**
 * A conduct is a norm on its act: a duty, a permission, a prohibition, or, if somebody is free to
 * do it, a permission together with the freedom to leave it. An expectation says nothing.
 *
 * <p>A duty is one of each agent. It lasts for its window if the text says throughout, or gives a
 * window and nothing that is done once; else it is begun and done some day, by its deadline. A duty
 * to try is a duty to do: who must try what is forbidden cannot keep both. A prohibition or a
 * lasting duty with a deadline counts from its last tick on, a permission or freedom up to it.
 */
final class ConductRule {
  private final Conduct term;
  private final Context context;
  private final Box box;

  private ConductRule(Conduct term, Context context) {
    this.term = term;
    this.context = context;
    this.box =
        context
            .happenings()
            .boxes()
            .of(
                () -> box(term, new ActObjects(context.happenings().vocabulary())),
                term.act(),
                term.agents(),
                term.object(),
                term.counterparties(),
                term.recipients(),
                term.through(),
                term.place(),
                term.instruments());
  }

  private static Box box(Conduct term, ActObjects objects) {
    return Box.EMPTY
        .with(Box.AGENTS, term.agents())
        .with(Box.ACT, term.act())
        .with(Box.OBJECT, objects.of(term.act(), term.object()))
        .with("counterparties", term.counterparties())
        .with("recipients", term.recipients())
        .with("through", term.through())
        .with(Box.PLACE, term.place())
        .with("instruments", term.instruments());
  }

  static boolean say(Conduct term, Context context) {
    return new ConductRule(term, context).say();
  }

  private boolean say() {
    return switch (term.modality()) {
      case MUST -> isOnce() ? once() : lasting(Norm.Force.OBLIGATORY);
      case MAY -> lasting(Norm.Force.PERMITTED);
      case MUST_NOT -> lasting(Norm.Force.FORBIDDEN);
      case FREE -> lasting(Norm.Force.FREE, Norm.Force.PERMITTED);
      case EXPECTED -> false;
    };
  }

  private boolean isOnce() {
    return term.mode()
        .map(Conduct.Mode.ONCE::equals)
        .orElseGet(
            () ->
                term.window().isEmpty()
                    || term.deadline().isPresent()
                    || term.completes().isPresent()
                    || !term.stages().isEmpty());
  }

  private boolean once() {
    norm(Norm.Force.OBLIGATORY, Performance.of(context, term.window(), term.deadline()));
    return true;
  }

  private boolean lasting(Norm.Force... forces) {
    ImmutableList<Context> contexts = Provisos.of(context);
    for (Context there : contexts) {
      Optional<Context> held = bounded(there.within(term.window()));
      for (Norm.Force force : forces) {
        held.ifPresent(given -> norm(force, given));
      }
    }
    return !contexts.isEmpty();
  }

  private Optional<Context> bounded(Context held) {
    if (term.deadline().isEmpty()) {
      return Optional.of(held);
    }
    Deadline deadline = term.deadline().orElseThrow();
    Optional<Endpoint> last = Deadlines.last(deadline, context);
    if (last.isEmpty()) {
      context.leaveOut("its deadline is not counted from anything", "deadline");
    }
    return last.map(this::bound).map(held::during);
  }

  private Interval bound(Endpoint last) {
    boolean starts = term.modality() == Modality.MUST || term.modality() == Modality.MUST_NOT;
    return starts ? Interval.from(last) : Interval.until(last.later(1));
  }

  private void norm(Norm.Force force, Context there) {
    if (force != Norm.Force.OBLIGATORY || term.agents().isEmpty()) {
      there.say(new Norm(force, box, there.period()), "modality", "act");
      return;
    }
    for (PartyId agent : term.agents()) {
      Box own = term.agents().size() == 1 ? box : box.with(Box.AGENTS, agent);
      there.say(new Norm(force, own, there.period()), "modality", "agents", "act");
    }
  }
}
