package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Nogood;

/** What a nogood rests on, as rules: its premises, what it assumes, its lemmas, and the words. */
final class RuleBook {
  private final Theory theory;
  private final Nogood nogood;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<Atom.NotAfter> orders = new LinkedHashSet<>();
  private final Set<Moment> breaches = new TreeSet<>();

  private RuleBook(Theory theory, Nogood nogood) {
    this.theory = theory;
    this.nogood = nogood;
  }

  static RuleBook of(Theory theory, Nogood nogood) {
    RuleBook book = new RuleBook(theory, nogood);
    book.fill();
    return book;
  }

  /** {@return the rules, those first that nobody has to be told} */
  ImmutableList<Rule> rules() {
    return ImmutableList.<Rule>builder().addAll(meanings()).addAll(rules).build();
  }

  /** {@return that nobody breaks a term or does what one forbids, unless that is derived} */
  ImmutableList<Rule> withoutBreach() {
    return breaches.stream()
        .map(breach -> Rule.given(breach.occurs().not(), Rule.Source.NO_BREACH))
        .collect(ImmutableList.toImmutableList());
  }

  private void fill() {
    add(Rule.given(Moment.ORIGIN.occurs(), Rule.Source.FACT));
    theory.facts().forEach(fact -> add(Rule.given(fact, Rule.Source.FACT)));
    Set<Lemma> told = new LinkedHashSet<>(nogood.lemmas());
    for (Lemma lemma : nogood.lemmas()) {
      ruledOut(lemma)
          .ifPresent(
              order -> {
                add(Rule.given(order, Rule.Source.MEANING));
                told.remove(lemma);
              });
    }
    nogood.literals().forEach(literal -> add(Rule.given(literal, Rule.Source.ASSUMED)));
    List<Statement> statements = theory.statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      boolean counts = statement.isVocabulary() || nogood.premises().contains(statement.premise());
      if (counts && statement.primitive() instanceof Either either) {
        add(Rule.said(unlessGuarded(either.literals(), statement), i));
      }
    }
    for (Lemma lemma : told) {
      add(Rule.lemma(lemma.match(apart -> apart(apart.clash()), this::circle, this::crowd), lemma));
    }
  }

  /** That what has an order comes. */
  private ImmutableList<Rule> meanings() {
    ImmutableList.Builder<Rule> all = ImmutableList.builder();
    for (Atom.NotAfter order : orders) {
      Literal assumed = Literal.of(order);
      all.add(Rule.meaning(assumed, order.earlier().of().occurs()));
      all.add(Rule.meaning(assumed, order.later().of().occurs()));
    }
    return all.build();
  }

  private void add(Rule rule) {
    rules.add(rule);
    for (Literal literal : rule.literals()) {
      if (literal.atom() instanceof Atom.NotAfter order) {
        orders.add(order);
      } else if (literal.atom() instanceof Atom.Occurs occurs
          && (occurs.moment().kind() == Moment.Kind.BREACH
              || Bans.forbid(occurs.moment(), theory))) {
        breaches.add(occurs.moment());
      }
    }
  }

  private static ImmutableSortedSet<Literal> unlessGuarded(
      Iterable<Literal> literals, Statement statement) {
    ImmutableSortedSet.Builder<Literal> all = ImmutableSortedSet.naturalOrder();
    statement.guard().forEach(guard -> all.add(guard.not()));
    return all.addAll(literals).build();
  }

  private ImmutableSortedSet<Literal> apart(Clash clash) {
    ImmutableSortedSet.Builder<Literal> all = ImmutableSortedSet.naturalOrder();
    clash.hypotheses().forEach(hypothesis -> all.add(hypothesis.not()));
    for (int number : clash.statements()) {
      theory.statements().get(number).guard().forEach(guard -> all.add(guard.not()));
    }
    clash
        .escapes()
        .forEach(escape -> all.add(Literal.of(new Atom.NotAfter(escape.end(), escape.start()))));
    return all.build();
  }

  /** {@return that an order is not kept, where a lemma says that the words alone rule it out} */
  private Optional<Literal> ruledOut(Lemma lemma) {
    return lemma.match(apart -> Optional.empty(), this::ruledOut, crowd -> Optional.empty());
  }

  /** The opposite of the one order in a circle that else holds by what the words mean. */
  private Optional<Literal> ruledOut(Lemma.Circle circle) {
    if (!isOfWords(circle, theory)) {
      return Optional.empty();
    }
    Set<Literal> left = new TreeSet<>(circle(circle));
    left.removeIf(literal -> theory.facts().contains(literal.not()));
    for (Lemma.Step step : circle.steps()) {
      step.match(
          stated -> false,
          assumed ->
              left.removeAll(
                  ImmutableList.of(
                      assumed.escape().end().of().occurs().not(),
                      assumed.escape().start().of().occurs().not())));
    }
    return left.size() == 1 ? Optional.of(left.iterator().next()) : Optional.empty();
  }

  /** {@return whether no clause has a part in a circle} */
  static boolean isOfWords(Lemma.Circle circle, Theory theory) {
    return circle.steps().stream()
        .allMatch(
            step ->
                step.match(
                    stated -> theory.statements().get(stated.statement()).isVocabulary(),
                    assumed -> true));
  }

  private ImmutableSortedSet<Literal> circle(Lemma.Circle circle) {
    ImmutableSortedSet.Builder<Literal> all = ImmutableSortedSet.naturalOrder();
    circle.steps().forEach(step -> all.addAll(unless(step)));
    return all.build();
  }

  private ImmutableSortedSet<Literal> unless(Lemma.Step step) {
    return step.match(this::unstated, RuleBook::unassumed);
  }

  /** Of the orders that keep two turns apart, none helps. */
  private ImmutableSortedSet<Literal> crowd(Lemma.Crowd crowd) {
    Set<Literal> all = new TreeSet<>();
    List<Lemma.Turn> turns = crowd.turns();
    int pair = 0;
    for (int i = 0; i < turns.size(); i++) {
      for (Lemma.Turn other : turns.subList(i + 1, turns.size())) {
        Set<Literal> either = new TreeSet<>(apart(crowd.apart().get(pair++)));
        either.remove(Literal.of(new Atom.NotAfter(turns.get(i).end(), other.start())));
        either.remove(Literal.of(new Atom.NotAfter(other.end(), turns.get(i).start())));
        all.addAll(either);
      }
    }
    for (Lemma.Turn turn : turns) {
      all.remove(Literal.of(new Atom.NotAfter(turn.end(), turn.start())));
      Iterables.concat(turn.lasting(), turn.earliest(), turn.latest())
          .forEach(step -> all.addAll(unless(step)));
    }
    return ImmutableSortedSet.copyOf(all);
  }

  private static ImmutableSortedSet<Literal> unassumed(Lemma.Assumed assumed) {
    return ImmutableSortedSet.of(
        Literal.of(new Atom.NotAfter(assumed.escape().end(), assumed.escape().start())).not());
  }

  private ImmutableSortedSet<Literal> unstated(Lemma.Stated stated) {
    Statement statement = theory.statements().get(stated.statement());
    Lag lag = (Lag) statement.primitive();
    return unlessGuarded(
        ImmutableSortedSet.of(lag.from().occurs().not(), lag.to().occurs().not()), statement);
  }
}
