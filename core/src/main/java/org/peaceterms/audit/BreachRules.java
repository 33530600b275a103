package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Governance;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.OpenMatter;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.Vote;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Reference;

/** What follows the silence of arms, and what follows when it is broken. */
final class BreachRules {
  private BreachRules() {}

  /** What sustains a ceasefire, or settles what the war was about. */
  private static final ImmutableSet<Kind<?>> MORE_THAN_A_PAUSE =
      ImmutableSet.of(
          ContactLine.KIND,
          DemilitarisedZone.KIND,
          Deployment.KIND,
          Governance.KIND,
          Guarantee.KIND,
          LawChange.KIND,
          Membership.KIND,
          OpenMatter.KIND,
          Oversight.KIND,
          QuantityLimit.KIND,
          Sanctions.KIND,
          Sequence.KIND,
          Share.KIND,
          TerritorialStatus.KIND,
          Vote.KIND,
          Withdrawal.KIND);

  /** A text that stops the fighting and does nothing else. */
  static void onlyCeasefire(Text text, Findings found) {
    ImmutableList<Placed<Ceasefire>> ceasefires = text.of(Ceasefire.KIND);
    boolean more =
        text.everywhere().stream()
            .anyMatch(place -> MORE_THAN_A_PAUSE.contains(place.term().kind()));
    if (!ceasefires.isEmpty() && !more) {
      found.together(
          "The text stops the fighting, but nothing in it keeps the peace or settles anything.",
          ceasefires.stream().map(ceasefire -> ceasefire.site()).toList());
    }
  }

  /** A ceasefire that runs out. */
  static void runsOut(Text text, Findings found) {
    for (Placed<Ceasefire> ceasefire : text.of(Ceasefire.KIND)) {
      if (ceasefire.term().renewal().isEmpty() && !hasTask(text, ceasefire)) {
        ceasefire
            .term()
            .duration()
            .filter(BreachRules::ends)
            .ifPresent(
                duration ->
                    found.add(
                        "The ceasefire holds "
                            + Phrase.lasting(duration, text.plan().wording())
                            + Uncovered.after(text, ceasefire),
                        ceasefire.site("duration", "renewal")));
      }
    }
  }

  /** A pause for something else that is done until the same event is meant to run out. */
  private static boolean hasTask(Text text, Placed<Ceasefire> ceasefire) {
    ImmutableList<EventId> end =
        ceasefire.term().duration().stream()
            .flatMap(
                lasting ->
                    lasting.match(
                        permanent -> Stream.<EventId>of(),
                        lastsFor -> Stream.<EventId>of(),
                        until ->
                            until
                                .end()
                                .match(
                                    on -> Stream.<EventId>of(),
                                    at -> Stream.<EventId>of(),
                                    event -> Stream.of(event.id()))))
            .collect(ImmutableList.toImmutableList());
    return text.of(Conduct.KIND).stream()
        .flatMap(conduct -> Times.mentions(conduct.term()).stream())
        .anyMatch(end::contains);
  }

  private static boolean ends(Lasting lasting) {
    return lasting.match(permanent -> false, lastsFor -> true, until -> true);
  }

  /** A ban on fighting whose breach costs nothing. */
  static void costsNothing(Text text, Findings found) {
    Stream<Placed<?>> bans =
        Stream.concat(
            text.of(Ceasefire.KIND).stream(),
            text.of(Conduct.KIND).stream().filter(conduct -> bansForce(text, conduct.term())));
    List<Site> sites = bans.map(ban -> ban.site("consequence")).toList();
    if (!sites.isEmpty() && !isAnswered(text)) {
      found.together("Nothing in the text follows if the fighting starts again.", sites);
    }
  }

  private static boolean bansForce(Text text, Conduct conduct) {
    return conduct.modality() == Modality.MUST_NOT && isForce(text, conduct.act());
  }

  private static boolean isForce(Text text, ActId act) {
    return text.isA(act, Concepts.USE_FORCE) || text.isA(act, Concepts.TAKE_BY_FORCE);
  }

  private static boolean isAnswered(Text text) {
    return Promise.in(text).stream().anyMatch(Promise::hasContent)
        || text.everywhere().stream().anyMatch(place -> !place.term().consequence().isEmpty())
        || text.of(Oversight.KIND).stream().anyMatch(body -> Bodies.enforces(text, body.term()))
        || text.everywhere().stream()
            .flatMap(place -> Conditions.in(place.term()))
            .anyMatch(stated -> isOfForce(text, stated.condition()));
  }

  private static boolean isOfForce(Text text, Condition condition) {
    return !Conditions.atoms(condition, Condition.Breach.class).isEmpty()
        || Conditions.atoms(condition, Condition.ActDone.class).stream()
            .anyMatch(act -> isForce(text, act.act()));
  }

  /** {@return whether the text says anywhere what follows if a term is broken} */
  static boolean isAnswered(Text text, Placed<? extends Term> duty) {
    return !duty.term().consequence().isEmpty()
        || text.of(Oversight.KIND).stream()
            .filter(body -> !body.term().penalty().isEmpty())
            .anyMatch(body -> body.term().over().isEmpty() || text.covers(body.term().over(), duty))
        || text.everywhere().stream()
            .flatMap(place -> Conditions.in(place.term()))
            .flatMap(
                stated -> Conditions.atoms(stated.condition(), Condition.Breach.class).stream())
            .map(Condition.Breach::of)
            .anyMatch((Reference broken) -> text.covers(broken, duty));
  }
}
