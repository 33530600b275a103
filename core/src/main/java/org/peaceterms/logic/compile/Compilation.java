package org.peaceterms.logic.compile;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlanId;

/** Walks through plans and hands each term to the rule of its kind. */
public final class Compilation {
  private final Ledger ledger;
  private final Links links = new Links();
  private final Ends ends = new Ends();

  private Compilation(Vocabulary vocabulary, Clock clock) {
    this.ledger = new Ledger(Names.of(vocabulary), clock);
  }

  /**
   * {@return what plans come to, taken together}
   *
   * @param plans the plans, all on one shared vocabulary
   * @param laws the law and facts that lie behind them and that no draft decides
   */
  public static Theory of(List<Plan> plans, List<Plan> laws) {
    return of(plans, ImmutableList.of(), laws);
  }

  /**
   * {@return what plans come to, taken together with demands that do not change how they are read}
   *
   * <p>A plan that sets an event before its entry into force says that what completes the event
   * does not wait for that. A demand says so for itself only.
   *
   * @param plans the plans, all on one shared vocabulary
   * @param demands texts that are judged against them
   * @param laws the law and facts that lie behind them and that no draft decides
   */
  public static Theory of(List<Plan> plans, List<Plan> demands, List<Plan> laws) {
    Clock clock = new Clock(1);
    Theory theory = attempt(plans, demands, laws, clock);
    return clock.isFineEnough() ? theory : attempt(plans, demands, laws, clock.finer());
  }

  private static Theory attempt(
      List<Plan> plans, List<Plan> demands, List<Plan> laws, Clock clock) {
    List<Plan> all = new ArrayList<>(plans);
    all.addAll(demands);
    all.addAll(laws);
    return new Compilation(vocabulary(all), clock).compile(plans, demands, laws);
  }

  private static Vocabulary vocabulary(List<Plan> plans) {
    if (plans.isEmpty()) {
      return Vocabulary.empty();
    }
    Vocabulary whole = plans.get(0).vocabulary();
    for (Plan plan : plans.subList(1, plans.size())) {
      whole = whole.with(plan.declares());
    }
    return whole;
  }

  private Theory compile(List<Plan> plans, List<Plan> demands, List<Plan> laws) {
    List<Plan> judged = new ArrayList<>(plans);
    judged.addAll(demands);
    Wars wars = Wars.of(judged);
    List<Happenings> told = new ArrayList<>();
    Supplier<ImmutableSet<Moment>> beforeForce =
        Suppliers.memoize(() -> BeforeForce.of(told.subList(0, plans.size())));
    plans.forEach(
        plan ->
            told.add(
                new Happenings(Outline.of(plan), wars.prefix(plan), ledger, links, beforeForce)));
    demands.forEach(
        demand ->
            told.add(
                new Happenings(
                    Outline.ofDemand(demand), wars.prefix(demand), ledger, links, beforeForce)));
    laws.forEach(law -> told.add(new Happenings(Outline.of(law), "", ledger, links, beforeForce)));
    for (int i = 0; i < told.size(); i++) {
      Happenings happenings = told.get(i);
      boolean background = i >= judged.size();
      for (List<Clause> some : Lists.partition(happenings.plan().clauses(), Roll.AT_ONCE)) {
        happenings.lookAhead(some);
        compile(some, happenings, background);
      }
    }
    Precedence.close(judged, ledger);
    ends.close(ledger);
    links.close(ledger);
    told.forEach(happenings -> Events.close(happenings, ledger));
    return ledger.theory(links.acts());
  }

  /**
   * Clauses lie far apart in memory: their premises come first, so that all are fetched at once.
   */
  private void compile(List<Clause> clauses, Happenings happenings, boolean background) {
    int[] premises = new int[clauses.size()];
    for (int i = 0; i < premises.length; i++) {
      PlanId plan = happenings.plan().id();
      premises[i] = ledger.open(new Premise(plan, clauses.get(i).id(), background));
    }
    for (int i = 0; i < premises.length; i++) {
      compile(clauses.get(i), happenings, premises[i]);
    }
  }

  private void compile(Clause clause, Happenings happenings, int premise) {
    compile(clause, clause.terms(), () -> "terms", happenings, premise, ImmutableSortedSet.of());
    for (Choice choice : clause.choices()) {
      ImmutableMap<String, Literal> taken = happenings.outline().versions().taken(choice);
      choose(taken.values().asList(), premise);
      for (Alternative version : choice.versions()) {
        compile(
            clause,
            version.terms(),
            () -> choice.id() + "/" + version.label(),
            happenings,
            premise,
            ImmutableSortedSet.of(taken.get(version.label())));
      }
    }
  }

  /** Of the versions of a choice, one is taken and no more than one. */
  private void choose(ImmutableList<Literal> versions, int premise) {
    ledger.add(
        new Statement(
            premise,
            ImmutableSortedSet.of(),
            new Either(ImmutableSortedSet.copyOf(versions)),
            Site.NONE));
    for (int i = 0; i < versions.size(); i++) {
      for (Literal other : versions.subList(i + 1, versions.size())) {
        ledger.addRule(Either.of(versions.get(i).not(), other.not()));
      }
    }
  }

  private void compile(
      Clause clause,
      List<Term> terms,
      Supplier<String> place,
      Happenings happenings,
      int premise,
      ImmutableSortedSet<Literal> guard) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      int number = i + 1;
      Supplier<String> name =
          () ->
              term.id()
                  .map(Id::text)
                  .orElseGet(() -> clause.id().text() + "/" + place.get() + "/" + number);
      Context context =
          new Context(
              new Speaker(
                  ledger, happenings, ends, premise, Optional.of(term), name, Site.Role.CONTENT),
              guard,
              Period.ALWAYS);
      compile(untilEnded(context, clause));
    }
  }

  private Context untilEnded(Context context, Clause clause) {
    if (context.happenings().outline().isBoundless()) {
      return context;
    }
    Context ended = context;
    Set<String> names = Set.of(context.name(), clause.id().text(), Outline.THIS_TEXT);
    for (String name : ImmutableSortedSet.copyOf(names)) {
      boolean insulated = context.term().insulated().orElse(false);
      Happenings happenings = context.happenings();
      if (!name.equals(context.name()) && insulated) {
        continue;
      }
      if (happenings.outline().isEnded(name)) {
        ended = ended.during(Interval.until(context.ends().of(happenings, name).now()));
      }
      if (happenings.outline().isStarted(name) && !name.equals(Outline.THIS_TEXT)) {
        ended = ended.during(Interval.from(happenings.operative(name).now()));
      }
    }
    return ended;
  }

  /**
   * Works conditions, exceptions and consequences of a term into its context, then asks its kind.
   */
  static void compile(Context context) {
    Term term = context.term();
    if (term.when().isEmpty() && term.unless().isEmpty()) {
      term.match(new Rules(context));
      consequences(context);
      return;
    }
    Optional<ImmutableList<Case>> ways = Conditions.counting(context);
    if (ways.isEmpty()) {
      context.leaveOut("its condition can be met in too many ways", "when", "unless");
      return;
    }
    for (Case way : ways.orElseThrow()) {
      term.match(new Rules(context.in(way)));
    }
    consequences(context);
  }

  private static void consequences(Context context) {
    Term term = context.term();
    if (term.consequence().isEmpty()) {
      return;
    }
    Moment breach = context.breach();
    for (int i = 0; i < term.consequence().size(); i++) {
      compile(
          context
              .during(Interval.from(breach.now()))
              .inside(term.consequence().get(i), "consequence/" + (i + 1), Site.Role.CONSEQUENCE));
    }
  }
}
