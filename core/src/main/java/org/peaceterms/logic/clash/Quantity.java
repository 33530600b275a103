package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Amounts;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.Id;

/**
 * One quantity: a single name in each role.
 *
 * @param whole what is measured, of whom and where, without how it is counted
 * @param counted what is counted and what is not
 * @param counting how it relates to its parts
 */
record Quantity(Box whole, Box counted, Amount.Counting counting) {
  private static final String MEASURE = "measure";

  /** A quantity is part of itself; nobody asks where. */
  private static final ImmutableList<Meeting> SAME =
      ImmutableList.of(new Meeting(ImmutableSortedMap.of(), ImmutableSortedSet.of()));

  static Quantity of(Amounts.Measured measured) {
    Box box = measured.box();
    Box counted =
        Box.EMPTY
            .with(Box.COUNTED, box.of(Box.COUNTED))
            .with(Box.NOT_COUNTED, box.of(Box.NOT_COUNTED));
    Box whole = counted.roles().isEmpty() ? box : without(counted, box);
    return new Quantity(whole.with(MEASURE, measured.measure()), counted, measured.counting());
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
  List<Quantity> each() {
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
        new Atom.Missing("whether " + counted.roles() + " is counted in " + other.counted.roles()));
  }
}
