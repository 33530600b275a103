package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Span;

/**
 * A plan that only orders four events, the signature being the first.
 *
 * @param rules what its clauses say, one each
 * @param versions what the two versions of one more clause say; none or two
 */
record SmallPlan(ImmutableList<Rule> rules, ImmutableList<Rule> versions) {
  static final ImmutableList<String> EVENTS =
      ImmutableList.of("signature", "referendum", "plan-approval", "compensation-paid");

  static final String CHOICE = "choice";

  /**
   * One event before another.
   *
   * @param before the earlier event, by its place in the list
   * @param after the later event
   * @param least the least number of days between them; absent means a day
   * @param most the greatest number of days between them
   * @param requires whether the later does not come without the earlier
   */
  record Rule(
      int before, int after, Optional<Integer> least, Optional<Integer> most, boolean requires) {

    Term term() {
      return Sequence.builder()
          .addBefore(EventId.of(EVENTS.get(before)))
          .addAfter(EventId.of(EVENTS.get(after)))
          .leastLag(least.map(Span::ofDays))
          .greatestLag(most.map(Span::ofDays))
          .force(requires ? Sequence.Force.REQUIRES : Sequence.Force.ORDER)
          .build();
    }

    boolean isKept(Day[] days) {
      if (days[after] == Day.NEVER || days[before] == Day.NEVER) {
        return !requires || days[after] == Day.NEVER;
      }
      int lag = days[after].number() - days[before].number();
      return lag >= least.orElse(1) && lag <= most.orElse(Integer.MAX_VALUE);
    }
  }

  /** A day on which an event comes, or that it never does. */
  record Day(int number) {
    static final Day NEVER = new Day(Integer.MIN_VALUE);
  }

  Plan plan() {
    ImmutableList.Builder<Clause> clauses = ImmutableList.builder();
    for (int i = 0; i < rules.size(); i++) {
      clauses.add(clause(i + 1, List.of(rules.get(i).term())));
    }
    if (!versions.isEmpty()) {
      Choice.Builder choice = Choice.builder().id(ChoiceId.of(CHOICE)).basis(Choice.Basis.BRACKET);
      for (int i = 0; i < versions.size(); i++) {
        choice.addVersions(
            Alternative.builder().label("v" + i).addTerms(versions.get(i).term()).build());
      }
      clauses.add(clause(rules.size() + 1, List.of()).withChoices(choice.build()));
    }
    return plan(clauses.build());
  }

  static Plan plan(List<Clause> clauses) {
    return Plan.builder()
        .shared(Corpus.vocabulary())
        .id(PlanId.of("draft"))
        .version("1")
        .date(LocalDate.of(2026, 1, 1))
        .title("A draft")
        .type(Plan.Type.DRAFT)
        .addAllClauses(clauses)
        .build();
  }

  static Clause clause(int number, List<Term> terms) {
    return Clause.builder()
        .id(ClauseId.of(Integer.toString(number)))
        .number(Integer.toString(number))
        .summary("What point " + number + " says.")
        .status(Clause.Status.PROPOSED)
        .addAllTerms(terms)
        .build();
  }

  /** {@return whether a course of events keeps it; the version is by number, if there are any} */
  boolean isKept(Day[] days, int version) {
    return rules.stream().allMatch(rule -> rule.isKept(days))
        && (versions.isEmpty() || versions.get(version).isKept(days));
  }
}
