package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.contradiction.Completeness;
import org.peaceterms.contradiction.Contradictions;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.FindingCode;
import org.peaceterms.contradiction.Judgement;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Reach;
import org.peaceterms.logic.verdict.Stretch;
import org.peaceterms.logic.verdict.Timetable;
import org.peaceterms.logic.verdict.Timing;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Plan;

/** Puts a schedule together. */
final class Planning {
  private static final ImmutableSet<FindingCode> OF_SEQUENCE =
      ImmutableSet.of(
          FindingCode.ORDER_CYCLE, FindingCode.TIME_TOO_SHORT, FindingCode.CONDITION_UNMET);

  private final Agenda agenda;
  private final Clocked clocked;
  private final Gaps gaps;
  private final Exposures exposures;
  private final ImmutableList<Moment> reported;
  private final ImmutableList<Stretch> stretches;
  private final Timing timing;
  private final Timetable whole;
  private final Basis basis;

  private Planning(Plan plan, List<Plan> laws, Optional<LocalDate> signature) {
    this.agenda = Agenda.of(plan, laws, signature);
    this.clocked = new Clocked(agenda.theory().ticksPerDay());
    this.gaps = Gaps.of(agenda);
    this.exposures = Exposures.of(agenda);
    this.reported = agenda.reported().asList();
    this.stretches = stretches();
    Timing all = Timing.of(agenda.theory(), Limits.standard());
    Timetable ofAll = all.under(List.of(), stretches);
    if (ofAll.possible().orElse(true)) {
      this.timing = all;
      this.whole = ofAll;
      this.basis = Basis.ALL_TERMS;
    } else {
      this.timing = Timing.ofTimeAlone(agenda.theory(), Limits.standard());
      this.whole = timing.under(List.of(), stretches);
      this.basis = whole.possible().orElse(true) ? Basis.TIME_ALONE : Basis.NONE;
    }
  }

  private ImmutableList<Stretch> stretches() {
    ImmutableSet.Builder<Stretch> all = ImmutableSet.builder();
    for (Moment moment : reported) {
      all.add(new Stretch(Deeds.SIGNATURE, moment), new Stretch(Moment.ORIGIN, moment));
    }
    return all.addAll(gaps.stretches()).addAll(exposures.stretches()).build().asList();
  }

  static Schedule schedule(Plan plan, List<Plan> laws, Optional<LocalDate> signature) {
    Judgement judgement = Contradictions.with(laws.toArray(Plan[]::new)).in(plan);
    Planning planning = new Planning(plan, laws, signature);
    ImmutableList<Finding> clashes =
        judgement.findings().stream()
            .filter(finding -> OF_SEQUENCE.contains(finding.code()))
            .filter(finding -> !finding.nature().isNote())
            .collect(ImmutableList.toImmutableList());
    Schedule.Builder schedule =
        Schedule.builder()
            .plan(plan.id())
            .addAllBackground(laws.stream().map(Plan::id).toList())
            .from(signature)
            .addAllClashes(clashes)
            .basis(planning.basis);
    return planning.basis == Basis.NONE
        ? schedule
            .verdict(Verdict.CONTRADICTION)
            .isExact(true)
            .impossibleDate(impossible(plan, laws, signature))
            .build()
        : planning.fill(schedule, judgement, clashes);
  }

  /** If the plan can be kept with another date of signature, that date is at fault. */
  private static Optional<String> impossible(
      Plan plan, List<Plan> laws, Optional<LocalDate> signature) {
    if (signature.isEmpty()) {
      return Optional.empty();
    }
    Planning free = new Planning(plan, laws, Optional.empty());
    if (free.basis == Basis.NONE) {
      return Optional.empty();
    }
    Stretch calendar = new Stretch(Moment.ORIGIN, Deeds.SIGNATURE);
    Optional<Reach> reach = free.whole.reach(calendar);
    Optional<String> first = free.clocked.earliest(Optional.empty(), reach).flatMap(Bound::date);
    Optional<String> last = free.clocked.latest(Optional.empty(), reach).flatMap(Bound::date);
    String lead = "The plan cannot be kept if it is signed on " + signature.orElseThrow();
    return Optional.of(
        lead
            + first.map(date -> ", not before " + date).orElse("")
            + last.map(date -> ", not after " + date).orElse("")
            + ".");
  }

  private Schedule fill(
      Schedule.Builder schedule, Judgement judgement, ImmutableList<Finding> clashes) {
    ImmutableList<Versions.Taken> taken = Versions.of(agenda.plan(), timing, stretches);
    Orders orders = Orders.of(agenda, whole);
    ImmutableList<Moment> moments = sorted(orders);
    ImmutableList<Milestone> milestones = milestones(moments, whole, orders);
    ImmutableList<Version> versions =
        taken.stream()
            .map(version -> version(version, moments, milestones))
            .collect(ImmutableList.toImmutableList());
    return schedule
        .verdict(verdict(judgement, clashes, versions))
        .isExact(milestones.stream().allMatch(Planning::isExact) && whole.possible().isPresent())
        .addAllEvents(milestones)
        .addAllVersions(versions)
        .addAllCriticalPath(orders.criticalPath())
        .addAllForced(orders.forced())
        .addAllTelling(orders.telling())
        .addAllUnanchored(Undated.of(agenda, moments, milestones))
        .addAllGaps(gaps.find(whole, brackets(taken)))
        .addAllExposures(exposures.find(whole))
        .build();
  }

  private static ImmutableList<Versions.Taken> brackets(List<Versions.Taken> versions) {
    return versions.stream()
        .filter(version -> version.isBracket() && version.isPossible())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isExact(Milestone milestone) {
    return milestone.earliest().map(Bound::exact).orElse(true)
        && milestone.latest().map(Bound::exact).orElse(true);
  }

  /** What comes first stands first; what nothing orders stands in the order of the plan. */
  private ImmutableList<Moment> sorted(Orders orders) {
    Set<Moment> kernel = ImmutableSet.copyOf(orders.kernel());
    return reported.stream()
        .sorted(
            Comparator.comparing((Moment moment) -> !kernel.contains(moment))
                .thenComparing(orders::rank))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Milestone> milestones(
      List<Moment> moments, Timetable timetable, Orders orders) {
    return moments.stream()
        .map(moment -> milestone(moment, timetable, orders))
        .collect(ImmutableList.toImmutableList());
  }

  private Milestone milestone(Moment moment, Timetable timetable, Orders orders) {
    Optional<Reach> since = timetable.reach(new Stretch(Deeds.SIGNATURE, moment));
    Optional<Reach> calendar = timetable.reach(new Stretch(Moment.ORIGIN, moment));
    Labels labels = agenda.labels();
    return new Milestone(
        labels.id(moment),
        labels.name(moment),
        Occurrence.valueOf(timetable.coming(moment).name()),
        clocked.earliest(since, calendar),
        clocked.latest(since, calendar),
        clocked.slack(since, calendar),
        ids(orders.directlyBefore(moment)),
        ids(orders.with(moment)),
        labels.clauses(agenda.timedBy(moment)));
  }

  private ImmutableList<String> ids(List<Moment> moments) {
    return moments.stream().map(agenda.labels()::id).collect(ImmutableList.toImmutableList());
  }

  private Version version(Versions.Taken taken, List<Moment> moments, List<Milestone> without) {
    ImmutableList.Builder<Milestone> changed = ImmutableList.builder();
    if (taken.isPossible()) {
      List<Milestone> under =
          milestones(moments, taken.timetable(), Orders.of(agenda, taken.timetable()));
      for (int i = 0; i < under.size(); i++) {
        if (differs(under.get(i), without.get(i))) {
          changed.add(under.get(i));
        }
      }
    }
    return new Version(
        taken.choice().id().text(),
        taken.label(),
        taken.choice().basis(),
        taken.isPossible(),
        changed.build());
  }

  private static boolean differs(Milestone one, Milestone other) {
    return one.occurrence() != other.occurrence()
        || !one.earliest().equals(other.earliest())
        || !one.latest().equals(other.latest());
  }

  private static Verdict verdict(
      Judgement judgement, List<Finding> clashes, List<Version> versions) {
    Optional<Verdict> clash = clashes.stream().map(Finding::verdict).min(Verdict::compareTo);
    if (clash.isPresent()) {
      return clash.orElseThrow();
    }
    boolean open =
        versions.stream()
            .anyMatch(
                version ->
                    version.basis() == Choice.Basis.BRACKET
                        && (!version.possible() || !version.events().isEmpty()));
    if (open) {
      return Verdict.UNDETERMINED;
    }
    boolean judged =
        judgement.notJudged().isEmpty() && judgement.completeness() == Completeness.COMPLETE;
    return judged ? Verdict.COMPATIBLE : Verdict.UNKNOWN;
  }
}
