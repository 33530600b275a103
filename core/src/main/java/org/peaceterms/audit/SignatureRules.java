package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Reference;

/** Whether those who are to sign are taken to be able to. */
final class SignatureRules {
  private SignatureRules() {}

  /** A signature that waits for an election of those who sign. */
  static void contested(Text text, Findings found) {
    ImmutableSet<EventId> elections =
        text.everywhere(Vote.KIND).stream()
            .map(Placed::term)
            .filter(vote -> vote.vote() != Vote.Ballot.REFERENDUM)
            .flatMap(vote -> vote.completes().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (Placed<Sequence> order : text.of(Sequence.KIND)) {
      if (isContested(text, order.term(), elections)) {
        found.together(
            "The signature waits for an election: until then the power to sign of those in"
                + " office is denied.",
            List.of(order.site("before", "after")));
      }
    }
    for (Position position : text.dossier().positions()) {
      position.demands().stream()
          .filter(demand -> demand.required().filter(term -> isContested(text, term)).isPresent())
          .forEach(demand -> found.together(denied(text, position), signatures(text)));
    }
  }

  private static String denied(Text text, Position position) {
    return Text.begin(text.name(position.party()))
        + " demands an election before the signature ("
        + position.title()
        + "): it denies the power to sign of those in office.";
  }

  private static boolean isContested(Text text, Term term) {
    return Sequence.KIND.equals(term.kind())
        && isContested(text, Sequence.KIND.type().cast(term), ImmutableSet.of());
  }

  private static boolean isContested(Text text, Sequence order, ImmutableSet<EventId> elections) {
    return order.after().contains(Concepts.SIGNATURE)
        && order.before().stream()
            .anyMatch(event -> elections.contains(event) || text.isA(event, Concepts.ELECTION));
  }

  /** {@return where the text takes effect by being signed} */
  private static ImmutableList<Site> signatures(Text text) {
    return text.of(Validity.KIND).stream()
        .filter(validity -> !validity.term().events().isEmpty())
        .filter(validity -> validity.term().appliesTo().contains(Reference.THIS_TEXT))
        .map(validity -> validity.site("events"))
        .collect(ImmutableList.toImmutableList());
  }
}
