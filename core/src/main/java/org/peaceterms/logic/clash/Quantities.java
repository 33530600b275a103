package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/** One quantity, and what a theory says of its least and its most. */
final class Quantities {
  /** The role that holds what is counted. */
  static final String COUNTED = "counted";

  /** The role that holds what is left out of the count. */
  static final String NOT_COUNTED = "not counted";

  private static final String MEASURE = "measure";

  private Quantities() {}

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
        if (role.getKey().equals(COUNTED) || role.getKey().equals(NOT_COUNTED)) {
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

    /** {@return whether all that is counted here is surely counted there} */
    private boolean countsNoMore(Quantity other, Names names) {
      boolean counted =
          other.counted.of(COUNTED).isEmpty()
              ? counted().of(COUNTED).isEmpty()
              : !counted().of(COUNTED).isEmpty()
                  && counted().of(COUNTED).stream()
                      .allMatch(name -> isBelowSome(name, other.counted.of(COUNTED), names));
      return counted
          && other.counted.of(NOT_COUNTED).stream()
              .allMatch(name -> isBelowSome(name, counted().of(NOT_COUNTED), names));
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

  /** {@return the statements that set a least, by quantity and figure} */
  static Map<Quantity, TreeMap<Rational, List<Integer>>> floors(List<Statement> statements) {
    return bounds(statements, true);
  }

  /** {@return the statements that set a most, by quantity and figure} */
  static Map<Quantity, TreeMap<Rational, List<Integer>>> caps(List<Statement> statements) {
    return bounds(statements, false);
  }

  private static Map<Quantity, TreeMap<Rational, List<Integer>>> bounds(
      List<Statement> statements, boolean least) {
    Map<Quantity, TreeMap<Rational, List<Integer>>> bounds = new LinkedHashMap<>();
    for (int i = 0; i < statements.size(); i++) {
      int number = i;
      if (statements.get(i).primitive() instanceof Amount amount) {
        (least ? amount.range().least() : amount.range().most())
            .ifPresent(
                figure ->
                    Quantity.of(amount)
                        .each()
                        .forEach(
                            quantity ->
                                bounds
                                    .computeIfAbsent(quantity, key -> new TreeMap<>())
                                    .computeIfAbsent(figure, key -> new ArrayList<>())
                                    .add(number)));
      }
    }
    return bounds;
  }
}
