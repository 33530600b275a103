package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.TermId;

/** The ids of the terms of a clause, down to the terms inside them. */
final class OwnTerms {
  private OwnTerms() {}

  /** Tells which id in the earlier clause is which in the later one. */
  static void pairs(ClausePair pair, BiConsumer<TermId, TermId> told) {
    if (pair.before().termIds().isEmpty() || pair.after().termIds().isEmpty()) {
      return;
    }
    if (pair.hasSameTerms() && pair.before().choices().isEmpty()) {
      pair.before().termIds().forEach(id -> told.accept(id, id));
      return;
    }
    terms(pair.before().terms(), pair.after().terms(), pair.terms(), told);
    ImmutableList<Choice> old = pair.before().choices();
    if (old.isEmpty()) {
      return;
    }
    Alignment choices = pair.choices();
    for (int i = 0; i < old.size(); i++) {
      int at = i;
      choices
          .afterOf(i)
          .ifPresent(j -> versions(pair, old.get(at), pair.after().choices().get(j), told));
    }
  }

  private static void versions(
      ClausePair pair, Choice old, Choice now, BiConsumer<TermId, TermId> told) {
    Alignment versions = ClausePair.versions(old.versions(), now.versions());
    for (int i = 0; i < versions.sizeBefore(); i++) {
      Alternative from = old.versions().get(i);
      versions
          .afterOf(i)
          .ifPresent(
              j -> {
                Alternative to = now.versions().get(j);
                terms(from.terms(), to.terms(), pair.align(from.terms(), to.terms()), told);
              });
    }
  }

  private static void terms(
      ImmutableList<Term> old,
      ImmutableList<Term> now,
      Alignment terms,
      BiConsumer<TermId, TermId> told) {
    for (int i = 0; i < old.size(); i++) {
      Term from = old.get(i);
      terms.afterOf(i).ifPresent(j -> pair(from, now.get(j), told));
    }
  }

  /** The terms inside two terms are the same if they stand in the same place. */
  private static void pair(Term old, Term now, BiConsumer<TermId, TermId> told) {
    if (old.id().isPresent() && now.id().isPresent()) {
      told.accept(old.id().orElseThrow(), now.id().orElseThrow());
    }
    ImmutableList<Term> from = old.kind().nested(old);
    ImmutableList<Term> to = now.kind().nested(now);
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      if (from.get(i).kind() == to.get(i).kind()) {
        pair(from.get(i), to.get(i), told);
      }
    }
  }
}
