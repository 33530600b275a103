package org.peaceterms.logic.compile;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/**
 * Statements in words that tests can compare:
 *
 * <pre>{@code
 * if signature comes: forbidden act=invade agents=russia object=ukraine; from entry-into-force
 * }</pre>
 *
 * <p>A guard that a moment comes at which the period starts is left away, as the period says it; so
 * are the guards that signature and entry into force come. Moments of the plan lose its prefix.
 */
final class StatementWords implements Atom.Cases<String> {
  private static final String PLAN = "single";
  private static final StatementWords ATOMS = new StatementWords();

  private StatementWords() {}

  /** {@return what the terms of one clause say, on a vocabulary} */
  static ImmutableList<String> of(Vocabulary vocabulary, Term... terms) {
    return of(theory(vocabulary, terms));
  }

  /** {@return the theory of a plan of one clause, called {@code single}, with some terms} */
  static Theory theory(Vocabulary vocabulary, Term... terms) {
    return Compilation.of(List.of(plan(vocabulary, Plan.Type.DRAFT, terms)), List.of());
  }

  static Plan plan(Vocabulary vocabulary, Plan.Type type, Term... terms) {
    return Plan.builder()
        .shared(vocabulary)
        .id(PlanId.of(PLAN))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A plan of one clause")
        .type(type)
        .addClauses(
            Clause.builder()
                .id(ClauseId.of("1"))
                .number("1")
                .summary("Only this.")
                .status(Clause.Status.PROPOSED)
                .addTerms(terms)
                .build())
        .build();
  }

  /** {@return what the clauses say} */
  static ImmutableList<String> of(Theory theory) {
    return theory.statements().stream()
        .filter(statement -> !statement.isVocabulary())
        .map(StatementWords::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what the clauses say but for distances in time and propositions} */
  static ImmutableList<String> contents(Vocabulary vocabulary, Term... terms) {
    return theory(vocabulary, terms).statements().stream()
        .filter(statement -> !statement.isVocabulary())
        .filter(
            statement ->
                !(statement.primitive() instanceof Lag || statement.primitive() instanceof Either))
        .map(StatementWords::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what follows from the meaning of the words alone} */
  static ImmutableList<String> rules(Theory theory) {
    return theory.statements().stream()
        .filter(Statement::isVocabulary)
        .map(StatementWords::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what is left out, as field names and reason} */
  static ImmutableList<String> leftOut(Theory theory) {
    return theory.exclusions().stream()
        .map(out -> Joiner.on(", ").join(out.site().fields()) + ": " + out.reason())
        .collect(ImmutableList.toImmutableList());
  }

  static String of(Statement statement) {
    String said =
        statement
            .primitive()
            .match(
                StatementWords::status,
                StatementWords::amount,
                norm ->
                    norm.force().name().toLowerCase(Locale.ROOT)
                        + box(norm.box())
                        + period(norm.period()),
                lag -> shortly(lag.to()) + " - " + shortly(lag.from()) + " <= " + lag.most(),
                either -> either(either));
    String role =
        statement.site().role() == Site.Role.CONTENT
            ? ""
            : statement.site().role().name().toLowerCase(Locale.ROOT) + ": ";
    return role + guard(statement) + said;
  }

  private static String status(Status status) {
    return status.state()
        + " is "
        + Joiner.on("|").join(status.values())
        + box(status.box())
        + period(status.period());
  }

  private static String amount(Amount amount) {
    return amount.measure()
        + " "
        + range(amount.range())
        + (amount.counting() == Amount.Counting.ADDS_UP
            ? ""
            : " (" + amount.counting().name().toLowerCase(Locale.ROOT) + ")")
        + box(amount.box())
        + period(amount.period());
  }

  private static String range(Range range) {
    if (range.least().equals(range.most())) {
      return "= " + range.least().orElseThrow();
    }
    return range.least().map(least -> ">= " + least).orElse("")
        + (range.least().isPresent() && range.most().isPresent() ? " and " : "")
        + range.most().map(most -> "<= " + most).orElse("");
  }

  private static String box(Box box) {
    return box.roles().entrySet().stream()
            .map(role -> " " + role.getKey() + "=" + Joiner.on(",").join(role.getValue()))
            .collect(Collectors.joining())
        + box.excepted().stream().map(part -> " except" + box(part)).collect(Collectors.joining());
  }

  private static String period(Period period) {
    return period.intervals().isEmpty()
        ? "; always"
        : period.intervals().stream()
            .map(StatementWords::interval)
            .collect(Collectors.joining(" and ", "; ", ""));
  }

  private static String interval(Interval interval) {
    Optional<Endpoint> from = interval.from();
    Optional<Endpoint> until = interval.until();
    if (from.isPresent() && until.equals(from.map(start -> start.later(1)))) {
      return "at " + words(from.orElseThrow());
    }
    return from.map(start -> "from " + words(start)).orElse("")
        + (from.isPresent() && until.isPresent() ? " " : "")
        + until.map(end -> "until " + words(end)).orElse("");
  }

  private static String words(Endpoint point) {
    return point.of().equals(Moment.ORIGIN)
        ? LocalDate.ofEpochDay(point.plus()).toString()
        : shortly(point.of())
            + (point.plus() == 0 ? "" : (point.plus() < 0 ? "" : "+") + point.plus());
  }

  private static String shortly(Moment moment) {
    return moment.name().replace(PLAN + ":", "");
  }

  private static String either(Either either) {
    return either.literals().stream()
        .sorted(Comparator.comparing(Literal::positive))
        .map(StatementWords::literal)
        .collect(Collectors.joining(" or "));
  }

  private static String literal(Literal literal) {
    return (literal.positive() ? "" : "not: ") + literal.atom().match(ATOMS);
  }

  private static String guard(Statement statement) {
    ImmutableSortedSet<Literal> said = ImmutableSortedSet.copyOf(implied(statement));
    String guard =
        statement.guard().stream()
            .filter(literal -> !said.contains(literal))
            .map(StatementWords::literal)
            .collect(Collectors.joining(" and "));
    return guard.isEmpty() ? "" : "if " + guard + ": ";
  }

  private static List<Literal> implied(Statement statement) {
    List<Literal> implied = new ArrayList<>();
    implied.add(Moment.event("signature").occurs());
    implied.add(Moment.event("entry-into-force").occurs());
    period(statement).intervals().stream()
        .flatMap(interval -> interval.from().stream())
        .map(start -> start.of().occurs())
        .forEach(implied::add);
    return implied;
  }

  private static Period period(Statement statement) {
    return statement
        .primitive()
        .match(
            Status::period,
            Amount::period,
            Norm::period,
            lag -> Period.ALWAYS,
            either -> Period.ALWAYS);
  }

  @Override
  public String occurs(Atom.Occurs atom) {
    return shortly(atom.moment()) + " comes";
  }

  @Override
  public String taken(Atom.Taken atom) {
    return atom.label() + " is taken";
  }

  @Override
  public String given(Atom.Given atom) {
    return atom.name();
  }

  @Override
  public String shared(Atom.Shared atom) {
    return atom.one() + " and " + atom.other() + " overlap";
  }

  @Override
  public String missing(Atom.Missing atom) {
    return "unsaid " + atom.name().replace(PLAN + ":", "");
  }

  @Override
  public String notAfter(Atom.NotAfter atom) {
    return words(atom.earlier()) + " <= " + words(atom.later());
  }

  @Override
  public String defined(Atom.Defined atom) {
    return atom.name().replace(PLAN + ":", "");
  }
}
