package org.peaceterms.logic.clash;

import com.google.common.base.Suppliers;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Amounts;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.logic.theory.Theory;

/**
 * The quantities that statements speak of, by number, and what they say of the least and most of
 * each.
 */
final class Quantities {
  private final Roll<Quantity> quantities = new Roll<>();
  private final Side floored;
  private final Side capped;
  private final Supplier<BoxIndex> index;

  /**
   * What is near each quantity, whatever a role that it lacks is, once it is known: each search
   * asks for it anew. A quantity is near itself.
   */
  private final ImmutableIntArray[] near;

  /**
   * The quantities of a theory.
   *
   * @param theory the theory
   */
  Quantities(Theory theory) {
    Amounts amounts = theory.kinds().amounts();
    Meant meant = new Meant();
    for (Amounts.Measured measured : amounts.measured()) {
      meant.add(Lists.transform(Quantity.of(measured).each(), quantities::add));
    }
    this.floored = new Side(amounts.floors(), meant, quantities.size());
    this.capped = new Side(amounts.caps(), meant, quantities.size());
    this.near = new ImmutableIntArray[quantities.size()];
    Arrays.fill(near, ImmutableIntArray.of());
    this.index = Suppliers.memoize(() -> index(theory.names()));
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
