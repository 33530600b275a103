package org.peaceterms.diff.align;

import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.TermId;

/** The names that a draft gives to its own clauses, terms, choices and declarations. */
final class Own {
  private static final String ANY = "a";
  private static final ClauseId CLAUSE = ClauseId.of(ANY);
  private static final ChoiceId CHOICE = ChoiceId.of(ANY);
  private static final TermId TERM = TermId.of(ANY);

  private Own() {}

  /**
   * {@return a renaming that gives all own names of a draft away, so that what two drafts say can
   * be compared whatever names they use}. What both declare under one prefix keeps it, as it does
   * not tell them apart.
   */
  static Renaming anonymous(Plan plan, Plan other) {
    Renaming.Builder names = Renaming.builder();
    if (!plan.id().equals(other.id())) {
      for (Entry entry : plan.declares().entries()) {
        names.declared(entry.id(), entry.id().text().replace(plan.id().text() + ":", ANY + ":"));
      }
    }
    for (Clause clause : plan.clauses()) {
      names.clause(clause.id(), CLAUSE);
      clause.choices().forEach(choice -> names.choice(choice.id(), CHOICE));
      clause.termIds().forEach(id -> names.term(id, TERM));
    }
    return names.build();
  }
}
