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
      if (!lemma.match(apart -> holds(apart.clash()), this::holds)) {
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
            clauses.add(lemma.match(apart -> clause(apart.clash()), circle -> clause(circle))));
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

  private Set<Literal> clause(Lemma.Circle circle) {
    Set<Literal> clause = new HashSet<>();
    for (Lemma.Step step : circle.steps()) {
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
