package org.peaceterms.contradiction;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.term.Term;

/**
 * What is worth knowing though nothing clashes: an order that the plans need and do not state, a
 * term that is said in vain, an exception that keeps terms apart.
 */
final class Notes {
  /** More orders than that are not noted. */
  private static final int ORDERS = 100;

  private final Inquiry inquiry;
  private final Analysis analysis;

  /** A term in the clause that says it. */
  private record Said(int premise, Term term) {}

  private Notes(Inquiry inquiry, Analysis analysis) {
    this.inquiry = inquiry;
    this.analysis = analysis;
  }

  static ImmutableList<Finding> of(Inquiry inquiry, Analysis analysis) {
    Notes notes = new Notes(inquiry, analysis);
    return Stream.of(notes.forced(), notes.vacuous(), Derogations.of(inquiry, analysis))
        .flatMap(findings -> findings)
        .collect(ImmutableList.toImmutableList());
  }

  /** Each order once, with all premises that any clash needs it for. */
  private Stream<Finding> forced() {
    Map<Escape, Set<Integer>> orders = new LinkedHashMap<>();
    for (Analysis.Forced forced : analysis.forced()) {
      if (isOfEvents(forced.order())) {
        orders.computeIfAbsent(forced.order(), order -> new TreeSet<>()).addAll(forced.premises());
      }
    }
    return orders.entrySet().stream()
        .limit(ORDERS)
        .flatMap(entry -> forced(entry.getKey(), entry.getValue()));
  }

  /** That a guarantee must have ended, or a term be broken, is nothing that a plan aims at. */
  private static boolean isOfEvents(Escape order) {
    return Stream.of(order.end(), order.start())
        .allMatch(
            point ->
                switch (point.of().kind()) {
                  case ORIGIN, EVENT, PERFORMANCE, CONSENT -> true;
                  case END, ACT, BREACH, SUPPOSED -> false;
                });
  }

  /** The smallest sets of premises that cannot be held if the order is not kept. */
  private Stream<Finding> forced(Escape order, Set<Integer> premises) {
    Inquiry otherwise = inquiry.against(premises, order);
    return otherwise.analyse().nogoods().stream()
        .filter(nogood -> new Assumptions(otherwise, nogood).nature() == Nature.STRICT)
        .map(nogood -> new ClashCase(otherwise, nogood, Suppliers.ofInstance(ImmutableSet.of())))
        .map(clash -> Findings.of(new ForcedCase(clash, order)));
  }

  /** The terms of which no statement ever counts. */
  private Stream<Finding> vacuous() {
    ImmutableSet<Integer> never = ImmutableSet.copyOf(analysis.vacuous());
    if (never.isEmpty()) {
      return Stream.empty();
    }
    SetMultimap<Said, Integer> said = LinkedHashMultimap.create();
    for (int i = 0; i < inquiry.compiled().statements().size(); i++) {
      int number = i;
      Statement statement = inquiry.statement(number);
      statement
          .site()
          .term()
          .ifPresent(term -> said.put(new Said(statement.premise(), term), number));
    }
    return said.asMap().entrySet().stream()
        .filter(entry -> never.containsAll(entry.getValue()))
        .filter(entry -> !inquiry.theory().premises().get(entry.getKey().premise()).background())
        .map(entry -> vacuous(entry.getKey(), entry.getValue()));
  }

  private Finding vacuous(Said said, Collection<Integer> statements) {
    Citation clause = inquiry.words().citation(said.premise());
    ImmutableSet.Builder<Finding.Pointer> pointers = ImmutableSet.builder();
    for (int number : statements) {
      Pointers.of(
              inquiry.statement(number),
              inquiry.words().plan(clause.plan()),
              inquiry.words().clause(said.premise()))
          .forEach(pointer -> pointers.add(new Finding.Pointer(clause, pointer)));
    }
    Clashes times = new Clashes(inquiry.theory(), ImmutableList.of(), true, Optional.empty());
    VacuousCase details =
        new VacuousCase(
            inquiry.words().point(said.premise()),
            inquiry.words().reading(said.premise(), said.term()),
            statements.stream().allMatch(times::isNever));
    return Finding.builder()
        .code(FindingCode.TERM_VACUOUS)
        .nature(Nature.VACUOUS)
        .addClauses(clause)
        .addAllPointers(pointers.build())
        .matter(inquiry.words().heading(said.premise()))
        .witness("in every course of events")
        .details(details)
        .build();
  }
}
