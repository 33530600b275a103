package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * Floors on parts that have nothing in common, which together are above a cap on the whole.
 *
 * <p>Parts are tried from the largest floor down, and a branch is left as soon as all that remain
 * could not lift it above the cap. What is found is above the cap with its smallest part, and not
 * without.
 */
final class SumClashes {
  /** More parts than that are not added up. */
  private static final int PARTS = 64;

  private final Findings findings;
  private final Names names;
  private final List<Quantity> floored;
  private final Map<Quantity, TreeMap<Rational, List<Integer>>> floors;
  private final BoxIndex index;

  /** The floor of one statement on one part. */
  private record Part(int statement, Quantity quantity, BigFraction least) {}

  private SumClashes(Findings findings) {
    this.findings = findings;
    this.names = findings.theory().names();
    this.floors = Quantities.floors(findings.theory().statements());
    this.floored =
        floors.keySet().stream()
            .filter(quantity -> quantity.counting() == Amount.Counting.ADDS_UP)
            .toList();
    this.index = new BoxIndex(floored.stream().map(Quantity::whole).toList(), names);
    for (int i = 0; i < floored.size(); i++) {
      index.add(i, floored.get(i).whole());
    }
  }

  static void find(Findings findings) {
    SumClashes clashes = new SumClashes(findings);
    Quantities.caps(findings.theory().statements()).forEach(clashes::find);
  }

  private void find(Quantity whole, TreeMap<Rational, List<Integer>> caps) {
    if (whole.counting() != Amount.Counting.ADDS_UP || findings.isSpent()) {
      return;
    }
    List<Part> parts = parts(whole);
    if (parts.size() < 2) {
      return;
    }
    caps.forEach(
        (most, statements) -> {
          BigFraction cap = Quantities.exact(most);
          List<Part> small =
              parts.stream().filter(part -> part.least().compareTo(cap) <= 0).toList();
          BigFraction[] rest = sumsFrom(small);
          for (int statement : statements) {
            search(statement, cap, small, rest, 0, new ArrayList<>(), BigFraction.ZERO);
          }
        });
  }

  private List<Part> parts(Quantity whole) {
    List<Part> parts = new ArrayList<>();
    for (int near : index.near(whole.whole(), true)) {
      Quantity part = floored.get(near);
      if (!findings.look()) {
        break;
      }
      if (!part.whole().equals(whole.whole()) && isSurelyPart(part, whole)) {
        floors
            .get(part)
            .forEach(
                (least, statements) ->
                    statements.forEach(
                        statement ->
                            parts.add(new Part(statement, part, Quantities.exact(least)))));
      }
    }
    parts.sort(Comparator.comparing(Part::least).reversed().thenComparing(Part::statement));
    return parts;
  }

  private boolean isSurelyPart(Quantity part, Quantity whole) {
    return part.partOf(whole, names).stream().anyMatch(way -> way.hypotheses().isEmpty());
  }

  private static BigFraction[] sumsFrom(List<Part> parts) {
    BigFraction[] sums = new BigFraction[parts.size() + 1];
    sums[parts.size()] = BigFraction.ZERO;
    for (int i = parts.size() - 1; i >= 0; i--) {
      sums[i] = sums[i + 1].add(parts.get(i).least());
    }
    return sums;
  }

  private void search(
      int cap,
      BigFraction most,
      List<Part> parts,
      BigFraction[] rest,
      int from,
      List<Part> chosen,
      BigFraction sum) {
    for (int i = from; i < parts.size(); i++) {
      if (sum.add(rest[i]).compareTo(most) <= 0) {
        return;
      }
      if (!findings.look()) {
        return;
      }
      Part next = parts.get(i);
      if (next.least().signum() <= 0 || !isApart(next, chosen)) {
        continue;
      }
      List<Part> more = new ArrayList<>(chosen);
      more.add(next);
      BigFraction total = sum.add(next.least());
      if (total.compareTo(most) > 0) {
        clash(cap, more, total);
      } else if (more.size() < PARTS) {
        search(cap, most, parts, rest, i + 1, more, total);
      } else {
        findings.cut();
      }
    }
  }

  private boolean isApart(Part part, List<Part> chosen) {
    return chosen.stream()
        .allMatch(other -> isApart(part.quantity().whole(), other.quantity().whole()));
  }

  /** Two boxes have nothing in common if the names in some role have not. */
  private boolean isApart(Box one, Box other) {
    return one.roles().entrySet().stream()
        .anyMatch(
            role ->
                !other.of(role.getKey()).isEmpty()
                    && role.getValue().stream()
                        .allMatch(name -> isApart(name, other.of(role.getKey()))));
  }

  private boolean isApart(Id name, ImmutableSortedSet<Id> others) {
    return others.stream().allMatch(other -> names.overlap(name, other) == Overlap.NEVER);
  }

  private void clash(int cap, List<Part> parts, BigFraction total) {
    ImmutableList<Integer> statements =
        parts.stream().map(Part::statement).sorted().collect(ImmutableList.toImmutableList());
    findings.add(
        ImmutableSortedSet.<Integer>naturalOrder().addAll(statements).add(cap).build(),
        ImmutableSortedSet.of(),
        new Reason.Excess(statements, cap, total));
  }
}
