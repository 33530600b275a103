package org.peaceterms.diff.align;

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

  /** Which of its terms is which, once it was asked. */
  private Optional<Alignment> terms = Optional.empty();

  /** Whether terms, and words, are the same; what is equal takes longest to compare. */
  private Known sameTerms = Known.NOT_YET;

  private Known sameWords = Known.NOT_YET;

  /** An answer that is found when it is first asked for. */
  private enum Known {
    NOT_YET,
    YES,
    NO;

    static Known of(boolean answer) {
      return answer ? YES : NO;
    }
  }

  private ClausePair(Clause before, DraftText old, Clause after, DraftText now) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
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
    Known known = sameTerms;
    if (known == Known.NOT_YET) {
      known = Known.of(before.terms().equals(after.terms()));
      sameTerms = known;
    }
    return known == Known.YES;
  }

  /** {@return whether their summaries are the same, typography included} */
  public boolean hasSameWords() {
    Known known = sameWords;
    if (known == Known.NOT_YET) {
      known = Known.of(before.summary().equals(after.summary()));
      sameWords = known;
    }
    return known == Known.YES;
  }

  /** {@return whether their headings are the same, typography included} */
  boolean hasSameHeading() {
    return before.heading().equals(after.heading());
  }

  /** {@return whether their choices are the same, word for word} */
  boolean hasSameChoices() {
    return before.choices().equals(after.choices());
  }

  /** {@return whether heading, words, terms and choices are the same, word for word} */
  boolean saysTheSame() {
    return hasSameWords() && hasSameTerms() && hasSameHeading() && hasSameChoices();
  }

  /** {@return which of its terms is which} */
  public Alignment terms() {
    Alignment known = terms.orElseGet(this::alignTerms);
    terms = Optional.of(known);
    return known;
  }

  private Alignment alignTerms() {
    return hasSameTerms()
        ? Alignment.identity(before.terms().size())
        : align(before.terms(), after.terms());
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
