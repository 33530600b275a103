package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;

/**
 * The clauses of a draft as an aligner reads them: without ids, and without what is no part of what
 * they say. Each is read when it is first asked for, and once.
 */
final class DraftText {
  private final ImmutableList<Clause> clauses;
  private final Renaming anonymous;
  private final Map<Integer, String> words = new ConcurrentHashMap<>();
  private final Map<Integer, ImmutableList<Term>> meanings = new ConcurrentHashMap<>();

  DraftText(ImmutableList<Clause> clauses, Renaming anonymous) {
    this.clauses = clauses;
    this.anonymous = anonymous;
  }

  static DraftText of(Plan plan) {
    return new DraftText(plan.clauses(), Own.anonymous(plan));
  }

  ImmutableList<Clause> clauses() {
    return clauses;
  }

  int size() {
    return clauses.size();
  }

  /** {@return the summary without typography} */
  String words(int index) {
    return words.computeIfAbsent(index, at -> Text.bare(clauses.get(at).summary()));
  }

  /** {@return what its terms say, those of choices included, without own names and sources} */
  ImmutableList<Term> meaning(int index) {
    return meanings.computeIfAbsent(
        index,
        at ->
            clauses.get(at).allTerms().stream()
                .map(this::meaning)
                .collect(ImmutableList.toImmutableList()));
  }

  /** {@return what a term says, without own names and sources} */
  Term meaning(Term term) {
    return Matter.meaning(anonymous.in(term));
  }
}
