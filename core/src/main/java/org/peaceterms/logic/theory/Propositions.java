package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.peaceterms.logic.roll.Roll;

/**
 * What statements say of literals and of distances between moments, as numbers, in the order of the
 * statements. A literal is twice the number of its atom, and one more if it is positive; a distance
 * is that the atoms come which say so of its two moments.
 *
 * <p>They are taken down while the statements are at hand: in a long text statements, moments and
 * atoms lie far apart in memory, and to look at each once more costs more than all that is asked of
 * it.
 */
public final class Propositions {
  private final Roll<Atom> atoms;
  private final ImmutableIntArray statements;
  private final ImmutableIntArray premises;
  private final BitSet distances;
  private final ImmutableLongArray most;
  private final int[] literals;
  private final BitSet orders;

  /** Where the guard of each, and what it says, ends in the row of literals, in turn. */
  private final ImmutableIntArray ends;

  private Propositions(Builder builder) {
    this.atoms = builder.atoms;
    this.statements = builder.statements.build();
    this.premises = builder.premises.build();
    this.distances = builder.distances;
    this.most = builder.most.build();
    this.literals = builder.literals;
    this.orders = builder.orders;
    this.ends = builder.ends.build();
  }

  /** {@return the atoms that are spoken of, by number; none are to be added} */
  public Roll<Atom> atoms() {
    return atoms;
  }

  /** {@return how many there are} */
  public int size() {
    return statements.length();
  }

  /**
   * {@return the number of the statement}
   *
   * @param proposition which one
   */
  public int statement(int proposition) {
    return statements.get(proposition);
  }

  /**
   * {@return the premise of the statement}
   *
   * @param proposition which one
   */
  public int premise(int proposition) {
    return premises.get(proposition);
  }

  /**
   * {@return whether it is a distance}
   *
   * @param proposition which one
   */
  public boolean isDistance(int proposition) {
    return distances.get(proposition);
  }

  /**
   * {@return the greatest distance in ticks}
   *
   * @param distance which one
   */
  public long most(int distance) {
    return most.get(distance);
  }

  /**
   * {@return where its guard starts in the row of literals}
   *
   * @param proposition which one
   */
  public int guard(int proposition) {
    return proposition == 0 ? 0 : ends.get(2 * proposition - 1);
  }

  /**
   * {@return where its guard ends, and what it says starts, in the row of literals}
   *
   * @param proposition which one
   */
  public int start(int proposition) {
    return ends.get(2 * proposition);
  }

  /**
   * {@return where what it says ends in the row of literals}
   *
   * @param proposition which one
   */
  public int end(int proposition) {
    return ends.get(2 * proposition + 1);
  }

  /**
   * {@return the number of the atom of a literal}
   *
   * @param place its place in the row
   */
  public int atom(int place) {
    return literals[place] >> 1;
  }

  /**
   * {@return whether a literal is positive}
   *
   * @param place its place in the row
   */
  public boolean isPositive(int place) {
    return (literals[place] & 1) == 1;
  }

  /**
   * {@return whether a literal is about the order of two points}
   *
   * @param place its place in the row
   */
  public boolean isOrder(int place) {
    return orders.get(place);
  }

  /** Takes down one proposition after the other. */
  static final class Builder {
    private final Roll<Atom> atoms = new Roll<>();
    private final ImmutableIntArray.Builder statements = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder premises = ImmutableIntArray.builder();
    private final BitSet distances = new BitSet();
    private final ImmutableLongArray.Builder most = ImmutableLongArray.builder();
    private final ImmutableIntArray.Builder ends = ImmutableIntArray.builder();
    private final BitSet orders = new BitSet();
    private int[] literals = new int[64];
    private int written;
    private int size;

    /** The atoms that were not looked up yet: that is done for many at once. */
    private final List<Atom> open = new ArrayList<>(2 * Roll.AT_ONCE);

    void add(int number, Statement statement, Lag lag) {
      begin(number, statement);
      distances.set(size);
      write(lag.from().occurs());
      write(lag.to().occurs());
      end(lag.most());
    }

    void add(int number, Statement statement, Either either) {
      begin(number, statement);
      write(either.literals());
      end(0);
    }

    private void begin(int number, Statement statement) {
      statements.add(number);
      premises.add(statement.premise());
      write(statement.guard());
      ends.add(written);
    }

    private void end(long greatest) {
      most.add(greatest);
      ends.add(written);
      size++;
      if (open.size() >= Roll.AT_ONCE) {
        lookUp();
      }
    }

    /** As a list, which for few literals is there already and needs no iterator. */
    private void write(ImmutableSortedSet<Literal> some) {
      ImmutableList<Literal> all = some.asList();
      for (int i = 0; i < all.size(); i++) {
        write(all.get(i));
      }
    }

    private void write(Literal literal) {
      if (written == literals.length) {
        literals = Arrays.copyOf(literals, 2 * written);
      }
      if (literal.atom() instanceof Atom.NotAfter) {
        orders.set(written);
      }
      literals[written++] = literal.positive() ? 1 : 0;
      open.add(literal.atom());
    }

    private void lookUp() {
      int[] numbers = atoms.addAll(open);
      int first = written - numbers.length;
      for (int i = 0; i < numbers.length; i++) {
        literals[first + i] += 2 * numbers[i];
      }
      open.clear();
    }

    Propositions build() {
      lookUp();
      return new Propositions(this);
    }
  }
}
