package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/**
 * What a clause says, word for word, and nothing of where it stands. Its parts are {@link Unique},
 * and compared as such.
 *
 * @param heading its heading
 * @param summary its summary, typography included
 * @param terms its terms
 * @param choices its choices
 */
record Content(
    Optional<String> heading,
    String summary,
    ImmutableList<Term> terms,
    ImmutableList<Choice> choices) {

  static Content of(Clause clause) {
    return new Content(
        Unique.heading(clause.heading()),
        Unique.text(clause.summary()),
        Unique.terms(clause.terms()),
        Unique.choices(clause.choices()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content that
        && heading == that.heading
        && summary == that.summary
        && terms == that.terms
        && choices == that.choices;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(summary) + System.identityHashCode(terms);
  }
}
