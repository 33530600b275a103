package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.TermId;

/** The terms of a clause, or of a version of a choice in it, taken together. */
final class TermListMerge {
  private final Merging merging;
  private final Clause clause;
  private final String path;
  private final Map<Node, Term> agreed = new HashMap<>();
  private final ImmutableList.Builder<TermClash> clashes = ImmutableList.builder();

  /** {@code clause} is named in conflicts, {@code path} says where in it the terms stand. */
  TermListMerge(Merging merging, Clause clause, String path) {
    this.merging = merging;
    this.clause = clause;
    this.path = path;
  }

  /**
   * {@return the terms on which the drafts agree, in order}
   *
   * @param nodes which term is which
   * @param lists the terms, all with common names
   */
  ImmutableList<Term> merge(Nodes nodes, Three<ImmutableList<Term>> lists) {
    for (Node node : nodes.nodes()) {
      merge(node.in(lists)).ifPresent(merged -> agreed.put(node, merged));
    }
    return nodes.kept(agreed, merging.leftFirst());
  }

  /** {@return the terms on which they do not agree} */
  ImmutableList<TermClash> clashes() {
    return clashes.build();
  }

  private Optional<Term> merge(Three<Term> term) {
    if (term.left().isPresent() && term.right().isPresent()) {
      return both(term, term.left().orElseThrow(), term.right().orElseThrow());
    }
    Optional<Term> one = term.left().or(term::right);
    if (one.isEmpty() || term.base().isEmpty()) {
      return one;
    }
    return removed(term, one.orElseThrow());
  }

  private Optional<Term> both(Three<Term> term, Term left, Term right) {
    if (!term.clashes()) {
      return term.merged().map(whole -> withNeededId(whole, term));
    }
    TermMerge merge = TermMerge.of(term.base(), left, right);
    if (merge.agreed()) {
      return Optional.of(withNeededId(merge.left(), term));
    }
    conflict(
        term.base().isPresent() ? ConflictCode.TERM_CHANGED : ConflictCode.TERM_ADDED,
        term,
        fields(merge));
    TermClash clash =
        new TermClash(ImmutableList.of(merge.left()), ImmutableList.of(merge.right()));
    clashes.add(distinct(clash));
    return Optional.empty();
  }

  private static String fields(TermMerge merge) {
    String names = String.join(", ", merge.clashes().stream().map(FieldName::text).toList());
    return names.isEmpty() ? "" : " Field: " + names + ".";
  }

  private Optional<Term> removed(Three<Term> term, Term kept) {
    boolean changed = !Plain.of(kept).equals(Plain.of(term.base().orElseThrow()));
    if (!changed && Mentioned.ids(kept).noneMatch(merging::isNeeded)) {
      return Optional.empty();
    }
    conflict(changed ? ConflictCode.TERM_REMOVED : ConflictCode.TERM_NEEDED, term, "");
    clashes.add(
        new TermClash(
            ImmutableList.copyOf(term.left().stream().toList()),
            ImmutableList.copyOf(term.right().stream().toList())));
    return Optional.empty();
  }

  private void conflict(ConflictCode code, Three<Term> term, String more) {
    Term any = term.any(merging.leftFirst());
    merging.conflict(
        code,
        Optional.of(clause.id()),
        Optional.of(path),
        term,
        code.sentence() + " Term: " + any.kind().name() + "." + more);
  }

  /** An id that one draft dropped stays if the other refers to it. */
  private Term withNeededId(Term merged, Three<Term> term) {
    if (merged.id().isPresent()) {
      return merged;
    }
    Predicate<TermId> needed = id -> merging.isNeeded(id.text());
    Three<TermId> ids = term.flatMap(Term::id);
    Optional<TermId> kept =
        ids.base()
            .filter(needed)
            .or(() -> ids.left().filter(needed))
            .or(() -> ids.right().filter(needed));
    return kept.isPresent() ? merged.withId(kept) : merged;
  }

  /** Both versions of a term stand in one text, so that the later one gets another id. */
  private TermClash distinct(TermClash clash) {
    boolean leftFirst = merging.leftFirst();
    Term first = (leftFirst ? clash.left() : clash.right()).get(0);
    Term second = (leftFirst ? clash.right() : clash.left()).get(0);
    Renaming.Builder names = Renaming.builder();
    Mentioned.ids(second)
        .filter(id -> Mentioned.ids(first).anyMatch(id::equals))
        .forEach(id -> names.term(TermId.of(id), TermId.of(merging.newPoint(id))));
    ImmutableList<Term> renamed = ImmutableList.of(names.build().in(second));
    return leftFirst ? new TermClash(clash.left(), renamed) : new TermClash(renamed, clash.right());
  }
}
