package org.peaceterms.contradiction;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Nogood;

/** Findings without repetition, the gravest first. */
final class Ranking {
  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(Finding::nature)
          .thenComparing(finding -> finding.clauses().size() + finding.background().size())
          .thenComparing(
              finding ->
                  finding.circumstances().size()
                      + finding.options().size()
                      + finding.readings().size());

  private final ImmutableSetMultimap<Literal, Literal> implied;
  private final List<Kept> kept = new ArrayList<>();

  /** A nogood that became a finding. */
  record Kept(ClashCase details, Finding finding) {
    Nogood nogood() {
      return details.nogood();
    }
  }

  private Ranking(Theory theory) {
    this.implied = implied(theory);
  }

  /** {@return a finding for each nogood that says more than one that is graver} */
  static ImmutableList<Finding> findings(Inquiry inquiry, List<Nogood> nogoods) {
    Ranking ranking = new Ranking(inquiry.theory());
    Supplier<ImmutableSet<Mending.Key>> known = Suppliers.memoize(() -> Mending.keys(nogoods));
    nogoods.stream()
        .map(nogood -> new ClashCase(inquiry, nogood, known))
        .map(details -> new Kept(details, Findings.of(details)))
        .sorted(Comparator.comparing(Kept::finding, BY_WEIGHT))
        .filter(next -> !ranking.isRepetition(next))
        .forEach(ranking.kept::add);
    return Grouping.of(ranking.kept);
  }

  /** {@return clashes, open brackets and notes in one order: the sort is stable} */
  static ImmutableList<Finding> sorted(
      List<Finding> clashes, List<Finding> brackets, List<Finding> notes) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Finding::nature), Iterables.concat(clashes, brackets, notes));
  }

  /**
   * The same clash, or a part of it, was found under assumptions that follow from these; or it
   * needs a breach where another did without.
   */
  private boolean isRepetition(Kept next) {
    Set<Literal> known = closure(next.nogood().literals());
    return kept.stream()
        .filter(one -> next.nogood().premises().containsAll(one.nogood().premises()))
        .anyMatch(
            one ->
                known.containsAll(one.nogood().literals())
                    || (next.finding().nature() == Nature.AFTER_BREACH
                        && one.finding().nature() != Nature.AFTER_BREACH
                        && terms(one).equals(terms(next))));
  }

  private static Set<Finding.Pointer> terms(Kept one) {
    return one.finding().pointers().stream().collect(Collectors.toSet());
  }

  private Set<Literal> closure(Set<Literal> literals) {
    Set<Literal> all = new LinkedHashSet<>(literals);
    Deque<Literal> open = new ArrayDeque<>(literals);
    while (!open.isEmpty()) {
      for (Literal next : implied.get(open.remove())) {
        if (all.add(next)) {
          open.add(next);
        }
      }
    }
    return all;
  }

  /** What each literal implies by the meaning of words: a wide attack is an attack. */
  private static ImmutableSetMultimap<Literal, Literal> implied(Theory theory) {
    ImmutableSetMultimap.Builder<Literal, Literal> implied = ImmutableSetMultimap.builder();
    for (Statement statement : theory.statements()) {
      if (statement.isVocabulary()
          && statement.guard().isEmpty()
          && statement.primitive() instanceof Either either
          && either.literals().size() == 2) {
        ImmutableSet<Literal> both = ImmutableSet.copyOf(either.literals());
        Literal one = Iterables.get(both, 0);
        Literal other = Iterables.get(both, 1);
        implied.put(one.not(), other);
        implied.put(other.not(), one);
      }
    }
    return implied.build();
  }
}
