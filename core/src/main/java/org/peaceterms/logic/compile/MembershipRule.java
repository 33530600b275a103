package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.Membership.CandidateStatus;
import org.peaceterms.term.kind.Membership.Door;
import org.peaceterms.term.kind.Membership.Outcome;
import org.peaceterms.term.kind.Membership.Stated;

/**
 * A membership says up to three states for each candidate and each organisation; one that only
 * states how things are says nothing.
 *
 * <p>What the candidate does: who renounces neither seeks nor is free to. The door: what is closed
 * is neither open nor opened by consensus; an invitation is an open door. The outcome: who is a
 * member is not outside; membership comes once, by its deadline, and on that day the door is not
 * closed and the candidate has not renounced. A door that is open does not make anybody a member.
 */
final class MembershipRule {
  private final Membership term;
  private final Box box;

  private MembershipRule(Membership term) {
    this.term = term;
    this.box =
        Box.EMPTY.with(Box.SUBJECT, term.candidate()).with("organisation", term.organisation());
  }

  static boolean say(Membership term, Context context) {
    return term.stated().filter(Stated.FACT::equals).isEmpty()
        && new MembershipRule(term).say(context);
  }

  private boolean say(Context context) {
    if (isOnce()) {
      Context done = Performance.of(context, Optional.empty(), term.deadline());
      Context after = context.since(context.completion());
      say(done, after);
      return true;
    }
    List<Context> contexts = Provisos.of(context);
    contexts.forEach(
        there -> {
          Context held = there.within(Optional.empty());
          say(held, held);
        });
    return !contexts.isEmpty();
  }

  private boolean isOnce() {
    return term.outcome().equals(Optional.of(Outcome.MEMBER))
        || term.deadline().isPresent()
        || term.completes().isPresent()
        || !term.stages().isEmpty();
  }

  private void say(Context done, Context after) {
    term.candidateStatus().ifPresent(status -> candidate(status, after));
    term.door().ifPresent(door -> door(door, after));
    term.outcome()
        .ifPresent(
            outcome -> {
              if (outcome == Outcome.MEMBER) {
                state(done, "candidacy", "outcome", "open", "sought");
                state(done, "door", "outcome", "ajar", "invited", "open");
              }
              state(after, "membership", "outcome", outcome == Outcome.MEMBER ? "in" : "out");
            });
  }

  private void candidate(CandidateStatus status, Context context) {
    switch (status) {
      case RENOUNCES -> state(context, "candidacy", "candidateStatus", "renounced");
      case FREE -> state(context, "candidacy", "candidateStatus", "open", "sought");
      case SEEKS -> state(context, "candidacy", "candidateStatus", "sought");
    }
  }

  private void door(Door door, Context context) {
    switch (door) {
      case CLOSED -> state(context, "door", "door", "closed");
      case BY_CONSENSUS -> {
        state(context, "door", "door", "ajar", "invited", "open");
        state(context, "admission", "door", "by-consensus");
      }
      case OPEN -> state(context, "door", "door", "invited", "open");
      case INVITED -> state(context, "door", "door", "invited");
    }
  }

  private void state(Context context, String state, String field, String... values) {
    context.say(new Status(state, box, ImmutableSortedSet.copyOf(values), context.period()), field);
  }
}
