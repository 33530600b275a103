package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TermId;

/**
 * The names that a draft gives to its own clauses, terms, choices and declarations.
 *
 * @param draft its id
 * @param declared what it declares
 * @param clauses its clauses
 */
record Own(PlanId draft, ImmutableList<Entry> declared, ImmutableList<Clause> clauses) {
  private static final String ANY = "a";
  private static final ClauseId CLAUSE = ClauseId.of(ANY);
  private static final ChoiceId CHOICE = ChoiceId.of(ANY);
  private static final TermId TERM = TermId.of(ANY);

  /**
   * {@return a renaming that gives all own names of the draft away, so that what two drafts say can
   * be compared whatever names they use}. What two versions of one work declare keeps its name, as
   * its prefix does not tell them apart.
   */
  Renaming anonymous(boolean oneWork) {
    Renaming.Builder names = Renaming.builder();
    if (!oneWork) {
      for (Entry entry : declared) {
        names.declared(entry.id(), entry.id().text().replace(draft.text() + ":", ANY + ":"));
      }
    }
    for (Clause clause : clauses) {
      names.clause(clause.id(), CLAUSE);
      clause.choices().forEach(choice -> names.choice(choice.id(), CHOICE));
      clause.termIds().forEach(id -> names.term(id, TERM));
    }
    return names.build();
  }
}
