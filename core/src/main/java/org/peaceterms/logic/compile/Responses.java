package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.term.kind.Tier;

/**
 * What follows when a step of a guarantee or of a body is set off: from the moment at which its
 * trigger and all qualifiers are given.
 */
final class Responses {
  private final Context context;
  private final Tier tier;
  private final int number;
  private final String field;

  private Responses(Context context, Tier tier, int number, String field) {
    this.context = context;
    this.tier = tier;
    this.number = number;
    this.field = field;
  }

  /**
   * Says what follows in each way in which the step can be set off.
   *
   * @param context the context of the term while it runs
   * @param tier the step
   * @param number its number, from 1
   * @param field the field that it stands in
   * @param respond says one response in its context
   * @return whether it said anything
   */
  static boolean say(
      Context context, Tier tier, int number, String field, Consumer<Context> respond) {
    return new Responses(context, tier, number, field).say(respond);
  }

  private boolean say(Consumer<Context> respond) {
    Optional<ImmutableList<Case>> ways =
        tier.trigger()
            .map(trigger -> Conditions.met(trigger, context))
            .orElseGet(() -> Optional.of(ImmutableList.of(Case.of(notStated()))));
    if (ways.isEmpty()) {
      context.leaveOut("its condition can be met in too many ways", field);
      return false;
    }
    for (Case way : ways.orElseThrow()) {
      Context called = context.in(way).given(qualifiers());
      for (int i = 0; i < tier.response().size(); i++) {
        Context response =
            called.inside(
                tier.response().get(i),
                "tier " + number + "/response " + (i + 1),
                Site.Role.RESPONSE);
        respond.accept(response);
        within(response, way);
      }
    }
    return !tier.response().isEmpty();
  }

  private Literal notStated() {
    return Literal.of(
        new Atom.Missing(
            context.happenings().qualified(context.name()) + " trigger of tier " + number));
  }

  private ImmutableSortedSet<Literal> qualifiers() {
    return tier.qualifiers().stream()
        .map(id -> Literal.of(new Atom.Given(id.text())))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The last day of a response is counted from its trigger, if that is one moment. */
  private void within(Context response, Case way) {
    ImmutableList<Endpoint> starts =
        way.intervals().stream()
            .flatMap(interval -> interval.from().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    if (tier.within().isPresent() && starts.size() == 1) {
      Endpoint last =
          context.happenings().times().after(starts.get(0), tier.within().orElseThrow());
      response.say(Lag.notAfter(response.completion().now(), last));
    } else if (tier.within().isPresent()) {
      context.leaveOut("its trigger is not one moment", field);
    }
  }
}
