package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** The variables of the clauses, ascending; each is numbered by its place among them. */
  private final int[] numbered;

  private final int most;
  private long looks;
  private final Bucket all = new Bucket();

  /** The clauses that have each literal: that need a variable, and that make it true. */
  private final Bucket[] having;

  /** The atoms met so far and not eliminated. */
  private final BitSet atoms = new BitSet();

  private boolean refutedAnyhow;

  /**
   * What a clause says, apart from others that say the same.
   *
   * <p>Its literals are numbers in ascending order: twice the number of a variable that it needs,
   * and one more than that of one that it makes true.
   */
  private static final class Said {
    private final int[] literals;

    /** One bit for each literal, of which some share one: most that say more show it here. */
    private final long bits;

    private boolean gone;

    Said(int[] literals) {
      this.literals = literals;
      long set = 0;
      for (int literal : literals) {
        set |= 1L << literal;
      }
      this.bits = set;
    }

    /** Whether it says nothing, since it makes true what it needs. */
    boolean isVoid() {
      for (int i = 1; i < literals.length; i++) {
        if (isEffect(literals[i]) && literals[i - 1] == literals[i] - 1) {
          return true;
        }
      }
      return false;
    }

    /** Whether it says as much as another, or more. */
    boolean isWithin(Said other) {
      if ((bits & ~other.bits) != 0 || literals.length > other.literals.length) {
        return false;
      }
      int place = 0;
      for (int literal : literals) {
        while (place < other.literals.length && other.literals[place] < literal) {
          place++;
        }
        if (place == other.literals.length || other.literals[place] != literal) {
          return false;
        }
      }
      return true;
    }

    /** What it says together with one that needs what it makes true. */
    Said with(Said needing, int made) {
      int[] both = new int[literals.length + needing.literals.length];
      int size = 0;
      int mine = 0;
      int its = 0;
      while (mine < literals.length || its < needing.literals.length) {
        int own = mine < literals.length ? literals[mine] : Integer.MAX_VALUE;
        int other = its < needing.literals.length ? needing.literals[its] : Integer.MAX_VALUE;
        int next = Math.min(own, other);
        mine += own == next ? 1 : 0;
        its += other == next ? 1 : 0;
        if (next != made && next != made - 1) {
          both[size++] = next;
        }
      }
      return new Said(Arrays.copyOf(both, size));
    }
  }

  /** Clauses in the order in which they came; those that are gone are left out in time. */
  private static final class Bucket {
    private static final int FEW = 4;
    private static final Said[] NONE = {};

    private Said[] some = NONE;
    private int written;
    private int size;

    void add(Said said) {
      if (written == some.length) {
        some = Arrays.copyOf(some, Math.max(FEW, 2 * written));
      }
      some[written++] = said;
      size++;
    }

    void leave() {
      size--;
      if (written > 2 * size + FEW) {
        written = 0;
        for (int i = 0; written < size; i++) {
          if (!some[i].gone) {
            some[written++] = some[i];
          }
        }
      }
    }

    /** {@return those that are still there and of a sort} */
    List<Said> those(Predicate<Said> sort) {
      List<Said> those = new ArrayList<>(size);
      for (int i = 0; i < written; i++) {
        if (!some[i].gone && sort.test(some[i])) {
          those.add(some[i]);
        }
      }
      return those;
    }

    boolean holdsOneWithin(Said other) {
      for (int i = 0; i < written; i++) {
        if (!some[i].gone && some[i].isWithin(other)) {
          return true;
        }
      }
      return false;
    }
  }

  private Elimination(Variables variables, int[] numbered, int most) {
    this.variables = variables;
    this.numbered = numbered;
    this.most = most;
    this.looks = most * LOOKS;
    this.having = new Bucket[2 * numbered.length];
    Arrays.setAll(having, literal -> new Bucket());
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
    Ascending mentioned = new Ascending();
    for (Clause clause : clauses) {
      mentioned.addAll(clause.causes());
      mentioned.addAll(clause.effects());
    }
    Elimination elimination = new Elimination(variables, mentioned.numbers().toArray(), most);
    for (Clause clause : clauses) {
      elimination.add(elimination.said(clause));
      if (elimination.isTooMuch()) {
        return Optional.empty();
      }
    }
    return elimination.run() ? Optional.of(elimination.left()) : Optional.empty();
  }

  private static int cause(int number) {
    return 2 * number;
  }

  private static int effect(int number) {
    return 2 * number + 1;
  }

  private static boolean isEffect(int literal) {
    return literal % 2 == 1;
  }

  private Said said(Clause clause) {
    int[] literals = new int[clause.causes().length() + clause.effects().length()];
    int size = 0;
    for (int i = 0; i < clause.causes().length(); i++) {
      literals[size++] = cause(number(clause.causes().get(i)));
    }
    for (int i = 0; i < clause.effects().length(); i++) {
      literals[size++] = effect(number(clause.effects().get(i)));
    }
    Arrays.sort(literals);
    return new Said(literals);
  }

  private int number(int variable) {
    return Arrays.binarySearch(numbered, variable);
  }

  private boolean run() {
    while (!atoms.isEmpty() && !refutedAnyhow) {
      int cheapest = atoms.nextSetBit(0);
      for (int atom = cheapest; atom >= 0; atom = atoms.nextSetBit(atom + 1)) {
        if (cost(atom) < cost(cheapest)) {
          cheapest = atom;
        }
      }
      atoms.clear(cheapest);
      eliminate(cheapest);
      if (isTooMuch()) {
        return false;
      }
    }
    return true;
  }

  private boolean isTooMuch() {
    return all.size > most || looks < 0;
  }

  private long cost(int atom) {
    return (long) having[effect(atom)].size * having[cause(atom)].size;
  }

  private void eliminate(int atom) {
    List<Said> makers = having[effect(atom)].those(any -> true);
    List<Said> users = having[cause(atom)].those(any -> true);
    makers.forEach(this::remove);
    users.forEach(this::remove);
    for (Said maker : makers) {
      for (Said user : users) {
        add(maker.with(user, effect(atom)));
        if (isTooMuch()) {
          return;
        }
      }
    }
  }

  private void add(Said said) {
    if (said.isVoid() || isSaid(said, false) || isSaid(said, true)) {
      return;
    }
    refutedAnyhow |= said.literals.length == 0;
    saying(said).forEach(this::remove);
    all.add(said);
    for (int literal : said.literals) {
      having[literal].add(said);
      if (!variables.isAssumption(numbered[literal / 2])) {
        atoms.set(literal / 2);
      }
    }
  }

  private void remove(Said said) {
    said.gone = true;
    all.leave();
    for (int literal : said.literals) {
      having[literal].leave();
    }
  }

  /** Whether a clause that has some cause, or some effect, of another says as much or more. */
  private boolean isSaid(Said said, boolean byEffect) {
    for (int literal : said.literals) {
      if (isEffect(literal) == byEffect) {
        looks -= having[literal].size;
        if (having[literal].holdsOneWithin(said)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The clauses that say no more: each of them has the literal that the fewest have. */
  private List<Said> saying(Said said) {
    Bucket fewest = all;
    for (int literal : said.literals) {
      fewest = having[literal].size < fewest.size ? having[literal] : fewest;
    }
    looks -= fewest.size;
    return fewest.size == 0 ? List.of() : fewest.those(said::isWithin);
  }

  private List<Support> left() {
    return refutedAnyhow
        ? List.of(Support.NONE)
        : all.those(any -> true).stream().map(this::assumptions).toList();
  }

  private Support assumptions(Said said) {
    Ascending assumptions = new Ascending();
    for (int literal : said.literals) {
      if (!isEffect(literal)) {
        assumptions.add(numbered[literal / 2]);
      }
    }
    return new Support(assumptions.numbers());
  }
}
