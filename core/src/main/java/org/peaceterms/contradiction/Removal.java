package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/**
 * A term taken out, and out of the lists of the terms that name it.
 *
 * @param premise the clause, by number
 * @param term the term
 * @param before what it says
 */
record Removal(int premise, Term term, String before) implements Change {

  @Override
  public String after() {
    return "";
  }

  @Override
  public String pointer(Clause clause) {
    return Pointers.place(term, clause).orElse("");
  }

  @Override
  public Plan apply(Plan plan, Clause clause) {
    Plan unnamed = Unnamed.in(plan, ImmutableList.of(term));
    return EditedPlan.of(
        unnamed,
        unnamed.clause(clause.id()).orElseThrow(),
        other -> other.equals(term) ? Stream.of() : Stream.of(other));
  }

  @Override
  public String summary(String point) {
    return "In " + point + ", leave this out: \u201C" + before + "\u201D";
  }
}
