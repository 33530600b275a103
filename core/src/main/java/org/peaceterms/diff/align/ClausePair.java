package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;

/** Two clauses that are the same one in two drafts, down to their terms and choices. */
public final class ClausePair {
  private final Clause before;
  private final Clause after;
  private final DraftText old;
  private final DraftText now;
  private final boolean sameTerms;
  private final boolean sameWords;
  private final boolean saysTheSame;
  private final Supplier<Alignment> terms;

  private ClausePair(Clause before, DraftText old, Clause after, DraftText now) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
    this.sameTerms = before.terms().equals(after.terms());
    this.sameWords = before.summary().equals(after.summary());
    this.saysTheSame =
        sameTerms
            && sameWords
            && before.heading().equals(after.heading())
            && before.choices().equals(after.choices());
    this.terms = Suppliers.memoize(() -> align(before.terms(), after.terms()));
  }

  static ClausePair of(Clause before, DraftText old, Clause after, DraftText now) {
    return new ClausePair(before, old, after, now);
  }

  /** {@return the clause of the earlier draft} */
  public Clause before() {
    return before;
  }

  /** {@return the clause of the later draft} */
  public Clause after() {
    return after;
  }

  /** {@return whether their terms are the same, word for word} */
  public boolean hasSameTerms() {
    return sameTerms;
  }

  /** {@return whether their summaries are the same, typography included} */
  public boolean hasSameWords() {
    return sameWords;
  }

  /** {@return whether heading, words, terms and choices are the same, word for word} */
  boolean saysTheSame() {
    return saysTheSame;
  }

  /** {@return which of its terms is which} */
  public Alignment terms() {
    return terms.get();
  }

  /** {@return which of its choices is which} */
  public Alignment choices() {
    return choices(before.choices(), after.choices());
  }

  /**
   * {@return which term is which of two lists of terms}
   *
   * @param before terms of the earlier draft
   * @param after terms of the later draft
   */
  public Alignment align(ImmutableList<Term> before, ImmutableList<Term> after) {
    return TermAligner.align(before, old, after, now);
  }

  /**
   * {@return which choice is which: those with the same id, or else with the same labels}
   *
   * @param before the choices of the earlier clause
   * @param after the choices of the later clause
   */
  public static Alignment choices(ImmutableList<Choice> before, ImmutableList<Choice> after) {
    if (before.equals(after)) {
      return Alignment.identity(before.size());
    }
    Alignment alignment = new Alignment(before.size(), after.size());
    new HashJoin(alignment)
        .by(before, after, choice -> Optional.of(choice.id()))
        .by(before, after, choice -> Optional.of(labels(choice)));
    return alignment;
  }

  private static ImmutableSet<String> labels(Choice choice) {
    return choice.versions().stream()
        .map(Alternative::label)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return which version of a choice is which: those with the same label are the same}
   *
   * @param before the versions of the earlier choice
   * @param after the versions of the later choice
   */
  public static Alignment versions(
      ImmutableList<Alternative> before, ImmutableList<Alternative> after) {
    Alignment alignment = new Alignment(before.size(), after.size());
    new HashJoin(alignment).by(before, after, version -> Optional.of(version.label()));
    return alignment;
  }
}
