package org.peaceterms.contradiction;

import java.util.Locale;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/**
 * A field of a term with another value.
 *
 * @param premise the clause, by number
 * @param term the term as it stands
 * @param field the field
 * @param instead the term that takes its place
 * @param before what stands there, in words; empty if nothing does
 * @param after what would stand there, in words
 */
record FieldChange(int premise, Term term, String field, Term instead, String before, String after)
    implements Change {

  @Override
  public String pointer(Clause clause) {
    return Pointers.place(term, clause).orElse("") + "/" + field;
  }

  @Override
  public Plan apply(Plan plan, Clause clause) {
    return EditedPlan.of(
        plan, clause, other -> other.equals(term) ? Stream.of(instead) : Stream.of(other));
  }

  @Override
  public String summary(String point) {
    if (field.equals(Specials.FIELD)) {
      return "Say in " + point + " that it prevails over " + after + ".";
    }
    return "In "
        + point
        + ", change the "
        + field.replaceAll("[A-Z]", " $0").toLowerCase(Locale.ROOT)
        + (before.isEmpty() ? "" : " from \u201C" + before + "\u201D")
        + " to \u201C"
        + after
        + "\u201D.";
  }
}
