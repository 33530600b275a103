package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.compile.Deed;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;

/** What there is to schedule: the moments that the clauses of a plan speak of. */
final class Agenda {
  private final Plan plan;
  private final Theory theory;
  private final ImmutableList<Deed> deeds;
  private final Labels labels;
  private final Set<Moment> spokenOf = new LinkedHashSet<>();
  private final Set<Moment> tied = new LinkedHashSet<>();
  private final SetMultimap<Moment, Integer> timedBy = LinkedHashMultimap.create();
  private final ImmutableSetMultimap<Moment, Moment> own;

  private Agenda(Plan plan, List<Plan> laws, Theory theory) {
    this.plan = plan;
    this.theory = theory;
    this.deeds = Deeds.of(plan);
    this.labels = new Labels(plan, laws, theory, deeds);
    this.own = own(deeds);
    spokenOf.add(Deeds.SIGNATURE);
    spokenOf.add(Deeds.ENTRY_INTO_FORCE);
    theory.statements().stream().filter(this::isOfPlan).forEach(this::read);
  }

  /** The moments of one term: that it begins before it is done orders nothing that people ask. */
  private static ImmutableSetMultimap<Moment, Moment> own(ImmutableList<Deed> deeds) {
    ImmutableSetMultimap.Builder<Moment, Moment> own = ImmutableSetMultimap.builder();
    for (Deed deed : deeds) {
      own.put(deed.beginning(), deed.completion());
      own.put(deed.completion(), deed.beginning());
    }
    return own.build();
  }

  static Agenda of(Plan plan, List<Plan> laws, Optional<LocalDate> signature) {
    Theory theory = withVersions(Compilation.of(ImmutableList.of(plan), laws), Deeds.of(plan));
    return new Agenda(
        plan,
        laws,
        signature
            .map(date -> new Clocked(theory.ticksPerDay()).tick(date.atStartOfDay()))
            .map(tick -> signed(theory, tick))
            .orElse(theory));
  }

  /** What one version of a choice promises is begun and done only where that version is taken. */
  private static Theory withVersions(Theory theory, ImmutableList<Deed> deeds) {
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    statements.addAll(theory.statements());
    for (Deed deed : deeds) {
      for (Literal version : deed.guard()) {
        for (Moment moment : List.of(deed.beginning(), deed.completion())) {
          if (moment.kind() == Moment.Kind.PERFORMANCE) {
            statements.add(rule(Either.of(moment.occurs().not(), version)));
          }
        }
      }
    }
    return theory.withStatements(statements.build());
  }

  private static Statement rule(Primitive primitive) {
    return new Statement(Statement.VOCABULARY, ImmutableSortedSet.of(), primitive, Site.NONE);
  }

  /** The signature comes on a given day, at its first tick. */
  private static Theory signed(Theory theory, long tick) {
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    statements.addAll(theory.statements());
    for (Lag lag :
        List.of(
            new Lag(Moment.ORIGIN, Deeds.SIGNATURE, tick),
            new Lag(Deeds.SIGNATURE, Moment.ORIGIN, -tick))) {
      statements.add(rule(lag));
    }
    return theory.withStatements(statements.build());
  }

  private boolean isOfPlan(Statement statement) {
    return !statement.isVocabulary()
        && !theory.premises().get(statement.premise()).background()
        && statement.site().role() == Site.Role.CONTENT;
  }

  private void read(Statement statement) {
    statement.guard().forEach(this::read);
    statement
        .primitive()
        .match(
            status -> read(status.period()),
            amount -> read(amount.period()),
            norm -> read(norm.period()),
            lag -> read(statement, lag),
            either -> read(either));
  }

  private boolean read(Period period) {
    period.intervals().stream()
        .flatMap(interval -> Stream.concat(interval.from().stream(), interval.until().stream()))
        .map(Endpoint::of)
        .forEach(spokenOf::add);
    return true;
  }

  private boolean read(Statement statement, Lag lag) {
    boolean fromForce = lag.most() == 0 && isPlain(lag.from(), lag.to());
    boolean plain =
        fromForce || own.containsEntry(lag.from(), lag.to()) || lag.from().equals(lag.to());
    for (Moment moment : List.of(lag.from(), lag.to())) {
      spokenOf.add(moment);
      if (!fromForce || !moment.equals(Deeds.ENTRY_INTO_FORCE)) {
        timedBy.put(moment, statement.premise());
      }
    }
    if (!plain) {
      tied.add(lag.from());
      tied.add(lag.to());
    }
    return true;
  }

  /** That a term counts from the entry into force on is said of most and ties nothing together. */
  private static boolean isPlain(Moment from, Moment to) {
    Moment other = from.equals(Deeds.ENTRY_INTO_FORCE) ? to : from;
    return other.kind() == Moment.Kind.PERFORMANCE
        && (from.equals(Deeds.ENTRY_INTO_FORCE) || to.equals(Deeds.ENTRY_INTO_FORCE));
  }

  private boolean read(Either either) {
    either.literals().forEach(this::read);
    return true;
  }

  private void read(Literal literal) {
    if (literal.atom() instanceof Atom.Occurs occurs) {
      spokenOf.add(occurs.moment());
    }
  }

  Plan plan() {
    return plan;
  }

  Theory theory() {
    return theory;
  }

  ImmutableList<Deed> deeds() {
    return deeds;
  }

  Labels labels() {
    return labels;
  }

  boolean isSpokenOf(Moment moment) {
    return spokenOf.contains(moment);
  }

  /** {@return the clauses that say something of when a moment comes, by their premises} */
  Set<Integer> timedBy(Moment moment) {
    return timedBy.get(moment);
  }

  /**
   * {@return the moments that are reported: events, completions, and beginnings that clauses tie to
   * something else}
   */
  ImmutableSet<Moment> reported() {
    Set<Moment> beginnings = new LinkedHashSet<>();
    for (Deed deed : deeds) {
      if (!tied.contains(deed.beginning())) {
        beginnings.add(deed.beginning());
      }
    }
    return spokenOf.stream()
        .filter(labels::isNamed)
        .filter(moment -> moment.kind() == Moment.Kind.EVENT || !beginnings.contains(moment))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return of these moments those that clauses tie to others, and all events} */
  ImmutableList<Moment> kernel() {
    List<Moment> events = new ArrayList<>();
    List<Moment> performances = new ArrayList<>();
    for (Moment moment : reported()) {
      if (moment.kind() != Moment.Kind.PERFORMANCE) {
        events.add(moment);
      } else if (tied.contains(moment)) {
        performances.add(moment);
      }
    }
    return ImmutableList.<Moment>builder().addAll(events).addAll(performances).build();
  }
}
