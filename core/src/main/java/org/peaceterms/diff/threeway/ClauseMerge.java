package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.diff.align.Text;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Report;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.TermId;

/** One clause of three drafts taken together, field by field. */
final class ClauseMerge {
  private final Merging merging;
  private final Drafts drafts;
  private final Node node;

  /** With common names. */
  private final Three<Clause> clause;

  /** A clause of a text to merge. */
  ClauseMerge(Merging merging, CommonText text, Node node) {
    this.merging = merging;
    this.drafts = text.drafts();
    this.node = node;
    this.clause = text.clause(node);
  }

  /** {@return the clause as it stands in the merged text, if it does, whatever its number} */
  Optional<Clause> merge() {
    if (clause.left().isPresent() && clause.right().isPresent()) {
      return Optional.of(both(clause.left().orElseThrow(), clause.right().orElseThrow()));
    }
    Optional<Clause> one = clause.left().or(clause::right);
    if (one.isEmpty() || clause.base().isEmpty()) {
      return one;
    }
    return removed(clause.base().orElseThrow(), one.orElseThrow());
  }

  /** What one draft removed goes, unless the other changed it or refers to it. */
  private Optional<Clause> removed(Clause base, Clause kept) {
    boolean left = clause.left().isPresent();
    DraftAlignment aligned = left ? drafts.toLeft() : drafts.toRight();
    boolean whole = OneSided.isKept(base, kept, aligned, node.base());
    boolean changed = !whole && !sameSubstance(kept, base);
    boolean needed = merging.needsAny() && names(kept).anyMatch(merging::isNeeded);
    if (!changed && !needed) {
      return Optional.empty();
    }
    conflict(changed ? ConflictCode.CLAUSE_REMOVED : ConflictCode.CLAUSE_NEEDED, "", clause, kept);
    if (kept.terms().isEmpty()) {
      return Optional.of(kept.withStatus(Clause.Status.BRACKETED));
    }
    TermClash clash =
        new TermClash(
            left ? kept.terms() : ImmutableList.of(), left ? ImmutableList.of() : kept.terms());
    return Optional.of(bracketed(kept.withTerms(ImmutableList.of()), ImmutableList.of(clash)));
  }

  private static boolean sameSubstance(Clause first, Clause second) {
    boolean typography = sameWords(first.summary(), second.summary());
    return typography && Plain.of(first.withSummary(second.summary())).equals(Plain.of(second));
  }

  /** The names by which the rest of a text can refer to a clause and to what it holds. */
  private static Stream<String> names(Clause clause) {
    return Stream.concat(
        Stream.of(clause.id().text()),
        Stream.concat(
            clause.termIds().stream().map(TermId::text),
            clause.choices().stream()
                .flatMap(
                    choice ->
                        choice.versions().stream()
                            .map(version -> choice.id() + "/" + version.label()))));
  }

  private Clause both(Clause left, Clause right) {
    Three<Clause> original = drafts.clause(node);
    Clause any = merging.first(left, right);
    TermListMerge terms = new TermListMerge(merging, any, "/terms");
    Optional<Clause> one = withTermsOfOne(left, right);
    ImmutableList<Term> agreed =
        one.isPresent()
            ? one.get().terms()
            : terms.merge(drafts.terms(original.map(Clause::terms)), clause.map(Clause::terms));
    ChoiceMerge choices = new ChoiceMerge(merging, drafts, any);
    Clause merged =
        Clause.builder()
            .id(any.id())
            .number(any.number())
            .parent(parent(any))
            .heading(heading(any))
            .summary(summary(left, right))
            .status(Clause.Status.PROPOSED)
            .addAllChoices(choices.merge(original, clause))
            .addAllReports(reports(left, right))
            .addAllIncorporates(union(Clause::incorporates, left, right))
            .addAllSources(union(Clause::sources, left, right))
            .build()
            .withTerms(agreed);
    List<TermClash> clashes = new ArrayList<>(terms.clashes());
    clashes.addAll(choices.clashes());
    Clause withStatus = merged.withStatus(status(merged));
    Clause whole = clashes.isEmpty() ? withStatus : bracketed(withStatus, clashes);
    return one.isPresent() ? whole.withTermsOf(one.get()) : whole;
  }

  /** Where one draft left the terms as they are, they are those of the other. */
  private Optional<Clause> withTermsOfOne(Clause left, Clause right) {
    if (merging.needsAny() || clause.base().isEmpty()) {
      return Optional.empty();
    }
    Clause base = clause.base().orElseThrow();
    if (keepsTerms(drafts.toLeft().pair(node.base()), base, left)) {
      return Optional.of(right);
    }
    return keepsTerms(drafts.toRight().pair(node.base()), base, right)
        ? Optional.of(left)
        : Optional.empty();
  }

  /** Whether the terms are the same, with common names as well, which mostly are their own. */
  private static boolean keepsTerms(ClausePair pair, Clause base, Clause draft) {
    boolean asTheyAre = base == pair.before() && draft == pair.after();
    return pair.hasSameTerms() && (asTheyAre || draft.terms().equals(base.terms()));
  }

  private Optional<ClauseId> parent(Clause any) {
    Three<Optional<ClauseId>> parent = clause.map(Clause::parent);
    if (parent.clashes()) {
      conflict(ConflictCode.CLAUSE_PARENT, "/parent", clause.flatMap(Clause::parent), any);
    }
    return parent.merged().orElseGet(any::parent);
  }

  private Optional<String> heading(Clause any) {
    Three<Optional<String>> heading = clause.map(Clause::heading);
    if (!heading.clashes()) {
      return heading.merged().orElseThrow();
    }
    Optional<String> left = heading.left().orElseThrow();
    Optional<String> right = heading.right().orElseThrow();
    if (left.isEmpty() || right.isEmpty() || sameWords(left.get(), right.get())) {
      return merging.first(left, right).or(() -> merging.first(right, left));
    }
    conflict(ConflictCode.CLAUSE_HEADING, "/heading", clause.flatMap(Clause::heading), any);
    return Optional.of(merging.brackets().words(left.get(), right.get()));
  }

  private static boolean sameWords(String first, String second) {
    return Text.isSame(first, second);
  }

  /** Who only changed typography gives way to who changed words. */
  private String summary(Clause left, Clause right) {
    Three<String> summary = clause.map(Clause::summary);
    if (!summary.clashes()) {
      return summary.merged().orElseThrow();
    }
    boolean leftChanged = !node.inBase() || !hasOneWording(drafts.toLeft(), node.left());
    boolean rightChanged = !node.inBase() || !hasOneWording(drafts.toRight(), node.right());
    if (!leftChanged || !rightChanged || drafts.areWordedAlike(node)) {
      return leftChanged == rightChanged
          ? merging.first(left.summary(), right.summary())
          : leftChanged ? left.summary() : right.summary();
    }
    conflict(ConflictCode.CLAUSE_REWORDED, "/summary", summary, left);
    return merging.brackets().words(left.summary(), right.summary());
  }

  private boolean hasOneWording(DraftAlignment aligned, int place) {
    return aligned.haveOneWording(node.base(), place);
  }

  private Clause.Status status(Clause merged) {
    Three<Clause.Status> status = clause.map(Clause::status);
    boolean struck =
        status.merged().equals(Optional.of(Clause.Status.STRUCK)) && !merged.allTerms().isEmpty();
    if (status.clashes() || struck) {
      conflict(ConflictCode.CLAUSE_STATUS, "/status", status, merged);
      return Clause.Status.BRACKETED;
    }
    return status.merged().orElse(Clause.Status.BRACKETED);
  }

  private ImmutableList<Report> reports(Clause left, Clause right) {
    Three<ImmutableList<Report>> reports = clause.map(Clause::reports);
    return reports.clashes()
        ? ImmutableSet.<Report>builder()
            .addAll(merging.first(left, right).reports())
            .addAll(merging.first(right, left).reports())
            .build()
            .asList()
        : reports.merged().orElseThrow();
  }

  private <E> ImmutableSet<E> union(
      Function<Clause, ? extends Set<E>> field, Clause left, Clause right) {
    Set<E> base = clause.base().<Set<E>>map(field::apply).orElse(ImmutableSet.of());
    return Three.union(base, field.apply(left), field.apply(right));
  }

  private Clause bracketed(Clause merged, List<TermClash> clashes) {
    ImmutableList.Builder<Choice> choices =
        ImmutableList.<Choice>builder().addAll(merged.choices());
    for (TermClash clash : clashes) {
      ChoiceId id = merging.newChoice(merged.id());
      choices.add(merging.brackets().terms(id, clash.left(), clash.right()));
    }
    return merged.withStatus(Clause.Status.BRACKETED).withChoices(choices.build());
  }

  private void conflict(ConflictCode code, String path, Three<?> values, Clause merged) {
    merging.conflict(
        code,
        Optional.of(merged.id()),
        Optional.of(path).filter(pointer -> !pointer.isEmpty()),
        values,
        code.sentence());
  }
}
