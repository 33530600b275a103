package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.PartyId;

/** Whether somebody who is no side watches. */
final class MonitorRules {
  private MonitorRules() {}

  /** A ceasefire that nobody neutral watches. */
  static void ceasefire(Text text, Findings found) {
    List<Site> sites = new ArrayList<>();
    Set<String> who = new TreeSet<>();
    for (Placed<Ceasefire> ceasefire : text.of(Ceasefire.KIND)) {
      ImmutableList<Placed<Oversight>> monitors = monitors(text, ceasefire);
      if (isWatched(text, ceasefire, monitors)) {
        continue;
      }
      sites.add(ceasefire.site("monitor"));
      monitors.forEach(
          monitor -> {
            sites.add(monitor.site("members"));
            who.add(whoWatches(text, monitor.term(), sides(text, ceasefire)));
          });
    }
    if (!sites.isEmpty()) {
      found.together(
          who.isEmpty()
              ? "Nobody neutral watches the ceasefire."
              : "Nobody neutral is known to watch the ceasefire: " + String.join("; ", who) + ".",
          sites);
    }
  }

  private static ImmutableSortedSet<PartyId> sides(Text text, Placed<Ceasefire> ceasefire) {
    return ceasefire.term().parties().isEmpty() ? text.belligerents() : ceasefire.term().parties();
  }

  /** {@return why a body is not known to be neutral} */
  private static String whoWatches(Text text, Oversight body, ImmutableSet<PartyId> sides) {
    ImmutableSortedSet<PartyId> inside = Bodies.sidesIn(text, body, sides);
    return inside.isEmpty()
        ? "it is not said who sits in " + text.name(body.body())
        : text.names(inside)
            + (inside.size() == 1 ? " sits in " : " sit in ")
            + text.name(body.body());
  }

  /** Satellites and drones that the text names see the same, whoever reads them. */
  private static boolean isWatched(
      Text text, Placed<Ceasefire> ceasefire, ImmutableList<Placed<Oversight>> monitors) {
    ImmutableSet<PartyId> sides = sides(text, ceasefire);
    boolean own =
        Stream.concat(
                ceasefire.term().monitor().stream(),
                ceasefire.term().verification().stream()
                    .flatMap(verification -> verification.by().stream()))
            .anyMatch(monitor -> !sides.contains(monitor));
    return own
        || monitors.stream()
            .anyMatch(
                monitor ->
                    (Bodies.isKnown(text, monitor.term()) || !monitor.term().means().isEmpty())
                        && Bodies.isNeutral(text, monitor.term(), sides));
  }

  private static ImmutableList<Placed<Oversight>> monitors(Text text, Placed<Ceasefire> ceasefire) {
    return text.of(Oversight.KIND).stream()
        .filter(
            body ->
                body.term().over().isEmpty()
                    ? isGeneral(text, body.term())
                        || text.anyIsA(body.term().mandate(), Concepts.CEASEFIRE_MONITORING)
                    : text.covers(body.term().over(), ceasefire))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a body watches over more than the silence of arms} */
  private static boolean isGeneral(Text text, Oversight body) {
    return body.mandate().stream()
        .anyMatch(
            mandate ->
                text.isA(mandate, Concepts.MONITORING)
                    && (!text.isA(mandate, Concepts.CEASEFIRE_MONITORING)
                        || text.plan()
                            .vocabulary()
                            .object(mandate)
                            .filter(known -> known.isA().contains(Concepts.MONITORING))
                            .isPresent()));
  }

  /** Limits, withdrawals and zones of which nobody checks that they are kept. */
  static void unverified(Text text, Findings found) {
    unchecked(text, "forces are withdrawn", text.of(Withdrawal.KIND).stream(), found);
    unchecked(
        text,
        "limits on forces and arms are kept",
        text.of(QuantityLimit.KIND).stream().filter(limit -> isOfArms(text, limit.term())),
        found);
    unchecked(
        text,
        "forces stay out",
        text.of(DemilitarisedZone.KIND).stream().filter(zone -> zone.term().monitor().isEmpty()),
        found);
    unchecked(text, "military means are given up", conduct(text, Concepts.STEP_DOWN), found);
    unchecked(
        text, "there is less military activity", conduct(text, Concepts.REDUCE_ACTIVITY), found);
  }

  private static void unchecked(
      Text text, String what, Stream<? extends Placed<?>> duties, Findings found) {
    duties
        .filter(duty -> !isChecked(text, duty))
        .forEach(duty -> found.list("Nobody checks that ", what, duty.site("verification")));
  }

  private static boolean isOfArms(Text text, QuantityLimit limit) {
    return limit.bound().filter(Limits::isCeiling).isPresent()
        && text.plan().vocabulary().measure(limit.measure()).stream()
            .flatMap(measure -> measure.counts().stream())
            .flatMap(counted -> text.plan().vocabulary().object(counted).stream())
            .anyMatch(
                thing ->
                    switch (thing.type()) {
                      case FORCES, WEAPON -> true;
                      default -> false;
                    });
  }

  private static Stream<Placed<Conduct>> conduct(Text text, ActId act) {
    return text.of(Conduct.KIND).stream()
        .filter(conduct -> conduct.term().modality() == Modality.MUST)
        .filter(conduct -> text.isA(conduct.term().act(), act));
  }

  private static boolean isChecked(Text text, Placed<? extends Term> duty) {
    return duty.term().verification().isPresent()
        || text.of(Oversight.KIND).stream()
            .anyMatch(
                body ->
                    body.term().over().isEmpty()
                        ? isGeneral(text, body.term())
                        : text.covers(body.term().over(), duty) || sharesClause(text, body, duty));
  }

  /** A body over one term of a clause sees the zones that the term makes. */
  private static boolean sharesClause(
      Text text, Placed<Oversight> body, Placed<? extends Term> duty) {
    return body.term().over().stream()
        .flatMap(reference -> text.term(reference).stream())
        .anyMatch(watched -> watched.clause().id().equals(duty.clause().id()));
  }
}
