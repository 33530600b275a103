package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.contradiction.Certificate;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.schedule.Exposure;
import org.peaceterms.schedule.Unanchored;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/** What the times of a plan, taken together, do to those who keep it. */
final class ScheduleRules {
  private ScheduleRules() {}

  /** Forces that must have stepped back before the ceasefire starts. */
  static void underFire(Text text, Findings found) {
    for (Exposure exposure : text.schedule().exposures()) {
      if (exposure.kind() == Exposure.Kind.UNDER_FIRE) {
        found.together(
            "The fighting stops only once the forces have stepped back, so they do so under fire.",
            Stream.concat(
                    sites(text, clauses(exposure.awaited()), "start"),
                    sites(text, clauses(exposure.done()), "deadline"))
                .toList());
      }
    }
  }

  private static ImmutableSet<ClauseId> clauses(Collection<Exposure.Deed> deeds) {
    return deeds.stream().map(deed -> deed.clause().id()).collect(ImmutableSet.toImmutableSet());
  }

  private static Stream<Site> sites(Text text, Collection<ClauseId> clauses, String field) {
    return clauses.stream()
        .flatMap(id -> text.plan().clause(id).stream())
        .map(clause -> Site.of(clause, Optional.empty(), field));
  }

  /** Events that wait for each other, as the text stands or under one version or circumstance. */
  static void circle(Text text, Findings found) {
    for (org.peaceterms.contradiction.Finding clash : text.schedule().clashes()) {
      if (clash.code() == FindingCode.ORDER_CYCLE && !isToldAsUnderFire(text, clash)) {
        found.add(
            "Each of these waits for another, so none can come first: "
                + events(clash)
                + condition(clash)
                + ".",
            sites(text, clash));
      }
    }
  }

  /** That a reading lets the fighting stop before forces step back is the other side of that. */
  private static boolean isToldAsUnderFire(Text text, org.peaceterms.contradiction.Finding clash) {
    ImmutableSet<ClauseId> clauses =
        clash.clauses().stream()
            .filter(clause -> clause.plan().equals(text.plan().id()))
            .map(clause -> clause.id())
            .collect(ImmutableSet.toImmutableSet());
    return !clash.readings().isEmpty()
        && text.schedule().exposures().stream()
            .filter(exposure -> exposure.kind() == Exposure.Kind.UNDER_FIRE)
            .anyMatch(exposure -> clauses(exposure.awaited()).containsAll(clauses));
  }

  private static String condition(org.peaceterms.contradiction.Finding clash) {
    List<String> taken =
        Stream.of(clash.options(), clash.readings(), clash.circumstances())
            .flatMap(List::stream)
            .toList();
    return taken.isEmpty() ? "" : ", if " + Phrase.and(taken);
  }

  /** Which fields close the circle may differ where several do, but not which clauses. */
  private static List<Site> sites(Text text, org.peaceterms.contradiction.Finding clash) {
    return clash.clauses().stream()
        .filter(clause -> clause.plan().equals(text.plan().id()))
        .flatMap(clause -> text.plan().clause(clause.id()).stream())
        .map(clause -> Site.of(clause, Optional.empty()))
        .toList();
  }

  private static String events(org.peaceterms.contradiction.Finding clash) {
    return Phrase.and(
        clash.certificates().stream()
            .flatMap(ScheduleRules::events)
            .distinct()
            .sorted()
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<String> events(Certificate certificate) {
    return certificate.match(
        crossing -> Stream.of(),
        noValue -> Stream.of(),
        banned -> Stream.of(),
        sum -> Stream.of(),
        circle -> circle.steps().stream().map(Certificate.Distance::from),
        crowd -> crowd.turns().stream().map(Certificate.Turn::start));
  }

  /** Land that is ceded to a side that does nothing that could not be undone. */
  static void oneSided(Text text, Findings found) {
    for (Exposure exposure : text.schedule().exposures()) {
      if (exposure.kind() == Exposure.Kind.ONE_SIDED) {
        PartyId taker = exposure.counterpart().orElseThrow().id();
        ImmutableSet<ClauseId> done = clauses(exposure.done());
        List<Site> ceded = new ArrayList<>();
        for (Placed<Withdrawal> withdrawal : text.of(Withdrawal.KIND)) {
          if (!withdrawal.term().reversible().orElse(false)
              && done.contains(withdrawal.clause().id())
              && LandRules.holders(text, withdrawal).contains(taker)) {
            ceded.add(withdrawal.site("reversible"));
          }
        }
        if (!ceded.isEmpty()) {
          found.together(
              Text.begin(exposure.parties().get(0).name())
                  + " gives up land for good, and "
                  + exposure.counterpart().orElseThrow().name()
                  + " owes nothing for it that could not be undone.",
              ceded);
        }
      }
    }
  }

  /** A ban that begins with an event that nobody must bring about. */
  static void neverBegun(Text text, Findings found) {
    for (Placed<Conduct> ban : text.of(Conduct.KIND)) {
      if (ban.term().modality() == Modality.MUST_NOT) {
        ban.term()
            .window()
            .flatMap(ScheduleRules::begin)
            .filter(event -> isLeftOpen(text, event))
            .ifPresent(
                event ->
                    found.together(
                        "The ban begins only with "
                            + text.name(event)
                            + ", which no point brings about: until then it binds nobody.",
                        List.of(ban.site("window"))));
      }
    }
  }

  private static boolean isLeftOpen(Text text, EventId event) {
    return text.schedule().unanchored().stream()
        .filter(open -> open.reason() == Unanchored.Reason.NOBODY_BRINGS_IT)
        .anyMatch(open -> open.event().id().equals(event.text()));
  }

  private static Optional<EventId> begin(Window window) {
    return window
        .match(
            always -> Optional.<TimePoint>empty(),
            from -> Optional.of(from.start()),
            until -> Optional.<TimePoint>empty(),
            between -> Optional.of(between.from()),
            during -> Optional.<TimePoint>empty())
        .flatMap(
            point ->
                point.match(
                    on -> Optional.<EventId>empty(),
                    at -> Optional.<EventId>empty(),
                    event -> Optional.of(event.id())));
  }
}
