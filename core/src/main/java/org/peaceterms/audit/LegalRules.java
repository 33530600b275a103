package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;

/** What the law forbids for the time being, while the text asks for it. */
final class LegalRules {
  private LegalRules() {}

  /**
   * A vote or law for which the law must first allow, and no step of the text brings that about.
   */
  static void forbidden(Text text, Findings found) {
    for (Plan law : text.dossier().laws()) {
      Text other = Text.of(law);
      for (Placed<Conduct> ban : other.of(Conduct.KIND)) {
        if (ban.term().modality() == Modality.MUST_NOT) {
          period(ban.term()).ifPresent(period -> forbidden(text, law, ban.term(), period, found));
        }
      }
    }
  }

  private static Optional<EventId> period(Conduct ban) {
    return ban.window()
        .flatMap(
            window ->
                window.match(
                    always -> Optional.<EventId>empty(),
                    from -> Optional.<EventId>empty(),
                    until -> Optional.<EventId>empty(),
                    between -> Optional.<EventId>empty(),
                    during -> Optional.of(during.period())));
  }

  private static void forbidden(Text text, Plan law, Conduct ban, EventId period, Findings found) {
    Stream<Placed<?>> votes =
        text.of(Vote.KIND).stream()
            .filter(vote -> text.isA(act(vote.term()), ban.act()) && meets(ban, vote.term()))
            .map(vote -> vote);
    Stream<Placed<?>> changes =
        text.of(LawChange.KIND).stream()
            .filter(change -> text.isA(Concepts.AMEND, ban.act()))
            .filter(change -> meets(text, ban, change.term()))
            .map(change -> change);
    Stream.concat(votes, changes)
        .filter(place -> !minds(text, place.term(), period))
        .forEach(
            place ->
                found.add(
                    "The law ("
                        + law.title()
                        + ") forbids this during "
                        + text.name(period)
                        + ", and nothing in the text makes it wait until that is over.",
                    place.site("onlyIf")));
  }

  private static ActId act(Vote vote) {
    return vote.vote() == Vote.Ballot.REFERENDUM
        ? Concepts.HOLD_REFERENDUM
        : Concepts.HOLD_ELECTION;
  }

  private static boolean meets(Conduct ban, Vote vote) {
    return ban.place().isEmpty()
        || vote.place().isEmpty()
        || ban.place().stream().anyMatch(vote.place()::contains);
  }

  private static boolean meets(Text text, Conduct ban, LawChange change) {
    ImmutableSet<String> laws =
        change.amends().stream().map(Id::text).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<PartyId> whose = ImmutableSet.copyOf(change.whose());
    return text.actors().meet(ban.agents(), whose)
        && ban.object().stream().map(Id::text).anyMatch(laws::contains);
  }

  /** {@return whether a term is held back until the period is over, or only as soon as may be} */
  private static boolean minds(Text text, Term term, EventId period) {
    boolean soon =
        Times.deadline(term)
            .map(deadline -> deadline.<Boolean>match(by -> false, within -> false, asap -> true))
            .orElse(false);
    Optional<EventId> end = text.plan().vocabulary().event(period).flatMap(Event::ends);
    return soon
        || comesAfter(text, term, end)
        || Times.mentions(term).stream()
            .anyMatch(id -> end.filter(id::equals).isPresent() || isOtherPeriod(text, id, period));
  }

  private static boolean comesAfter(Text text, Term term, Optional<EventId> end) {
    ImmutableList<EventId> own = Times.events(term);
    return text.of(Sequence.KIND).stream()
        .map(Placed::term)
        .anyMatch(
            order ->
                end.filter(order.before()::contains).isPresent()
                    && own.stream().anyMatch(order.after()::contains));
  }

  /** {@return whether an id is a period, such as peacetime, that is chosen to avoid the ban} */
  private static boolean isOtherPeriod(Text text, Id id, EventId period) {
    return !id.equals(period)
        && text.plan()
            .vocabulary()
            .entry(id)
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .filter(event -> event.type() == Event.Type.PERIOD)
            .isPresent();
  }
}
