package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.contradiction.Finding;
import org.peaceterms.contradiction.Verdict;
import org.peaceterms.plan.Choice;
import org.peaceterms.schedule.Basis;
import org.peaceterms.schedule.Bound;
import org.peaceterms.schedule.Exposure;
import org.peaceterms.schedule.Gap;
import org.peaceterms.schedule.Milestone;
import org.peaceterms.schedule.Occurrence;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.schedule.Step;
import org.peaceterms.schedule.Unanchored;
import org.peaceterms.schedule.Version;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;

/** Writes a schedule as JSON, in the form of the schema {@code schedule}. */
public final class ScheduleJson {
  private ScheduleJson() {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Result(
      PlanId plan,
      ImmutableList<PlanId> background,
      Optional<LocalDate> from,
      Verdict verdict,
      ImmutableList<Clash> clashes,
      Optional<String> impossibleDate,
      Basis basis,
      boolean exact,
      ImmutableList<Event> events,
      ImmutableList<Taken> versions,
      ImmutableList<Lag> criticalPath,
      ImmutableList<Lag> forced,
      ImmutableList<Open> unanchored,
      ImmutableList<Uncovered> gaps,
      ImmutableList<Exposed> exposures) {}

  private record Clause(String plan, String id, String number) {
    static Clause of(Citation clause) {
      return new Clause(clause.plan().text(), clause.id().text(), clause.number());
    }

    static ImmutableList<Clause> of(List<Citation> clauses) {
      return each(clauses, Clause::of);
    }
  }

  private static <F, T> ImmutableList<T> each(List<F> from, Function<F, T> to) {
    return from.stream().map(to).collect(ImmutableList.toImmutableList());
  }

  private record Clash(
      String code,
      Verdict verdict,
      ImmutableList<Clause> clauses,
      ImmutableList<Clause> background,
      String matter,
      ImmutableList<String> circumstances,
      ImmutableList<String> options,
      ImmutableList<String> readings,
      String witness,
      String explanation) {
    static Clash of(Finding finding) {
      return new Clash(
          finding.code().code(),
          finding.verdict(),
          Clause.of(finding.clauses()),
          Clause.of(finding.background()),
          finding.matter(),
          finding.circumstances(),
          finding.options(),
          finding.readings(),
          finding.witness(),
          finding.explanation());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Event(
      String id,
      String name,
      Occurrence occurrence,
      Optional<Point> earliest,
      Optional<Point> latest,
      Optional<Rational> slack,
      ImmutableList<String> after,
      ImmutableList<String> with,
      ImmutableList<Clause> clauses) {
    static Event of(Milestone event) {
      return new Event(
          event.id(),
          event.name(),
          event.occurrence(),
          event.earliest().map(Point::of),
          event.latest().map(Point::of),
          event.slack(),
          event.after(),
          event.with(),
          Clause.of(event.clauses()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Point(Optional<Rational> days, Optional<String> date, boolean exact) {
    static Point of(Bound bound) {
      return new Point(bound.days(), bound.date(), bound.exact());
    }
  }

  private record Taken(
      String choice,
      String version,
      Choice.Basis basis,
      boolean possible,
      ImmutableList<Event> events) {
    static Taken of(Version version) {
      return new Taken(
          version.choice(),
          version.label(),
          version.basis(),
          version.possible(),
          each(version.events(), Event::of));
    }
  }

  private record Lag(String before, String after, Rational least, ImmutableList<Clause> clauses) {
    static Lag of(Step step) {
      return new Lag(
          step.before().id(), step.after().id(), step.least(), Clause.of(step.clauses()));
    }
  }

  private record Open(String event, Unanchored.Reason reason, ImmutableList<Clause> clauses) {
    static Open of(Unanchored open) {
      return new Open(open.event().id(), open.reason(), Clause.of(open.clauses()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Uncovered(
      Clause ceasefire,
      String from,
      Rational lasts,
      String until,
      Optional<String> version,
      Rational least,
      Optional<Rational> most,
      boolean exact,
      Optional<Dated> dated) {
    static Uncovered of(Gap gap) {
      return new Uncovered(
          Clause.of(gap.ceasefire()),
          gap.from().id(),
          gap.lasts(),
          gap.until().id(),
          gap.version(),
          gap.least(),
          gap.most(),
          gap.exact(),
          gap.dated().map(Dated::of));
    }
  }

  private record Dated(
      String event, Rational most, ImmutableList<Turn> turns, ImmutableList<Clause> clauses) {
    static Dated of(Gap.Dated dated) {
      return new Dated(
          dated.event().id(),
          dated.most(),
          each(dated.turns(), Turn::of),
          Clause.of(dated.clauses()));
    }
  }

  private record Turn(String event, Rational earliest, Rational latest, Rational ifEarliest) {
    static Turn of(Gap.Turn turn) {
      return new Turn(turn.event().id(), turn.earliest(), turn.latest(), turn.ifEarliest());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Exposed(
      Exposure.Kind kind,
      ImmutableList<String> parties,
      Optional<String> counterpart,
      ImmutableList<Deed> done,
      ImmutableList<Deed> awaited,
      Rational least,
      Optional<Rational> most) {
    static Exposed of(Exposure exposure) {
      return new Exposed(
          exposure.kind(),
          each(exposure.parties(), side -> side.id().text()),
          exposure.counterpart().map(side -> side.id().text()),
          each(exposure.done(), Deed::of),
          each(exposure.awaited(), Deed::of),
          exposure.least(),
          exposure.most());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Deed(String event, String reading, Clause clause, Optional<String> version) {
    static Deed of(Exposure.Deed deed) {
      return new Deed(deed.event().id(), deed.reading(), Clause.of(deed.clause()), deed.version());
    }
  }

  /**
   * {@return the JSON of a schedule, ending in a line feed}
   *
   * @param schedule the schedule
   */
  public static String write(Schedule schedule) {
    return ResultJson.write(
        new Result(
            schedule.plan(),
            schedule.background(),
            schedule.from(),
            schedule.verdict(),
            each(schedule.clashes(), Clash::of),
            schedule.impossibleDate(),
            schedule.basis(),
            schedule.isExact(),
            each(schedule.events(), Event::of),
            each(schedule.versions(), Taken::of),
            each(schedule.criticalPath(), Lag::of),
            each(schedule.forced(), Lag::of),
            each(schedule.unanchored(), Open::of),
            each(schedule.gaps(), Uncovered::of),
            each(schedule.exposures(), Exposed::of)));
  }
}
