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
import org.peaceterms.logic.theory.Theory;
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

  /** What amounts are of, as statements have it, and the quantities that these mean. */
  private final Roll<Measured> measured = new Roll<>();

  private final Meant meant = new Meant();
  private final Supplier<BoxIndex> index;

  /**
   * What is near each quantity, whatever a role that it lacks is, once it is known: each search
   * asks for it anew. A quantity is near itself.
   */
  private final ImmutableIntArray[] near;

  /** What an amount is of; many statements have the same. */
  private record Measured(Id measure, Box box, Amount.Counting counting) {
    static Measured of(Amount amount) {
      return new Measured(amount.measure(), amount.box(), amount.counting());
    }
  }

  /** The quantities that each thing measured means, mostly one, in one row of their numbers. */
  private static final class Meant {
    private int[] quantities = new int[16];
    private int[] ends = new int[16];
    private int written;
    private int size;

    void add(List<Integer> some) {
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      while (written + some.size() > quantities.length) {
        quantities = Arrays.copyOf(quantities, 2 * quantities.length);
      }
      for (int quantity : some) {
        quantities[written++] = quantity;
      }
      ends[size++] = written;
    }

    int start(int measured) {
      return measured == 0 ? 0 : ends[measured - 1];
    }

    int end(int measured) {
      return ends[measured];
    }
  }

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
   * The quantities of a theory.
   *
   * @param theory the theory
   */
  Quantities(Theory theory) {
    ImmutableIntArray amounts = theory.kinds().amounts();
    Said floors = new Said(amounts.length());
    Said caps = new Said(amounts.length());
    for (int first = 0; first < amounts.length(); first += Roll.AT_ONCE) {
      int end = Math.min(first + Roll.AT_ONCE, amounts.length());
      add(theory.statements(), amounts.subArray(first, end), floors, caps);
    }
    this.floored = floors.side(quantities.size());
    this.capped = caps.side(quantities.size());
    this.near = new ImmutableIntArray[quantities.size()];
    Arrays.fill(near, ImmutableIntArray.of());
    this.index = Suppliers.memoize(() -> index(theory.names()));
  }

  /** Adds what some statements say. What they are of lies far apart: it is looked up at once. */
  private void add(List<Statement> statements, ImmutableIntArray some, Said floors, Said caps) {
    List<Measured> each = new ArrayList<>(Roll.AT_ONCE);
    for (int i = 0; i < some.length(); i++) {
      each.add(Measured.of(amount(statements, some.get(i))));
    }
    int[] numbers = measured.addAll(each);
    for (int i = 0; i < numbers.length; i++) {
      Amount amount = amount(statements, some.get(i));
      if (numbers[i] == meant.size) {
        meant.add(Lists.transform(Quantity.of(amount).each(), quantities::add));
      }
      for (int place = meant.start(numbers[i]); place < meant.end(numbers[i]); place++) {
        add(meant.quantities[place], some.get(i), amount, floors, caps);
      }
    }
  }

  private static Amount amount(List<Statement> statements, int number) {
    return (Amount) statements.get(number).primitive();
  }

  private void add(int quantity, int statement, Amount amount, Said floors, Said caps) {
    Range range = amount.range();
    if (range.least().isPresent()) {
      floors.add(quantity, statement, range.least().orElseThrow(), amount.period());
    }
    if (range.most().isPresent()) {
      caps.add(quantity, statement, range.most().orElseThrow(), amount.period());
    }
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
