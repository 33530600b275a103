package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.TerritorialStatus.Level;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Control, recognition, administration and police of a place are four states, and none of them says
 * anything of another.
 *
 * <p>One holder controls a place at a time. Recognition is a state for each recogniser, holder and
 * place: de facto leaves de jure possible unless exactly that level is meant, and "not recognised"
 * always means exactly that. Recognised in law, a place has one holder for each recogniser; a state
 * that so recognises what is its own as another's cedes it. If the text does not say who
 * recognises, a clash is not determined.
 *
 * <p>A status that is brought about starts with its completion; nobody in particular is obliged.
 */
final class TerritorialStatusRule {
  private static final ActId CEDE = ActId.of("cede-territory");
  private static final String RECOGNISERS = "recognisers";

  private final TerritorialStatus term;
  private final Context context;
  private final Box place;

  private TerritorialStatusRule(TerritorialStatus term, Context context) {
    this.term = term;
    this.context = context;
    this.place = Box.EMPTY.with(Box.PLACE, term.place());
  }

  static boolean say(TerritorialStatus term, Context context) {
    ImmutableList<Context> contexts =
        isAchieved(term) ? ImmutableList.of(achieved(term, context)) : Provisos.of(context);
    for (Context there : contexts) {
      Context held = isAchieved(term) ? there : there.within(Optional.empty());
      new TerritorialStatusRule(term, until(term, held)).say();
    }
    return !contexts.isEmpty();
  }

  private static boolean isAchieved(TerritorialStatus term) {
    return term.mode()
        .map(TerritorialStatus.Mode.ACHIEVED::equals)
        .orElseGet(
            () ->
                term.deadline().isPresent()
                    || term.completes().isPresent()
                    || !term.stages().isEmpty());
  }

  private static Context achieved(TerritorialStatus term, Context context) {
    Performance.of(context, Optional.empty(), term.deadline());
    return context.since(context.completion());
  }

  private static Context until(TerritorialStatus term, Context context) {
    if (term.until().isEmpty()) {
      return context;
    }
    Endpoint end = context.happenings().times().point(term.until().orElseThrow());
    return Provisos.until(context, Interval.until(end), "until");
  }

  private void say() {
    if (term.level().equals(Optional.of(Level.CONTROL))) {
      Holders.say("control", place, term.holder(), context, "level", "holder");
    } else if (!term.holder().isEmpty()) {
      term.level().ifPresent(this::recognition);
    }
    Holders.say("administration", place, term.administration(), context, "administration");
    Holders.say("police", place, term.police(), context, "police");
  }

  private void recognition(Level level) {
    Context there =
        term.recognisers().isEmpty() ? context.given(context.missing(RECOGNISERS)) : context;
    Box eyes = place.with(RECOGNISERS, term.recognisers());
    there.say(
        new Status(
            "recognition", eyes.with(Box.SUBJECT, term.holder()), values(level), there.period()),
        "level",
        "holder",
        RECOGNISERS);
    if (level == Level.DE_JURE) {
      Holders.say("sovereign", eyes, term.holder(), there, "level", "holder", RECOGNISERS);
      term.place().forEach(this::cede);
    }
  }

  private ImmutableSortedSet<String> values(Level level) {
    boolean more = level == Level.DE_FACTO && !term.exact().orElse(false);
    return more
        ? ImmutableSortedSet.of(Level.DE_FACTO.word(), Level.DE_JURE.word())
        : ImmutableSortedSet.of(level.word());
  }

  private void cede(PlaceId ceded) {
    for (Id whole : context.names().above(ceded)) {
      Optional.of(PartyId.of(whole.text()))
          .filter(this::isStateThatRecognises)
          .ifPresent(state -> cede(state, ceded));
    }
  }

  private boolean isStateThatRecognises(PartyId party) {
    return context
            .happenings()
            .vocabulary()
            .party(party)
            .filter(state -> state.type() == Party.Type.STATE)
            .isPresent()
        && !term.holder().contains(party)
        && term.recognisers().stream()
            .anyMatch(recogniser -> context.names().isBelow(party, recogniser));
  }

  /** The cession happens when the recognition starts. */
  private void cede(PartyId state, PlaceId ceded) {
    List<Endpoint> starts =
        context.period().intervals().stream()
            .flatMap(interval -> interval.from().stream())
            .distinct()
            .toList();
    if (starts.size() != 1) {
      return;
    }
    Endpoint start = starts.get(0);
    Box act =
        Box.EMPTY
            .with(Box.AGENTS, state)
            .with(Box.ACT, CEDE)
            .with(Box.OBJECT, ceded)
            .with("recipients", term.holder());
    Period then = Period.of(Interval.between(start, start.later(1)));
    context.say(new Norm(Norm.Force.OBLIGATORY, act, then), "place", "level", RECOGNISERS);
  }
}
