package org.peaceterms.logic;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * Finds the minimal nogoods of a tiny theory by trying every course of events.
 *
 * <p>What may be held or dropped, one by one: premises; that a version is taken, that a
 * circumstance is given or not, that an event comes or what a term promises begins or is done, that
 * an act is done, a consent or breach comes or does not, that two names have something in common,
 * that a missing value falls so that it clashes. A set of these is bad if no course of events keeps
 * it. Of the minimal bad sets those without a premise are left out, and so is "no breach comes"
 * wherever it stands, as it is taken for granted; what is still minimal then is a nogood. A literal
 * that follows step by step from what all premises say as propositions is not assumed: the premises
 * that it follows from stand for it.
 */
final class TinyJudge {
  private final Theory theory;
  private final TinyCourses courses;
  private final List<Literal> literals = new ArrayList<>();
  private final List<Integer> premises;

  /** Premises and literals that no course of events keeps. */
  record Bad(ImmutableSortedSet<Integer> premises, ImmutableSortedSet<Literal> literals) {
    boolean holds(Bad other) {
      return premises.containsAll(other.premises) && literals.containsAll(other.literals);
    }
  }

  TinyJudge(Theory theory) {
    this.theory = theory;
    this.courses = new TinyCourses(theory);
    this.premises =
        theory.statements().stream()
            .map(Statement::premise)
            .filter(premise -> premise != Statement.VOCABULARY)
            .distinct()
            .sorted()
            .toList();
    for (Atom atom : courses.atoms()) {
      if (atom instanceof Atom.Given) {
        both(atom);
      } else if (atom instanceof Atom.Taken
          || atom instanceof Atom.Shared
          || atom instanceof Atom.Missing) {
        literals.add(Literal.of(atom));
      } else if (atom instanceof Atom.Occurs occurs) {
        switch (occurs.moment().kind()) {
          case EVENT, PERFORMANCE, CONSENT -> literals.add(Literal.of(atom));
          case ACT, BREACH -> both(atom);
          case ORIGIN, END, SUPPOSED -> {}
        }
      }
    }
    literals.removeAll(new TinySteps(theory).all());
  }

  private void both(Atom atom) {
    literals.add(Literal.of(atom));
    literals.add(Literal.of(atom).not());
  }

  /** {@return whether there are few enough courses of events to try them all} */
  static boolean canJudge(Theory theory) {
    return new TinyCourses(theory).atoms().size() <= 11;
  }

  /** {@return whether some course of events keeps all premises and has no breach} */
  boolean isConsistent() {
    boolean[] found = {false};
    courses.forEach(
        premises,
        (kept, truth) ->
            found[0] |=
                kept.cardinality() == premises.size()
                    && courses.atoms().stream()
                        .map(atom -> Literal.of(atom).not())
                        .filter(TinyJudge::isSilent)
                        .allMatch(truth));
    return found[0];
  }

  Set<Bad> nogoods() {
    Set<BitSet> kept = new HashSet<>();
    courses.forEach(premises, (keptPremises, truth) -> kept.add(kept(keptPremises, truth)));
    List<BitSet> minimal = List.of(new BitSet());
    for (BitSet set : maximal(kept)) {
      minimal = hit(minimal, set);
    }
    Set<Bad> bad = new LinkedHashSet<>();
    for (BitSet set : minimal) {
      Bad found = bad(set);
      if (!found.premises().isEmpty()) {
        bad.add(found);
      }
    }
    Set<Bad> nogoods = new HashSet<>(bad);
    nogoods.removeIf(one -> bad.stream().anyMatch(other -> !one.equals(other) && one.holds(other)));
    return nogoods;
  }

  private BitSet kept(BitSet keptPremises, java.util.function.Predicate<Literal> truth) {
    BitSet set = (BitSet) keptPremises.clone();
    for (int i = 0; i < literals.size(); i++) {
      set.set(premises.size() + i, truth.test(literals.get(i)));
    }
    return set;
  }

  private static List<BitSet> maximal(Set<BitSet> sets) {
    List<BitSet> sorted = new ArrayList<>(sets);
    sorted.sort((one, other) -> other.cardinality() - one.cardinality());
    List<BitSet> maximal = new ArrayList<>();
    for (BitSet set : sorted) {
      if (maximal.stream().noneMatch(other -> isSubset(set, other))) {
        maximal.add(set);
      }
    }
    return maximal;
  }

  private static boolean isSubset(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest.isEmpty();
  }

  /** A bad set must have something that is not kept. */
  private List<BitSet> hit(List<BitSet> sets, BitSet kept) {
    Set<BitSet> longer = new HashSet<>();
    for (BitSet set : sets) {
      if (!isSubset(set, kept)) {
        longer.add(set);
      } else {
        for (int i = 0; i < premises.size() + literals.size(); i++) {
          if (!kept.get(i)) {
            BitSet more = (BitSet) set.clone();
            more.set(i);
            longer.add(more);
          }
        }
      }
    }
    List<BitSet> sorted = new ArrayList<>(longer);
    sorted.sort((one, other) -> one.cardinality() - other.cardinality());
    List<BitSet> minimal = new ArrayList<>();
    for (BitSet set : sorted) {
      if (minimal.stream().noneMatch(other -> isSubset(other, set))) {
        minimal.add(set);
      }
    }
    return minimal;
  }

  private Bad bad(BitSet set) {
    Set<Integer> named = new TreeSet<>();
    Set<Literal> assumed = new TreeSet<>();
    set.stream()
        .forEach(
            i -> {
              if (i < premises.size()) {
                named.add(premises.get(i));
              } else if (!isSilent(literals.get(i - premises.size()))) {
                assumed.add(literals.get(i - premises.size()));
              }
            });
    return new Bad(ImmutableSortedSet.copyOf(named), ImmutableSortedSet.copyOf(assumed));
  }

  private static boolean isSilent(Literal literal) {
    return !literal.positive()
        && literal.atom() instanceof Atom.Occurs occurs
        && occurs.moment().kind() == Moment.Kind.BREACH;
  }
}
