package org.peaceterms.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.term.value.Id;

/**
 * Checks what a nogood says for itself: each lemma from the statements that it names, and that the
 * lemmas, with what the premises say as propositions, refute it.
 */
final class Certificate {
  private final Theory theory;
  private final List<Statement> statements;
  private final int stated;

  /**
   * A check.
   *
   * @param theory a theory whose duties are spelled out
   * @param stated how many of its statements are not ways to do a duty
   */
  Certificate(Theory theory, int stated) {
    this.theory = theory;
    this.statements = theory.statements();
    this.stated = stated;
  }

  /** {@return what is wrong with a nogood; empty if nothing is} */
  Optional<String> flaw(Nogood nogood) {
    for (Lemma lemma : nogood.lemmas()) {
      if (!lemma.match(apart -> holds(apart.clash()), this::holds, this::holds)) {
        return Optional.of("wrong lemma " + lemma);
      }
    }
    if (!isRefuted(nogood, nogood.lemmas())) {
      return Optional.of("not refuted " + nogood);
    }
    for (Lemma lemma : nogood.lemmas().size() > 1 ? nogood.lemmas() : List.<Lemma>of()) {
      List<Lemma> fewer = new ArrayList<>(nogood.lemmas());
      fewer.remove(lemma);
      if (isRefuted(nogood, fewer)) {
        return Optional.of("needless lemma " + lemma);
      }
    }
    return Optional.empty();
  }

  /** The statements are impossible at one tick, and nothing but the escapes keeps them apart. */
  private boolean holds(Clash clash) {
    List<Status> states = new ArrayList<>();
    List<Amount> amounts = new ArrayList<>();
    List<Norm> norms = new ArrayList<>();
    List<Interval> intervals = new ArrayList<>();
    for (int number : clash.statements()) {
      Statement statement = statements.get(number);
      intervals.addAll(TinyCourses.intervals(statement.primitive()));
      if (statement.primitive() instanceof Status status) {
        states.add(status);
      } else if (statement.primitive() instanceof Amount amount) {
        amounts.add(amount);
      } else if (statement.primitive() instanceof Norm norm) {
        norms.add(norm);
      }
    }
    Set<Atom> given = new HashSet<>();
    clash.hypotheses().stream()
        .filter(Literal::positive)
        .forEach(literal -> given.add(literal.atom()));
    Set<Id> banned = new HashSet<>();
    norms.forEach(norm -> norm.box().roles().values().forEach(banned::addAll));
    return !new TinyTick(given::contains, banned).isPossible(states, amounts, norms)
        && leavesNoOtherEscape(intervals, clash.escapes())
        && clash.statements().stream().allMatch(number -> isStatedOrSpelledOut(number, clash));
  }

  private static boolean leavesNoOtherEscape(List<Interval> intervals, List<Escape> escapes) {
    for (Interval ending : intervals) {
      for (Interval starting : intervals) {
        if (ending.until().isPresent() && starting.from().isPresent()) {
          Endpoint end = ending.until().orElseThrow();
          Endpoint start = starting.from().orElseThrow();
          boolean always = end.of().equals(start.of()) && end.plus() > start.plus();
          if (!always && !escapes.contains(new Escape(end, start))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** A way to do a duty is fixed for one tick, or for the time of all bans that close the duty. */
  private boolean isStatedOrSpelledOut(int number, Clash clash) {
    Statement way = statements.get(number);
    if (isStated(number)
        || TinyCourses.intervals(way.primitive()).stream().anyMatch(this::isTick)) {
      return true;
    }
    List<Interval> during = TinyCourses.intervals(way.primitive());
    return clash.statements().stream()
        .filter(other -> other != number)
        .map(statements::get)
        .allMatch(
            ban ->
                during.containsAll(TinyCourses.intervals(ban.primitive()))
                    && way.guard().containsAll(ban.guard()));
  }

  /** A duty of several names is one of each. */
  private boolean isStated(int number) {
    return number < stated
        || statements.subList(0, stated).stream()
            .anyMatch(whole -> isOneOf(statements.get(number), whole));
  }

  private static boolean isOneOf(Statement one, Statement whole) {
    return one.premise() == whole.premise()
        && one.guard().equals(whole.guard())
        && one.primitive() instanceof Norm part
        && whole.primitive() instanceof Norm all
        && part.force() == all.force()
        && part.period().equals(all.period())
        && part.box().roles().keySet().equals(all.box().roles().keySet())
        && part.box().roles().entrySet().stream()
            .allMatch(role -> all.box().of(role.getKey()).containsAll(role.getValue()));
  }

  private boolean isTick(Interval interval) {
    return interval.from().isPresent()
        && interval.until().equals(interval.from().map(start -> start.later(1)));
  }

  private boolean holds(Lemma.Circle circle) {
    long sum = 0;
    Optional<Moment> first = Optional.empty();
    Optional<Moment> last = Optional.empty();
    for (Lemma.Step step : circle.steps()) {
      Lag lag = lag(step);
      if (last.isPresent() && !last.orElseThrow().equals(lag.from())) {
        return false;
      }
      first = first.or(() -> Optional.of(lag.from()));
      last = Optional.of(lag.to());
      sum = Math.addExact(sum, lag.most());
    }
    return sum < 0 && first.equals(last);
  }

  /** Each pair clashes but for two orders, and whoever is first, the last is not done in time. */
  private boolean holds(Lemma.Crowd crowd) {
    List<Lemma.Turn> turns = crowd.turns();
    if (turns.size() < 2 || crowd.apart().size() != turns.size() * (turns.size() - 1) / 2) {
      return false;
    }
    long needed = 0;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Lemma.Turn turn : turns) {
      Optional<Long> length = length(turn.lasting(), turn.end().of(), turn.start().of());
      if (length.isEmpty() || turn.end().plus() - turn.start().plus() <= length.get()) {
        return false;
      }
      needed += turn.end().plus() - turn.start().plus() - length.get();
      if (!isOrdered(turn.earliest(), turns, turn.start(), true)) {
        Optional<Long> way = length(turn.earliest(), turn.start().of(), crowd.around());
        if (way.isEmpty()) {
          return false;
        }
        first = Math.min(first, turn.start().plus() - way.get());
      }
      if (!isOrdered(turn.latest(), turns, turn.end(), false)) {
        Optional<Long> way = length(turn.latest(), crowd.around(), turn.end().of());
        if (way.isEmpty()) {
          return false;
        }
        last = Math.max(last, turn.end().plus() + way.get());
      }
    }
    boolean bounded = first < Long.MAX_VALUE && last > Long.MIN_VALUE;
    return bounded && needed > last - first && crowd.apart().stream().allMatch(this::holds);
  }

  /** One order that was assumed, between the turn and another one. */
  private static boolean isOrdered(
      List<Lemma.Step> steps, List<Lemma.Turn> turns, Endpoint point, boolean isStart) {
    return steps.size() == 1
        && steps
            .get(0)
            .match(
                said -> false,
                order ->
                    isStart
                        ? order.escape().start().equals(point)
                            && turns.stream()
                                .filter(other -> !other.start().equals(point))
                                .anyMatch(other -> other.end().equals(order.escape().end()))
                        : order.escape().end().equals(point)
                            && turns.stream()
                                .filter(other -> !other.end().equals(point))
                                .anyMatch(other -> other.start().equals(order.escape().start())));
  }

  /** {@return what stated distances add up to if they lead from one moment to another} */
  private Optional<Long> length(List<Lemma.Step> steps, Moment from, Moment to) {
    Moment at = from;
    long sum = 0;
    for (Lemma.Step step : steps) {
      if (!step.match(said -> true, order -> false) || !lag(step).from().equals(at)) {
        return Optional.empty();
      }
      at = lag(step).to();
      sum = Math.addExact(sum, lag(step).most());
    }
    return at.equals(to) ? Optional.of(sum) : Optional.empty();
  }

  private Lag lag(Lemma.Step step) {
    return step.match(
        said -> (Lag) statements.get(said.statement()).primitive(),
        assumed ->
            new Lag(
                assumed.escape().start().of(),
                assumed.escape().end().of(),
                assumed.escape().start().plus() - assumed.escape().end().plus()));
  }

  private boolean isRefuted(Nogood nogood, List<Lemma> lemmas) {
    Set<Set<Literal>> clauses = new HashSet<>();
    Set<Moment> breaches = new HashSet<>();
    theory.facts().forEach(fact -> clauses.add(Set.of(fact)));
    clauses.add(Set.of(Moment.ORIGIN.occurs()));
    nogood.literals().forEach(literal -> clauses.add(Set.of(literal)));
    for (Statement statement : statements) {
      if ((statement.isVocabulary() || nogood.premises().contains(statement.premise()))
          && statement.primitive() instanceof Either either) {
        clauses.add(under(Set.of(statement), either.literals()));
      }
    }
    lemmas.forEach(
        lemma ->
            clauses.add(
                lemma.match(apart -> clause(apart.clash()), this::clause, crowd -> clause(crowd))));
    Set<Set<Literal>> orders = new HashSet<>();
    clauses.forEach(clause -> clause.forEach(literal -> addMeaning(literal.atom(), orders)));
    clauses.addAll(orders);
    clauses.forEach(
        clause ->
            clause.forEach(
                literal -> {
                  if (literal.atom() instanceof Atom.Occurs occurs
                      && occurs.moment().kind() == Moment.Kind.BREACH) {
                    breaches.add(occurs.moment());
                  }
                }));
    breaches.stream()
        .map(Moment::occurs)
        .filter(breach -> !nogood.literals().contains(breach))
        .forEach(breach -> clauses.add(Set.of(breach.not())));
    boolean ownStatements =
        lemmas.stream()
            .flatMap(lemma -> named(lemma).stream())
            .map(statements::get)
            .allMatch(
                statement ->
                    statement.isVocabulary() || nogood.premises().contains(statement.premise()));
    return ownStatements && !new TinySatisfaction(clauses).isPossible();
  }

  private static List<Integer> named(Lemma lemma) {
    return lemma.match(
        apart -> apart.clash().statements().asList(),
        circle -> {
          List<Integer> named = new ArrayList<>();
          circle.steps().forEach(step -> step.match(s -> named.add(s.statement()), a -> false));
          return named;
        },
        crowd -> {
          List<Integer> named = new ArrayList<>();
          crowd.apart().forEach(clash -> named.addAll(clash.statements()));
          steps(crowd).forEach(step -> step.match(s -> named.add(s.statement()), order -> false));
          return named;
        });
  }

  private static Set<Literal> under(Set<Statement> some, Set<Literal> then) {
    Set<Literal> clause = new HashSet<>(then);
    some.forEach(statement -> statement.guard().forEach(literal -> clause.add(literal.not())));
    return clause;
  }

  private Set<Literal> clause(Clash clash) {
    Set<Statement> named = new HashSet<>();
    clash.statements().forEach(number -> named.add(statements.get(number)));
    Set<Literal> clause = under(named, Set.of());
    clash.hypotheses().forEach(literal -> clause.add(literal.not()));
    clash
        .escapes()
        .forEach(escape -> clause.add(Literal.of(new Atom.NotAfter(escape.end(), escape.start()))));
    return clause;
  }

  private static List<Lemma.Step> steps(Lemma.Crowd crowd) {
    List<Lemma.Step> steps = new ArrayList<>();
    for (Lemma.Turn turn : crowd.turns()) {
      steps.addAll(turn.lasting());
      steps.addAll(turn.earliest());
      steps.addAll(turn.latest());
    }
    return steps;
  }

  /**
   * Of each pair, all that avoids the clash but the two orders, and but that a turn is over before
   * it begins, which its length rules out; and that some distance does not count.
   */
  private Set<Literal> clause(Lemma.Crowd crowd) {
    Set<Literal> clause = new HashSet<>(clause(steps(crowd)));
    int pair = 0;
    for (int i = 0; i < crowd.turns().size(); i++) {
      for (int j = i + 1; j < crowd.turns().size(); j++) {
        Lemma.Turn one = crowd.turns().get(i);
        Lemma.Turn other = crowd.turns().get(j);
        Set<Literal> avoiding = new HashSet<>(clause(crowd.apart().get(pair++)));
        avoiding.remove(Literal.of(new Atom.NotAfter(one.end(), other.start())));
        avoiding.remove(Literal.of(new Atom.NotAfter(other.end(), one.start())));
        crowd.turns().stream()
            .map(turn -> Literal.of(new Atom.NotAfter(turn.end(), turn.start())))
            .forEach(avoiding::remove);
        clause.addAll(avoiding);
      }
    }
    return clause;
  }

  private Set<Literal> clause(Lemma.Circle circle) {
    return clause(circle.steps());
  }

  private Set<Literal> clause(List<Lemma.Step> steps) {
    Set<Literal> clause = new HashSet<>();
    for (Lemma.Step step : steps) {
      Lag lag = lag(step);
      clause.add(lag.from().occurs().not());
      clause.add(lag.to().occurs().not());
      step.match(
          said -> clause.addAll(under(Set.of(statements.get(said.statement())), Set.of())),
          assumed ->
              clause.add(
                  Literal.of(new Atom.NotAfter(assumed.escape().end(), assumed.escape().start()))
                      .not()));
    }
    return clause;
  }

  /** An order of two points is one only if the moments of both come. */
  private static void addMeaning(Atom atom, Set<Set<Literal>> clauses) {
    if (atom instanceof Atom.NotAfter order) {
      clauses.add(Set.of(Literal.of(order).not(), order.earlier().of().occurs()));
      clauses.add(Set.of(Literal.of(order).not(), order.later().of().occurs()));
    }
  }
}
