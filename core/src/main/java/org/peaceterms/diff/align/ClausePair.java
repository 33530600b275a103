package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;

/** Two clauses that are the same one in two drafts, down to their terms and choices. */
public final class ClausePair {
  private final DraftText old;
  private final int i;
  private final DraftText now;
  private final int j;

  /** Which of its terms is which, once it was asked. */
  private Optional<Alignment> terms = Optional.empty();

  private ClausePair(DraftText old, int i, DraftText now, int j) {
    this.old = old;
    this.i = i;
    this.now = now;
    this.j = j;
  }

  static ClausePair of(DraftText old, int i, DraftText now, int j) {
    return new ClausePair(old, i, now, j);
  }

  /** {@return the clause of the earlier draft} */
  public Clause before() {
    return old.clauses().get(i);
  }

  /** {@return the clause of the later draft} */
  public Clause after() {
    return now.clauses().get(j);
  }

  /** {@return where the clause stands in the earlier draft} */
  public int earlier() {
    return i;
  }

  /** {@return where the clause stands in the later draft} */
  public int later() {
    return j;
  }

  /** {@return the number of the clause in the earlier draft} */
  public String earlierNumber() {
    return old.number(i);
  }

  /** {@return the number of the clause in the later draft} */
  public String laterNumber() {
    return now.number(j);
  }

  /** {@return whether they have the same id} */
  public boolean hasSameId() {
    return old.id(i) == now.id(j);
  }

  /** {@return whether they have the same number} */
  public boolean hasSameNumber() {
    return old.number(i) == now.number(j);
  }

  /**
   * {@return whether they stand below the same clause}
   *
   * @param names the names that the later draft gives to the clauses of the earlier one
   */
  public boolean hasSameParent(Renaming names) {
    Optional<ClauseId> parent = old.frame(i).parent();
    return parent.isEmpty() && hasSameFrame()
        || parent.map(names::clause).equals(now.frame(j).parent());
  }

  /** {@return whether the earlier clause names nothing that its draft may call otherwise} */
  public boolean namesNothing() {
    return old.namesNothing(i);
  }

  /** {@return whether heading, words, terms and choices are the same, word for word} */
  public boolean saysTheSame() {
    return old.saysTheSame(i, now, j);
  }

  /** {@return whether all but what they say, their ids and their numbers is the same} */
  public boolean hasSameFrame() {
    return old.frame(i) == now.frame(j);
  }

  /** {@return whether their terms are the same, word for word} */
  public boolean hasSameTerms() {
    return old.content(i).terms() == now.content(j).terms();
  }

  /** {@return whether their summaries are the same, typography included} */
  public boolean hasSameWords() {
    return old.content(i).summary() == now.content(j).summary();
  }

  /** {@return whether their summaries are the same, typography aside} */
  public boolean hasOneWording() {
    return hasSameWords() || old.bare(i) == now.bare(j);
  }

  /** {@return whether their terms say the same, whatever they call what is their own} */
  boolean meansTheSame() {
    return old.meaning(i) == now.meaning(j);
  }

  /** {@return whether their headings are the same, typography included} */
  boolean hasSameHeading() {
    return old.content(i).heading() == now.content(j).heading();
  }

  /** {@return whether their choices are the same, word for word} */
  boolean hasSameChoices() {
    return old.content(i).choices() == now.content(j).choices();
  }

  /** {@return which of its terms is which} */
  public Alignment terms() {
    Alignment known = terms.orElseGet(this::alignTerms);
    terms = Optional.of(known);
    return known;
  }

  private Alignment alignTerms() {
    return hasSameTerms()
        ? Alignment.identity(before().terms().size())
        : align(before().terms(), after().terms());
  }

  /** {@return which of its choices is which} */
  public Alignment choices() {
    return choices(before().choices(), after().choices());
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
    new HashJoin(alignment).by(before, after, Choice::id).by(before, after, ClausePair::labels);
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
    new HashJoin(alignment).by(before, after, Alternative::label);
    return alignment;
  }
}
