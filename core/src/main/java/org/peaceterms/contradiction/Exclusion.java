package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/**
 * A reading that the text is made to exclude, wherever it is held. What the last other reading says
 * is then said.
 *
 * @param premise the clause, by number
 * @param choice the choice of readings
 * @param label the reading
 */
record Exclusion(int premise, Choice choice, String label) implements Change {

  @Override
  public String before() {
    return label;
  }

  @Override
  public String after() {
    return others(choice).stream().map(Alternative::label).collect(Collectors.joining(" or "));
  }

  @Override
  public String pointer(Clause clause) {
    return "/choices/" + clause.choices().indexOf(choice);
  }

  @Override
  public Plan apply(Plan plan, Clause clause) {
    Plan unnamed = plan;
    for (Alternative version : choice.versions()) {
      if (version.label().equals(label)) {
        unnamed = Unnamed.in(unnamed, version.terms());
      }
    }
    return unnamed.withClauses(unnamed.clauses().stream().map(this::in).toList());
  }

  private Clause in(Clause clause) {
    ImmutableList.Builder<Term> terms = ImmutableList.<Term>builder().addAll(clause.terms());
    ImmutableList.Builder<Choice> choices = ImmutableList.builder();
    for (Choice held : clause.choices()) {
      List<Alternative> left = others(held);
      if (!held.id().equals(choice.id())) {
        choices.add(held);
      } else if (left.size() == 1) {
        terms.addAll(left.get(0).terms());
      } else {
        choices.add(held.withVersions(left));
      }
    }
    return clause.withTerms(terms.build()).withChoices(choices.build());
  }

  private List<Alternative> others(Choice of) {
    return of.versions().stream().filter(version -> !version.label().equals(label)).toList();
  }

  @Override
  public String summary(String point) {
    return "Make clear in "
        + point
        + " that it does not mean reading "
        + label
        + " of "
        + choice.id()
        + ".";
  }
}
