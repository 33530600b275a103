package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;

/**
 * The clauses of a draft as an aligner reads them: without ids, and without what is no part of what
 * they say. Each is read when it is first asked for, and once.
 */
final class DraftText {
  private final ImmutableList<Clause> clauses;
  private final Supplier<Renaming> anonymous;
  private final Supplier<Map<ClauseId, Integer>> positions = Suppliers.memoize(this::byId);
  private final AtomicReferenceArray<String> words;
  private final AtomicReferenceArray<ImmutableList<Term>> meanings;

  private DraftText(ImmutableList<Clause> clauses, Supplier<Renaming> anonymous) {
    this.clauses = clauses;
    this.anonymous = anonymous;
    this.words = new AtomicReferenceArray<>(clauses.size());
    this.meanings = new AtomicReferenceArray<>(clauses.size());
  }

  /** {@return the text of a plan that is compared with another} */
  static DraftText of(Plan plan, Plan other) {
    return of(plan, plan.clauses(), other);
  }

  /** {@return some clauses of a plan that is compared with another} */
  static DraftText of(Plan plan, ImmutableList<Clause> clauses, Plan other) {
    return new DraftText(clauses, Suppliers.memoize(() -> Own.anonymous(plan, other)));
  }

  private Map<ClauseId, Integer> byId() {
    Map<ClauseId, Integer> byId = new HashMap<>(2 * size());
    for (int at = 0; at < size(); at++) {
      byId.put(clauses.get(at).id(), at);
    }
    return byId;
  }

  /** {@return where the clause with each id stands} */
  Map<ClauseId, Integer> positions() {
    return positions.get();
  }

  ImmutableList<Clause> clauses() {
    return clauses;
  }

  int size() {
    return clauses.size();
  }

  /** {@return the summary without typography} */
  String words(int index) {
    String known = words.get(index);
    if (known == null) {
      known = Text.bare(clauses.get(index).summary());
      words.set(index, known);
    }
    return known;
  }

  /** {@return whether a clause says its words in another draft as well} */
  boolean hasWordsOf(int index, DraftText other, int partner) {
    return Text.isSame(clauses.get(index).summary(), other.clauses.get(partner).summary());
  }

  /** {@return whether a clause has terms, and another draft says the same with them} */
  boolean hasTermsOf(int index, DraftText other, int partner) {
    Clause own = clauses.get(index);
    Clause others = other.clauses.get(partner);
    if (own.allTerms().isEmpty()) {
      return false;
    }
    return (own.terms().equals(others.terms()) && own.choices().equals(others.choices()))
        || meaning(index).equals(other.meaning(partner));
  }

  /** {@return what its terms say, those of choices included, without own names and sources} */
  ImmutableList<Term> meaning(int index) {
    ImmutableList<Term> known = meanings.get(index);
    if (known == null) {
      known = meanings(clauses.get(index).allTerms());
      meanings.set(index, known);
    }
    return known;
  }

  /** {@return features of what its terms are about, those of choices included} */
  long[] matter(int index) {
    return Matter.numbers(clauses.get(index).allTerms(), anonymous.get());
  }

  private ImmutableList<Term> meanings(ImmutableList<Term> terms) {
    ImmutableList.Builder<Term> meanings = ImmutableList.builderWithExpectedSize(terms.size());
    terms.forEach(term -> meanings.add(meaning(term)));
    return meanings.build();
  }

  /** {@return what a term says, without own names and sources} */
  Term meaning(Term term) {
    return Matter.meaning(anonymous.get().in(term));
  }
}
