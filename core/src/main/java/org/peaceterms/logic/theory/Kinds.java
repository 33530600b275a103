package org.peaceterms.logic.theory;

import com.google.common.primitives.ImmutableIntArray;

/**
 * The numbers of the statements of each kind: who looks for one kind need not go through all
 * statements, which in a long text lie far apart in memory.
 *
 * @param amounts those of quantities
 * @param states those of states
 * @param norms those of acts
 * @param bans those of acts that forbid, or set free
 * @param propositions those of literals and distances
 */
public record Kinds(
    ImmutableIntArray amounts,
    ImmutableIntArray states,
    ImmutableIntArray norms,
    ImmutableIntArray bans,
    ImmutableIntArray propositions) {

  /**
   * {@return the kinds of some statements}
   *
   * @param statements the statements
   */
  static Kinds of(Iterable<Statement> statements) {
    Builder kinds = new Builder();
    statements.forEach(statement -> kinds.add(statement.primitive()));
    return kinds.build();
  }

  /** Takes one statement after the other. */
  public static final class Builder {
    private final ImmutableIntArray.Builder amounts = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder states = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder norms = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder bans = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder propositions = ImmutableIntArray.builder();
    private int size;

    /** No statements yet. */
    public Builder() {}

    /**
     * Takes the next statement.
     *
     * @param primitive what it says
     */
    public void add(Primitive primitive) {
      if (primitive instanceof Amount) {
        amounts.add(size);
      } else if (primitive instanceof Status) {
        states.add(size);
      } else if (primitive instanceof Norm norm) {
        norms.add(size);
        if (norm.force().isBan()) {
          bans.add(size);
        }
      } else {
        propositions.add(size);
      }
      size++;
    }

    /** {@return the kinds of the statements so far} */
    public Kinds build() {
      return new Kinds(
          amounts.build(), states.build(), norms.build(), bans.build(), propositions.build());
    }
  }
}
