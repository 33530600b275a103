package org.peaceterms.logic.theory;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.term.value.Id;

/**
 * What the amounts of a theory say, as numbers.
 *
 * <p>They are taken down while the statements are at hand. In a long text statements lie far apart
 * in memory, and to look at each once more costs more than to compare all that they say.
 */
public final class Amounts {
  private final Roll<Measured> measured = new Roll<>();
  private final Bounds floors = new Bounds(0);
  private final Bounds caps = new Bounds(0);

  /** Those that what they are of was not looked up for yet: that is done for many at once. */
  private final List<Amount> under = new ArrayList<>(Roll.AT_ONCE);

  private final List<Measured> of = new ArrayList<>(Roll.AT_ONCE);
  private final int[] statements = new int[Roll.AT_ONCE];

  /**
   * What an amount is of; many statements have the same.
   *
   * @param measure what is measured
   * @param box of whom, of what and where
   * @param counting how the quantity of a whole relates to those of its parts
   */
  public record Measured(Id measure, Box box, Amount.Counting counting) {}

  Amounts() {}

  /** Takes down what the next statement says. */
  void add(int statement, Amount amount) {
    statements[under.size()] = statement;
    under.add(amount);
    of.add(new Measured(amount.measure(), amount.box(), amount.counting()));
    if (under.size() == Roll.AT_ONCE) {
      close();
    }
  }

  /** Takes down those that are still under way. */
  void close() {
    int[] numbers = measured.addAll(of);
    for (int i = 0; i < numbers.length; i++) {
      add(numbers[i], statements[i], under.get(i));
    }
    under.clear();
    of.clear();
  }

  private void add(int what, int statement, Amount amount) {
    Range range = amount.range();
    Hull hull = Hull.of(amount.period());
    boolean isFixed = Hull.isExact(amount.period());
    if (range.least().isPresent()) {
      floors.add(what, statement, range.least().orElseThrow(), hull, isFixed);
    }
    if (range.most().isPresent()) {
      caps.add(what, statement, range.most().orElseThrow(), hull, isFixed);
    }
  }

  /** {@return what the amounts are of, by number, in the order in which it was first spoken of} */
  public List<Measured> measured() {
    return measured.all();
  }

  /** {@return what statements say of the least, in their order} */
  public Bounds floors() {
    return floors;
  }

  /** {@return what statements say of the most, in their order} */
  public Bounds caps() {
    return caps;
  }
}
