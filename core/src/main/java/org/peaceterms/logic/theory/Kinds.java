package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements of each kind: who looks for one kind need not go through all statements, which in
 * a long text lie far apart in memory. Of most kinds these are numbers of statements.
 *
 * @param amounts those of quantities, and what they say
 * @param states those of states
 * @param disputed the states of which no one value fits all statements
 * @param norms those of acts
 * @param bans those of acts that forbid, or set free
 * @param propositions those of literals and distances, and what they say
 * @param guards a bit for each statement, which is set if it has a guard
 */
public record Kinds(
    Amounts amounts,
    ImmutableIntArray states,
    ImmutableSet<String> disputed,
    ImmutableIntArray norms,
    ImmutableIntArray bans,
    Propositions propositions,
    ImmutableLongArray guards) {

  /**
   * {@return the kinds of some statements}
   *
   * @param statements the statements
   */
  static Kinds of(List<Statement> statements) {
    Builder kinds = new Builder();
    statements.forEach(kinds::add);
    return kinds.build();
  }

  /**
   * {@return whether literals must be true for a statement to count}
   *
   * @param statement its number
   */
  public boolean isGuarded(int statement) {
    int word = statement / Long.SIZE;
    return word < guards.length() && (guards.get(word) >>> statement & 1) != 0;
  }

  /** Takes one statement after the other. */
  public static final class Builder {
    private final Amounts amounts = new Amounts();
    private final ImmutableIntArray.Builder states = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder norms = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder bans = ImmutableIntArray.builder();
    private final Propositions.Builder propositions = new Propositions.Builder();
    private final BitSet guards = new BitSet();

    /** The values that all statements of a state allow. */
    private final Map<String, ImmutableSortedSet<String>> allowed = new HashMap<>();

    private int size;

    /** No statements yet. */
    public Builder() {}

    /**
     * Takes the next statement.
     *
     * @param statement the statement
     */
    public void add(Statement statement) {
      Primitive primitive = statement.primitive();
      guards.set(size, !statement.guard().isEmpty());
      if (primitive instanceof Amount amount) {
        amounts.add(size, amount);
      } else if (primitive instanceof Status status) {
        states.add(size);
        allowed.merge(status.state(), status.values(), Builder::both);
      } else if (primitive instanceof Norm norm) {
        norms.add(size);
        if (norm.force().isBan()) {
          bans.add(size);
        }
      } else if (primitive instanceof Lag lag) {
        propositions.add(size, statement, lag);
      } else if (primitive instanceof Either either) {
        propositions.add(size, statement, either);
      }
      size++;
    }

    private static ImmutableSortedSet<String> both(
        ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
      return one.equals(other) ? one : ImmutableSortedSet.copyOf(Sets.intersection(one, other));
    }

    /** {@return the kinds of the statements; after that no more are taken} */
    public Kinds build() {
      amounts.close();
      return new Kinds(
          amounts,
          states.build(),
          ImmutableSet.copyOf(Maps.filterValues(allowed, Set::isEmpty).keySet()),
          norms.build(),
          bans.build(),
          propositions.build(),
          ImmutableLongArray.copyOf(guards.toLongArray()));
    }
  }
}
