package org.peaceterms.logic.clash;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Supplier<Side> floored = Suppliers.memoize(() -> new Side(floors));
  private final Supplier<Side> capped = Suppliers.memoize(() -> new Side(caps));
  private final Map<Measured, List<Bounds>> byMeasured = new HashMap<>();
  private final Map<Quantity, Bounds> bounds = new LinkedHashMap<>();
  private final Supplier<BoxIndex> index;

  /** What is near a quantity, whatever a role that it lacks is: each search asks for it anew. */
  private final Map<Quantity, ImmutableIntArray> near = new HashMap<>();

  /** What an amount is of, as a statement has it; many statements have the same. */
  private record Measured(Id measure, Box box, Amount.Counting counting) {}

  /** What is said of one quantity. */
  private static final class Bounds {
    private final Quantity of;
    private final int number;
    private final List<Bound> least = new ArrayList<>();
    private final List<Bound> most = new ArrayList<>();

    Bounds(Quantity of, int number) {
      this.of = of;
      this.number = number;
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
    this.index = Suppliers.memoize(() -> index(names));
    for (int i = 0; i < amounts.length(); i++) {
      add(amounts.get(i), (Amount) statements.get(amounts.get(i)).primitive());
    }
  }

  private void add(int statement, Amount amount) {
    Hull hull = Hull.of(amount.period());
    for (Bounds quantity : quantities(amount)) {
      if (amount.range().least().isPresent()) {
        Bound bound = new Bound(statement, amount.range().least().orElseThrow(), hull);
        add(bound, quantity.of, quantity.least, floors);
      }
      if (amount.range().most().isPresent()) {
        Bound bound = new Bound(statement, amount.range().most().orElseThrow(), hull);
        add(bound, quantity.of, quantity.most, caps);
      }
    }
  }

  /** What an amount is of is mostly known from another statement. */
  private List<Bounds> quantities(Amount amount) {
    Measured measured = new Measured(amount.measure(), amount.box(), amount.counting());
    List<Bounds> known = byMeasured.get(measured);
    if (known == null) {
      known = ImmutableList.copyOf(Lists.transform(Quantity.of(amount).each(), this::bounds));
      byMeasured.put(measured, known);
    }
    return known;
  }

  private Bounds bounds(Quantity of) {
    return bounds.computeIfAbsent(of, key -> new Bounds(key, bounds.size()));
  }

  private BoxIndex index(Names names) {
    BoxIndex all =
        new BoxIndex(Iterables.transform(bounds.keySet(), quantity -> quantity.whole()), names);
    bounds.forEach((of, said) -> all.add(said.number, of.whole(), Hull.ALWAYS));
    return all;
  }

  /** The numbers of the quantities near another, of which a role may be open to any name. */
  private ImmutableIntArray near(Quantity of, boolean open) {
    return open || index.get().isFull(of.whole())
        ? near.computeIfAbsent(of, key -> index.get().near(key.whole(), true, Hull.ALWAYS))
        : index.get().near(of.whole(), false, Hull.ALWAYS);
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

  /** The quantities that are bounded from one side, by their places among these. */
  final class Side {
    private static final int NONE = -1;

    private final ImmutableList<Quantity> quantities;
    private final ImmutableList<List<Bound>> bounds;

    /** The place of each quantity. */
    private final int[] places;

    private Side(Map<Quantity, List<Bound>> all) {
      this.quantities = ImmutableList.copyOf(all.keySet());
      this.bounds = ImmutableList.copyOf(all.values());
      this.places = new int[Quantities.this.bounds.size()];
      Arrays.fill(places, NONE);
      for (int i = 0; i < quantities.size(); i++) {
        places[Quantities.this.bounds.get(quantities.get(i)).number] = i;
      }
    }

    /** {@return the quantities, in the order of their first statements} */
    ImmutableList<Quantity> quantities() {
      return quantities;
    }

    /** {@return what statements say of each quantity} */
    ImmutableList<List<Bound>> bounds() {
      return bounds;
    }

    /** {@return the places of those that may be part of another quantity} */
    ImmutableIntArray parts(Quantity of) {
      return placed(near(of, true));
    }

    /** {@return the places of those that another quantity may be part of} */
    ImmutableIntArray wholes(Quantity of) {
      return placed(near(of, false));
    }

    private ImmutableIntArray placed(ImmutableIntArray numbers) {
      int[] found = new int[numbers.length()];
      int size = 0;
      for (int i = 0; i < found.length; i++) {
        int place = places[numbers.get(i)];
        if (place != NONE) {
          found[size++] = place;
        }
      }
      Arrays.sort(found, 0, size);
      return ImmutableIntArray.copyOf(found).subArray(0, size);
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
      if (isOne()) {
        return all;
      }
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

    private boolean isOne() {
      return Iterables.all(whole.roles().values(), names -> names.size() == 1);
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

    /** {@return whether this is a part of another quantity, whatever is open} */
    boolean isSurelyPartOf(Quantity other, Names names) {
      return equals(other)
          || partOf(other, names).stream().anyMatch(way -> way.hypotheses().isEmpty());
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
}
