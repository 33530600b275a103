package org.peaceterms.logic.clash;

import com.google.common.base.Suppliers;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * The quantities that statements speak of, by number, and what they say of the least and most of
 * each.
 */
final class Quantities {
  private final Roll<Quantity> quantities = new Roll<>();
  private final Side floored;
  private final Side capped;

  /** What an amount is of, as statements have it, and the numbers of the quantities it means. */
  private final Roll<Measured> measured = new Roll<>();

  private final List<ImmutableIntArray> meant = new ArrayList<>();
  private final Supplier<BoxIndex> index;

  /**
   * What is near each quantity, whatever a role that it lacks is, once it is known: each search
   * asks for it anew. A quantity is near itself.
   */
  private final ImmutableIntArray[] near;

  /** What an amount is of; many statements have the same. */
  private record Measured(Id measure, Box box, Amount.Counting counting) {}

  /** What statements say of one side, in their order. */
  private static final class Said {
    private final Bounds bounds;
    private final ImmutableIntArray.Builder quantities;

    Said(int room) {
      this.bounds = new Bounds(room);
      this.quantities = ImmutableIntArray.builder(room);
    }

    void add(int quantity, int statement, Rational figure, Period period) {
      bounds.add(statement, figure, Hull.of(period), Hull.isExact(period));
      quantities.add(quantity);
    }

    Side side(int count) {
      return new Side(bounds, quantities.build(), count);
    }
  }

  /**
   * The quantities of some statements.
   *
   * @param statements the statements
   * @param amounts the numbers of those that speak of quantities
   * @param names what is known of names
   */
  Quantities(List<Statement> statements, ImmutableIntArray amounts, Names names) {
    Said floors = new Said(amounts.length());
    Said caps = new Said(amounts.length());
    for (int i = 0; i < amounts.length(); i++) {
      Amount amount = (Amount) statements.get(amounts.get(i)).primitive();
      add(amounts.get(i), amount, floors, caps);
    }
    this.floored = floors.side(quantities.size());
    this.capped = caps.side(quantities.size());
    this.near = new ImmutableIntArray[quantities.size()];
    Arrays.fill(near, ImmutableIntArray.of());
    this.index = Suppliers.memoize(() -> index(names));
  }

  private void add(int statement, Amount amount, Said floors, Said caps) {
    Range range = amount.range();
    ImmutableIntArray all = meant(amount);
    for (int i = 0; i < all.length(); i++) {
      if (range.least().isPresent()) {
        floors.add(all.get(i), statement, range.least().orElseThrow(), amount.period());
      }
      if (range.most().isPresent()) {
        caps.add(all.get(i), statement, range.most().orElseThrow(), amount.period());
      }
    }
  }

  /** The quantities that an amount is of are mostly known from another statement. */
  private ImmutableIntArray meant(Amount amount) {
    int known = measured.add(new Measured(amount.measure(), amount.box(), amount.counting()));
    if (known == meant.size()) {
      ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
      Quantity.of(amount).each().forEach(quantity -> numbers.add(quantities.add(quantity)));
      meant.add(numbers.build());
    }
    return meant.get(known);
  }

  private BoxIndex index(Names names) {
    List<Box> wholes = Lists.transform(quantities.all(), Quantity::whole);
    BoxIndex all = new BoxIndex(wholes, names);
    for (int number = 0; number < wholes.size(); number++) {
      all.add(number, wholes.get(number), Hull.ALWAYS);
    }
    return all;
  }

  /** {@return a quantity by its number} */
  Quantity get(int number) {
    return quantities.get(number);
  }

  /** {@return the quantities that have floors} */
  Side floored() {
    return floored;
  }

  /** {@return the quantities that have caps} */
  Side capped() {
    return capped;
  }

  /** {@return the numbers of those that may be part of a quantity} */
  ImmutableIntArray parts(int of) {
    if (near[of].isEmpty()) {
      near[of] = index.get().near(get(of).whole(), true, Hull.ALWAYS);
    }
    return near[of];
  }

  /** {@return the numbers of those that a quantity may be part of} */
  ImmutableIntArray wholes(int of) {
    Box whole = get(of).whole();
    return index.get().isFull(whole) ? parts(of) : index.get().near(whole, false, Hull.ALWAYS);
  }

  /** {@return whether what is said of a quantity adds up with what is said of others} */
  boolean addsUp(int of) {
    return get(of).counting() == Amount.Counting.ADDS_UP;
  }
}
