package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  Quantities(List<Statement> statements) {
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

  /**
   * One quantity: a single name in each role.
   *
   * @param whole what is measured, of whom and where, without how it is counted
   * @param counted what is counted and what is not
   * @param counting how it relates to its parts
   */
  record Quantity(Box whole, Box counted, Amount.Counting counting) {

    static Quantity of(Amount amount) {
      Box whole = Box.EMPTY.with(MEASURE, amount.measure());
      Box counted = Box.EMPTY;
      for (Map.Entry<String, ImmutableSortedSet<Id>> role : amount.box().roles().entrySet()) {
        if (role.getKey().equals(Box.COUNTED) || role.getKey().equals(Box.NOT_COUNTED)) {
          counted = counted.with(role.getKey(), role.getValue());
        } else {
          whole = whole.with(role.getKey(), role.getValue());
        }
      }
      return new Quantity(whole, counted, amount.counting());
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
