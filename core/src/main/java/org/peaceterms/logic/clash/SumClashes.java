package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Hull;

/**
 * Floors on parts that have nothing in common, which together are above a cap on the whole. What
 * adds up is never negative, so that a cap below nought is too low for no parts at all.
 *
 * <p>Parts are tried from the largest floor down, and a branch is left as soon as all that remain
 * could not lift it above the cap. What is found is above the cap with its smallest part, and not
 * without.
 */
final class SumClashes {
  /** More parts than that are not added up. */
  private static final int PARTS = 64;

  private static final Comparator<Part> LARGEST_FIRST =
      Comparator.comparing(Part::least).reversed().thenComparing(Part::statement);

  private final Findings findings;
  private final Names names;
  private final Quantities quantities;
  private final Side floored;
  private final Side capped;

  /** The floor of one statement on one part. */
  private record Part(int statement, Quantity quantity, BigFraction least, Hull hull) {}

  private SumClashes(Findings findings, Quantities quantities) {
    this.findings = findings;
    this.names = findings.theory().names();
    this.quantities = quantities;
    this.floored = quantities.floored();
    this.capped = quantities.capped();
  }

  static void find(Findings findings, Quantities quantities) {
    SumClashes clashes = new SumClashes(findings, quantities);
    for (int whole = 0; whole < clashes.capped.size(); whole++) {
      if (quantities.addsUp(clashes.capped.quantity(whole)) && !findings.isSpent()) {
        clashes.find(whole);
      }
    }
  }

  private void find(int whole) {
    List<Part> parts = parts(capped.quantity(whole));
    Optional<TimeIndex> inTime =
        parts.isEmpty()
            ? Optional.empty()
            : Optional.of(new TimeIndex(0, parts.size(), part -> parts.get(part).hull()));
    for (int cap = capped.start(whole); cap < capped.end(whole); cap++) {
      if (capped.bounds().isBelowNought(cap)) {
        clash(capped.bounds().statement(cap), List.of(), BigFraction.ZERO);
      } else if (inTime.isPresent()) {
        Bound bound = capped.bound(cap);
        ImmutableIntArray during = inTime.orElseThrow().during(bound.hull());
        addUp(bound, during.asList().stream().map(parts::get).toList());
      }
    }
  }

  private void addUp(Bound cap, List<Part> parts) {
    if (!parts.isEmpty()) {
      BigFraction most = cap.exactly();
      List<Part> small =
          parts.stream()
              .filter(part -> part.least().compareTo(most) <= 0)
              .sorted(LARGEST_FIRST)
              .toList();
      new Search(cap.statement(), most, small).run(cap.hull());
    }
  }

  private List<Part> parts(int whole) {
    List<Part> parts = new ArrayList<>();
    ImmutableIntArray near = floored.places(quantities.parts(whole));
    for (int i = 0; i < near.length(); i++) {
      int number = floored.quantity(near.get(i));
      if (quantities.addsUp(number) && !isSameWhole(number, whole)) {
        if (!findings.look()) {
          break;
        }
        Quantity part = quantities.get(number);
        if (part.isSurelyPartOf(quantities.get(whole), names)) {
          for (Bound floor : floored.boundsOf(near.get(i))) {
            parts.add(new Part(floor.statement(), part, floor.exactly(), floor.hull()));
          }
        }
      }
    }
    return parts;
  }

  /** Whether two quantities differ at most in what is counted. */
  private boolean isSameWhole(int one, int other) {
    return one == other || quantities.get(one).whole().equals(quantities.get(other).whole());
  }

  /** The search for parts that together are above one cap. */
  private final class Search {
    private final int cap;
    private final BigFraction most;
    private final List<Part> parts;
    private final BigFraction[] rest;

    Search(int cap, BigFraction most, List<Part> parts) {
      this.cap = cap;
      this.most = most;
      this.parts = parts;
      this.rest = new BigFraction[parts.size() + 1];
      rest[parts.size()] = BigFraction.ZERO;
      for (int i = parts.size() - 1; i >= 0; i--) {
        BigFraction least = parts.get(i).least();
        rest[i] = least.signum() > 0 ? rest[i + 1].add(least) : rest[i + 1];
      }
    }

    void run(Hull hull) {
      extend(0, List.of(), BigFraction.ZERO, hull);
    }

    private void extend(int from, List<Part> chosen, BigFraction sum, Hull hull) {
      for (int i = from; i < parts.size(); i++) {
        if (sum.add(rest[i]).compareTo(most) <= 0 || !findings.look()) {
          return;
        }
        Part next = parts.get(i);
        Hull common = hull.and(next.hull());
        if (next.least().signum() <= 0 || common.isEmpty() || !isApart(next, chosen)) {
          continue;
        }
        List<Part> more = new ArrayList<>(chosen);
        more.add(next);
        BigFraction total = sum.add(next.least());
        if (total.compareTo(most) > 0) {
          clash(cap, more, total);
        } else if (more.size() < PARTS) {
          extend(i + 1, more, total, common);
        } else {
          findings.cut();
        }
      }
    }
  }

  private boolean isApart(Part part, List<Part> chosen) {
    return chosen.stream().allMatch(other -> part.quantity().isApart(other.quantity(), names));
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
