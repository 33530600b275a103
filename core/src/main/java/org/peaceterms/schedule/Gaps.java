package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.peaceterms.logic.compile.Deed;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Coming;
import org.peaceterms.logic.verdict.Leg;
import org.peaceterms.logic.verdict.Reach;
import org.peaceterms.logic.verdict.Stretch;
import org.peaceterms.logic.verdict.Timetable;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.value.Lasting;

/**
 * The times between the end of a ceasefire and the entry into force, where a plan lets the one come
 * before the other.
 */
final class Gaps {
  private static final Moment AGREEMENT = Deeds.ENTRY_INTO_FORCE;

  private final Agenda agenda;
  private final ImmutableList<Truce> truces;
  private final Clocked clocked;

  /** A ceasefire and the point at which it runs out. */
  private record Truce(Deed deed, Endpoint end) {}

  private Gaps(Agenda agenda) {
    this.agenda = agenda;
    this.truces = truces(agenda);
    this.clocked = new Clocked(agenda.theory().ticksPerDay());
  }

  static Gaps of(Agenda agenda) {
    return new Gaps(agenda);
  }

  /**
   * General ceasefires that run out, unless one is for good; partial ones if there is no other. One
   * that can be renewed need not run out, and a text that says nothing of the time of an agreement
   * foresees none that could come too late.
   */
  private static ImmutableList<Truce> truces(Agenda agenda) {
    if (!isAgreementForeseen(agenda)) {
      return ImmutableList.of();
    }
    List<Deed> all =
        agenda.deeds().stream().filter(deed -> deed.term() instanceof Ceasefire).toList();
    List<Deed> general =
        all.stream().filter(deed -> Deeds.isGeneral((Ceasefire) deed.term())).toList();
    List<Deed> counting = general.isEmpty() ? all : general;
    if (counting.stream().anyMatch(Gaps::isForGood)) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Truce> truces = ImmutableList.builder();
    for (Deed deed : counting.stream().filter(deed -> !isRenewed(deed)).toList()) {
      end(deed, agenda).ifPresent(end -> truces.add(new Truce(deed, end)));
    }
    return truces.build();
  }

  private static boolean isAgreementForeseen(Agenda agenda) {
    return !agenda.timedBy(Deeds.SIGNATURE).isEmpty() || !agenda.timedBy(AGREEMENT).isEmpty();
  }

  private static boolean isRenewed(Deed deed) {
    return ((Ceasefire) deed.term()).renewal().isPresent();
  }

  private static boolean isForGood(Deed deed) {
    return deed.guard().isEmpty()
        && ((Ceasefire) deed.term())
            .duration()
            .filter(Lasting.Permanent.class::isInstance)
            .isPresent();
  }

  /** The end of the ban on attacks that the ceasefire is. */
  private static Optional<Endpoint> end(Deed deed, Agenda agenda) {
    return agenda.theory().statements().stream()
        .filter(statement -> statement.site().term().filter(deed.term()::equals).isPresent())
        .map(Statement::primitive)
        .filter(Norm.class::isInstance)
        .flatMap(norm -> ((Norm) norm).period().intervals().stream())
        .filter(interval -> interval.from().filter(deed.beginning().now()::equals).isPresent())
        .flatMap(interval -> interval.until().stream())
        .findFirst();
  }

  /** {@return the times that have to be asked for} */
  ImmutableList<Stretch> stretches() {
    return truces.stream()
        .map(truce -> new Stretch(truce.end().of(), AGREEMENT))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the gaps under all versions, and those that one version of a bracket changes} */
  ImmutableList<Gap> find(Timetable whole, List<Versions.Taken> versions) {
    List<Gap> gaps = new ArrayList<>(gaps(whole, ImmutableSortedSet.of(), Optional.empty()));
    Set<Gap> known = new LinkedHashSet<>(gaps);
    for (Versions.Taken taken : versions) {
      for (Gap gap :
          gaps(
              taken.timetable(),
              ImmutableSortedSet.of(taken.literal()),
              Optional.of(taken.name()))) {
        if (!known.contains(gap) && !known.contains(under(gap, Optional.empty()))) {
          gaps.add(gap);
        }
      }
    }
    return ImmutableList.copyOf(gaps);
  }

  private static Gap under(Gap gap, Optional<String> version) {
    return new Gap(
        gap.ceasefire(),
        gap.from(),
        gap.lasts(),
        gap.until(),
        version,
        gap.least(),
        gap.most(),
        gap.exact(),
        gap.dated());
  }

  private List<Gap> gaps(
      Timetable timetable, ImmutableSortedSet<Literal> taken, Optional<String> version) {
    List<Gap> gaps = new ArrayList<>();
    for (Truce truce : truces) {
      Moment start = truce.end().of();
      if (taken.containsAll(truce.deed().guard())) {
        timetable
            .reach(new Stretch(start, AGREEMENT))
            .flatMap(reach -> gap(truce, reach, timetable, version))
            .ifPresent(gaps::add);
      }
    }
    return gaps;
  }

  private Optional<Gap> gap(
      Truce truce, Reach reach, Timetable timetable, Optional<String> version) {
    long lasts = truce.end().plus();
    boolean unrelated = reach.least().isEmpty();
    if (unrelated || reach.most().isPresent() && reach.most().getAsLong() <= lasts) {
      return Optional.empty();
    }
    long least = Math.max(0, reach.least().getAsLong() - lasts);
    Labels labels = agenda.labels();
    return Optional.of(
        new Gap(
            labels.clause(truce.deed()),
            labels.event(truce.end().of()),
            clocked.days(lasts),
            labels.event(AGREEMENT),
            version,
            clocked.days(least),
            reach.most().isPresent()
                ? Optional.of(clocked.days(reach.most().getAsLong() - lasts))
                : Optional.empty(),
            reach.leastExact() && reach.mostExact(),
            reach.most().isPresent() ? Optional.empty() : dated(truce, timetable)));
  }

  /** The last event with a latest date among those that come before the agreement. */
  private Optional<Gap.Dated> dated(Truce truce, Timetable timetable) {
    Moment start = truce.end().of();
    return agenda.kernel().stream()
        .filter(moment -> timetable.coming(moment) == Coming.ALWAYS)
        .filter(moment -> isBeforeAgreement(moment, timetable))
        .filter(moment -> latest(start, moment, timetable) > truce.end().plus())
        .max(
            Comparator.comparingLong((Moment moment) -> latest(start, moment, timetable))
                .thenComparing(moment -> !isBeginning(moment))
                .thenComparing(Comparator.reverseOrder()))
        .map(moment -> dated(truce, moment, timetable));
  }

  private static boolean isBeforeAgreement(Moment moment, Timetable timetable) {
    OptionalLong back = timetable.most(AGREEMENT, moment);
    return back.isPresent() && back.getAsLong() <= 0 && !moment.equals(AGREEMENT);
  }

  /** What is done tells more than that it begins. */
  private boolean isBeginning(Moment moment) {
    return agenda.deeds().stream().anyMatch(deed -> deed.beginning().equals(moment));
  }

  private static long latest(Moment start, Moment moment, Timetable timetable) {
    return timetable.most(start, moment).orElse(Long.MIN_VALUE);
  }

  private Gap.Dated dated(Truce truce, Moment event, Timetable timetable) {
    Moment start = truce.end().of();
    long lasts = truce.end().plus();
    ImmutableList<Leg> legs = timetable.legs(start, event);
    long whole = legs.stream().mapToLong(Leg::most).sum();
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<Gap.Turn> turns = ImmutableList.builder();
    long sum = 0;
    for (Leg leg : legs) {
      sum += leg.most();
      premises.addAll(leg.premises());
      OptionalLong back = timetable.most(leg.to(), start);
      boolean isTurn = agenda.labels().isNamed(leg.to()) && !leg.to().equals(event);
      if (isTurn && back.isPresent() && -back.getAsLong() < sum) {
        long earliest = -back.getAsLong();
        turns.add(
            new Gap.Turn(
                agenda.labels().event(leg.to()),
                clocked.days(earliest),
                clocked.days(sum),
                clocked.days(Math.max(0, earliest + whole - sum - lasts))));
      }
    }
    return new Gap.Dated(
        agenda.labels().event(event),
        clocked.days(whole - lasts),
        turns.build(),
        agenda.labels().clauses(premises.build()));
  }
}
