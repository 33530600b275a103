package org.peaceterms.logic.compile;

import java.util.List;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.PartyId;

/**
 * A vote is held: it is begun and done once, in its window, by its deadline and not before what it
 * is impossible without. A vote in a whole country is held by that country; who holds a vote
 * elsewhere is open. An election is an act of holding an election, a referendum one of holding a
 * referendum.
 */
final class VoteRule {
  private VoteRule() {}

  static boolean say(Vote term, Context context) {
    Context done = Performance.of(context, term.window(), term.deadline());
    done.say(
        new Norm(
            Norm.Force.OBLIGATORY,
            Box.EMPTY
                .with(Box.ACT, act(term))
                .with(Box.AGENTS, countries(term, context))
                .with(Box.PLACE, term.place()),
            done.period()),
        "place",
        "vote");
    return true;
  }

  private static ActId act(Vote term) {
    return switch (term.vote()) {
      case NATIONAL_ELECTION, PRESIDENTIAL_ELECTION, PARLIAMENTARY_ELECTION, LOCAL_ELECTION ->
          Acts.HOLD_ELECTION;
      case REFERENDUM -> Acts.HOLD_REFERENDUM;
    };
  }

  /** The states of which the place is the whole land. */
  private static List<PartyId> countries(Vote term, Context context) {
    return term.place().stream()
        .map(place -> PartyId.of(place.text()))
        .filter(party -> isState(party, context))
        .toList();
  }

  private static boolean isState(PartyId party, Context context) {
    return context
        .happenings()
        .vocabulary()
        .party(party)
        .filter(found -> found.type() == Party.Type.STATE)
        .isPresent();
  }
}
