package org.peaceterms.logic.verdict;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All minimal sets of assumptions that clauses refute, by eliminating one atom after the other:
 * what makes it true is resolved with what needs it (Davis and Putnam, "A computing procedure for
 * quantification theory", Journal of the ACM 7, 1960). What is left speaks of assumptions only,
 * which nothing makes true, so that each clause that holds no other is a minimal refuted set.
 *
 * <p>Independent refutations stay apart here, where a search over sets of assumptions meets all
 * their combinations.
 */
final class Elimination {
  /** How many clauses may be compared with others, for each that may be left. */
  private static final long LOOKS = 400;

  private final Variables variables;
  private final int most;
  private long looks;
  private final Map<Integer, Set<Said>> needing = new HashMap<>();
  private final Map<Integer, Set<Said>> making = new HashMap<>();
  private final Set<Said> all = new LinkedHashSet<>();
  private final TreeSet<Integer> atoms = new TreeSet<>();
  private boolean refutedAnyhow;

  /** What a clause says, apart from others that say the same. */
  private static final class Said {
    private final Literals literals;

    Said(Literals literals) {
      this.literals = literals;
    }
  }

  private Elimination(Variables variables, int most) {
    this.variables = variables;
    this.most = most;
    this.looks = most * LOOKS;
  }

  /**
   * {@return the minimal refuted sets; empty if too many clauses arise on the way}
   *
   * @param variables the variables
   * @param clauses the clauses
   * @param most how many clauses may be left at any time; what it takes to compare them is limited
   *     too
   */
  static Optional<List<Support>> refuted(Variables variables, Iterable<Clause> clauses, int most) {
    Elimination elimination = new Elimination(variables, most);
    for (Clause clause : clauses) {
      elimination.add(Literals.of(clause));
      if (elimination.isTooMuch()) {
        return Optional.empty();
      }
    }
    return elimination.run() ? Optional.of(elimination.left()) : Optional.empty();
  }

  private boolean run() {
    while (!atoms.isEmpty() && !refutedAnyhow) {
      int cheapest = atoms.first();
      for (int atom : atoms) {
        if (cost(atom) < cost(cheapest)) {
          cheapest = atom;
        }
      }
      atoms.remove(cheapest);
      eliminate(cheapest);
      if (isTooMuch()) {
        return false;
      }
    }
    return true;
  }

  private boolean isTooMuch() {
    return all.size() > most || looks < 0;
  }

  private long cost(int atom) {
    return (long) of(making, atom).size() * of(needing, atom).size();
  }

  private static Set<Said> of(Map<Integer, Set<Said>> index, int variable) {
    return index.getOrDefault(variable, Set.of());
  }

  private void eliminate(int atom) {
    List<Said> makers = List.copyOf(of(making, atom));
    List<Said> users = List.copyOf(of(needing, atom));
    makers.forEach(this::remove);
    users.forEach(this::remove);
    for (Said maker : makers) {
      for (Said user : users) {
        add(maker.literals.resolvedWith(user.literals, atom));
        if (isTooMuch()) {
          return;
        }
      }
    }
  }

  private void add(Literals literals) {
    if (literals.isVoid() || isSaid(literals)) {
      return;
    }
    refutedAnyhow |= literals.isEmpty();
    saying(literals).forEach(this::remove);
    Said said = new Said(literals);
    all.add(said);
    literals.causes().forEach(variable -> needing.computeIfAbsent(variable, this::fresh).add(said));
    literals.effects().forEach(variable -> making.computeIfAbsent(variable, this::fresh).add(said));
  }

  private Set<Said> fresh(int variable) {
    if (!variables.isAssumption(variable)) {
      atoms.add(variable);
    }
    return new LinkedHashSet<>();
  }

  private void remove(Said said) {
    all.remove(said);
    said.literals.causes().forEach(variable -> needing.get(variable).remove(said));
    said.literals.effects().forEach(variable -> making.get(variable).remove(said));
  }

  /** Whether a clause says as much or more. */
  private boolean isSaid(Literals literals) {
    return isSaid(literals.causes(), needing, literals)
        || isSaid(literals.effects(), making, literals);
  }

  private boolean isSaid(ImmutableIntArray side, Map<Integer, Set<Said>> index, Literals literals) {
    for (int i = 0; i < side.length(); i++) {
      if (holdsOneWithin(of(index, side.get(i)), literals)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsOneWithin(Set<Said> some, Literals literals) {
    looks -= some.size();
    for (Said said : some) {
      if (said.literals.isWithin(literals)) {
        return true;
      }
    }
    return false;
  }

  /** The clauses that say no more: each of them has the variable that the fewest have. */
  private List<Said> saying(Literals literals) {
    Set<Said> fewest = fewest(literals.causes(), needing, all);
    fewest = fewest(literals.effects(), making, fewest);
    looks -= fewest.size();
    List<Said> weaker = new ArrayList<>();
    for (Said said : fewest) {
      if (literals.isWithin(said.literals)) {
        weaker.add(said);
      }
    }
    return weaker;
  }

  private static Set<Said> fewest(
      ImmutableIntArray side, Map<Integer, Set<Said>> index, Set<Said> otherwise) {
    Set<Said> fewest = otherwise;
    for (int i = 0; i < side.length(); i++) {
      Set<Said> some = of(index, side.get(i));
      fewest = some.size() < fewest.size() ? some : fewest;
    }
    return fewest;
  }

  private List<Support> left() {
    return refutedAnyhow ? List.of(Support.NONE) : sets();
  }

  private List<Support> sets() {
    return all.stream().map(said -> new Support(said.literals.causes())).toList();
  }
}
