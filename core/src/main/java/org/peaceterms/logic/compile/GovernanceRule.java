package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.term.kind.Governance;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.PartyId;

/**
 * A place has one government at a time, which must govern; its members may; who is excluded must
 * not. By which rule it is made up says nothing.
 */
final class GovernanceRule {
  private static final ActId ACT = ActId.of("govern");

  private final Governance term;
  private final Context context;
  private final Box place;

  private GovernanceRule(Governance term, Context context) {
    this.term = term;
    this.context = context;
    this.place = Box.EMPTY.with(Box.PLACE, term.place());
  }

  static boolean say(Governance term, Context context) {
    if (term.body().isEmpty() && term.members().isEmpty() && term.excluded().isEmpty()) {
      return false;
    }
    ImmutableList<Context> contexts = Provisos.of(context);
    contexts.stream()
        .map(there -> there.within(Optional.empty()))
        .flatMap(there -> Provisos.until(there, term.until(), "until").stream())
        .forEach(there -> new GovernanceRule(term, there).say());
    return !contexts.isEmpty();
  }

  private void say() {
    if (!term.place().isEmpty()) {
      Holders.say("government", place, term.body(), context, "body", "place");
    }
    term.body().forEach(body -> norm(Norm.Force.OBLIGATORY, ImmutableSortedSet.of(body), "body"));
    norm(Norm.Force.PERMITTED, term.members(), "members");
    norm(Norm.Force.FORBIDDEN, term.excluded(), "excluded");
  }

  private void norm(Norm.Force force, ImmutableSortedSet<PartyId> who, String field) {
    if (!who.isEmpty()) {
      Box box = place.with(Box.AGENTS, who).with(Box.ACT, ACT);
      context.say(new Norm(force, box, context.period()), field, "place");
    }
  }
}
