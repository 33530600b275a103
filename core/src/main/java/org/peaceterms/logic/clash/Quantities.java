package org.peaceterms.logic.clash;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/** The quantities that statements speak of, and what they say of the least and most of each. */
final class Quantities {
  private static final String MEASURE = "measure";

  private final Map<Quantity, List<Bound>> floors = new LinkedHashMap<>();
  private final Map<Quantity, List<Bound>> caps = new LinkedHashMap<>();
  private final Supplier<Side> floored;
  private final Supplier<Side> capped;
  private final Map<Measured, List<Bounds>> known = new HashMap<>();
  private final Map<Quantity, Bounds> bounds = new HashMap<>();

  /** What an amount is of, as a statement has it; many statements have the same. */
  private record Measured(Id measure, Box box, Amount.Counting counting) {}

  /** What is said of one quantity. */
  private static final class Bounds {
    private final Quantity of;
    private final List<Bound> least = new ArrayList<>();
    private final List<Bound> most = new ArrayList<>();

    Bounds(Quantity of) {
      this.of = of;
    }
  }

  Quantities(List<Statement> statements, Names names) {
    this.floored = Suppliers.memoize(() -> Side.of(floors, names));
    this.capped = Suppliers.memoize(() -> Side.of(caps, names));
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).primitive() instanceof Amount amount) {
        add(i, amount);
      }
    }
  }

  private void add(int statement, Amount amount) {
    List<Bounds> quantities =
        known.computeIfAbsent(
            new Measured(amount.measure(), amount.box(), amount.counting()),
            key -> Quantity.of(amount).each().stream().map(this::bounds).toList());
    Hull hull = Hull.of(amount.period());
    for (Bounds quantity : quantities) {
      amount
          .range()
          .least()
          .ifPresent(
              least -> add(new Bound(statement, least, hull), quantity.of, quantity.least, floors));
      amount
          .range()
          .most()
          .ifPresent(
              most -> add(new Bound(statement, most, hull), quantity.of, quantity.most, caps));
    }
  }

  private Bounds bounds(Quantity of) {
    return bounds.computeIfAbsent(of, Bounds::new);
  }

  private static void add(
      Bound bound, Quantity of, List<Bound> same, Map<Quantity, List<Bound>> all) {
    if (same.isEmpty()) {
      all.put(of, same);
    }
    same.add(bound);
  }

  /** {@return what statements say of the least of quantities, in the order of their numbers} */
  Map<Quantity, List<Bound>> floors() {
    return floors;
  }

  /** {@return what statements say of the most of quantities, in the order of their numbers} */
  Map<Quantity, List<Bound>> caps() {
    return caps;
  }

  /** {@return the quantities that have floors} */
  Side floored() {
    return floored.get();
  }

  /** {@return the quantities that have caps} */
  Side capped() {
    return capped.get();
  }

  /**
   * The quantities that are bounded from one side, and where they are found.
   *
   * @param quantities the quantities, in the order of their first statements
   * @param bounds what statements say of each
   * @param index finds those near another by their numbers
   */
  record Side(List<Quantity> quantities, List<List<Bound>> bounds, BoxIndex index) {

    private static Side of(Map<Quantity, List<Bound>> all, Names names) {
      List<Quantity> quantities = List.copyOf(all.keySet());
      BoxIndex index = new BoxIndex(quantities.stream().map(Quantity::whole).toList(), names);
      for (int i = 0; i < quantities.size(); i++) {
        index.add(i, quantities.get(i).whole(), Hull.ALWAYS);
      }
      return new Side(quantities, List.copyOf(all.values()), index);
    }

    /** {@return the numbers of those that may be part of another quantity} */
    Set<Integer> parts(Quantity of) {
      return index.near(of.whole(), true, Hull.ALWAYS);
    }

    /** {@return the numbers of those that another quantity may be part of} */
    Set<Integer> wholes(Quantity of) {
      return index.near(of.whole(), false, Hull.ALWAYS);
    }

    Quantity quantity(int number) {
      return quantities.get(number);
    }

    /** {@return whether what is said of a quantity adds up with what is said of others} */
    boolean addsUp(int number) {
      return quantities.get(number).counting() == Amount.Counting.ADDS_UP;
    }
  }

  /**
   * One quantity: a single name in each role.
   *
   * @param whole what is measured, of whom and where, without how it is counted
   * @param counted what is counted and what is not
   * @param counting how it relates to its parts
   */
  record Quantity(Box whole, Box counted, Amount.Counting counting) {

    /** A quantity is part of itself; nobody asks where. */
    private static final ImmutableList<Meeting> SAME =
        ImmutableList.of(new Meeting(ImmutableSortedMap.of(), ImmutableSortedSet.of()));

    static Quantity of(Amount amount) {
      Box box = amount.box();
      Box counted =
          Box.EMPTY
              .with(Box.COUNTED, box.of(Box.COUNTED))
              .with(Box.NOT_COUNTED, box.of(Box.NOT_COUNTED));
      Box whole = counted.roles().isEmpty() ? box : without(counted, box);
      return new Quantity(whole.with(MEASURE, amount.measure()), counted, amount.counting());
    }

    private static Box without(Box some, Box box) {
      Box rest = Box.EMPTY;
      for (Map.Entry<String, ImmutableSortedSet<Id>> role : box.roles().entrySet()) {
        if (some.of(role.getKey()).isEmpty()) {
          rest = rest.with(role.getKey(), role.getValue());
        }
      }
      return rest;
    }

    /** {@return the quantities of each of the names, if several stand in one role} */
    private List<Quantity> each() {
      List<Quantity> all = List.of(this);
      for (Map.Entry<String, ImmutableSortedSet<Id>> role : whole.roles().entrySet()) {
        if (role.getValue().size() > 1) {
          List<Quantity> before = all;
          all =
              role.getValue().stream()
                  .flatMap(name -> before.stream().map(one -> one.with(role.getKey(), name)))
                  .toList();
        }
      }
      return all;
    }

    /** {@return the same quantity of a part} */
    Quantity with(String role, Id part) {
      return new Quantity(whole.with(role, part), counted, counting);
    }

    /** {@return the ways in which this is, or may be, a part of another quantity} */
    ImmutableList<Meeting> partOf(Quantity other, Names names) {
      if (equals(other)) {
        return SAME;
      }
      if (counting != other.counting) {
        return ImmutableList.of();
      }
      if (counting == Amount.Counting.APART && !whole.equals(other.whole)) {
        return ImmutableList.of();
      }
      ImmutableList<Meeting> ways = Meeting.of(whole, other.whole, Meeting.Relation.BELOW, names);
      return countsNoMore(other, names)
          ? ways
          : ways.stream()
              .map(way -> way.given(countingDiffers(other)))
              .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether nothing is part of both, since the names in some role share nothing} */
    boolean isApart(Quantity other, Names names) {
      return whole.roles().entrySet().stream()
          .anyMatch(
              role ->
                  !other.whole.of(role.getKey()).isEmpty()
                      && role.getValue().stream()
                          .allMatch(name -> isApart(name, other.whole.of(role.getKey()), names)));
    }

    private static boolean isApart(Id name, ImmutableSortedSet<Id> others, Names names) {
      return others.stream().allMatch(other -> names.overlap(name, other) == Overlap.NEVER);
    }

    /** {@return whether all that is counted here is surely counted there} */
    private boolean countsNoMore(Quantity other, Names names) {
      boolean counted =
          other.counted.of(Box.COUNTED).isEmpty()
              ? counted().of(Box.COUNTED).isEmpty()
              : !counted().of(Box.COUNTED).isEmpty()
                  && counted().of(Box.COUNTED).stream()
                      .allMatch(name -> isBelowSome(name, other.counted.of(Box.COUNTED), names));
      return counted
          && other.counted.of(Box.NOT_COUNTED).stream()
              .allMatch(name -> isBelowSome(name, counted().of(Box.NOT_COUNTED), names));
    }

    private static boolean isBelowSome(Id name, ImmutableSortedSet<Id> above, Names names) {
      return above.stream().anyMatch(upper -> names.isBelow(name, upper));
    }

    private Literal countingDiffers(Quantity other) {
      return Literal.of(
          new Atom.Missing(
              "whether " + counted.roles() + " is counted in " + other.counted.roles()));
    }
  }

  /** {@return a figure that can be added up without a bound on its length} */
  static BigFraction exact(Rational figure) {
    return BigFraction.of(figure.numerator(), figure.denominator());
  }

  /**
   * What one statement says of the least or the most of a quantity.
   *
   * @param statement its number
   * @param figure the least or most
   * @param hull when it can count
   */
  record Bound(int statement, Rational figure, Hull hull) {
    BigFraction exactly() {
      return exact(figure);
    }
  }
}
