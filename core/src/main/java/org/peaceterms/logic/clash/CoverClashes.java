package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.peaceterms.logic.clash.Quantities.Quantity;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * Caps on parts that make up a whole and no more, which together are below a floor on the whole.
 *
 * <p>The parts are those of one name in one role; a part without a cap may be made up of parts in
 * turn.
 */
final class CoverClashes {
  /** More covers of one whole than that are not told apart. */
  private static final int MOST = 4_096;

  private final Findings findings;
  private final Names names;
  private final Map<Quantity, TreeMap<Rational, List<Integer>>> caps;
  private final List<Quantity> capped;
  private final BoxIndex index;

  /** A cap of one statement on one quantity. */
  private record Cap(int statement, Quantity quantity) {}

  /** Caps that together bound a quantity. */
  private record Cover(ImmutableSet<Cap> caps, BigFraction most) {

    Cover and(Cover other, Amount.Counting counting, CoverClashes in) {
      Set<Cap> all = new LinkedHashSet<>(caps);
      BigFraction sum = most;
      for (Cap cap : other.caps) {
        if (all.add(cap)) {
          BigFraction more = in.most(cap.statement());
          sum =
              counting == Amount.Counting.ADDS_UP
                  ? sum.add(more)
                  : sum.compareTo(more) < 0 ? more : sum;
        }
      }
      return new Cover(ImmutableSet.copyOf(all), sum);
    }

    ImmutableList<Integer> statements() {
      return caps.stream().map(Cap::statement).sorted().collect(ImmutableList.toImmutableList());
    }
  }

  private CoverClashes(Findings findings) {
    this.findings = findings;
    this.names = findings.theory().names();
    this.caps = Quantities.caps(findings.theory().statements());
    this.capped =
        caps.keySet().stream()
            .filter(quantity -> quantity.counting() != Amount.Counting.APART)
            .toList();
    this.index = new BoxIndex(capped.stream().map(Quantity::whole).toList(), names);
    for (int i = 0; i < capped.size(); i++) {
      index.add(i, capped.get(i).whole());
    }
  }

  static void find(Findings findings) {
    CoverClashes clashes = new CoverClashes(findings);
    Quantities.floors(findings.theory().statements()).forEach(clashes::find);
  }

  private BigFraction most(int statement) {
    Amount amount = (Amount) findings.theory().statements().get(statement).primitive();
    return Quantities.exact(amount.range().most().orElseThrow());
  }

  private void find(Quantity whole, TreeMap<Rational, List<Integer>> floors) {
    if (whole.counting() == Amount.Counting.APART || findings.isSpent()) {
      return;
    }
    BigFraction highest = Quantities.exact(floors.lastKey());
    for (Cover cover : coversByParts(whole, highest)) {
      floors.forEach(
          (least, statements) -> {
            if (cover.most().compareTo(Quantities.exact(least)) < 0) {
              statements.forEach(floor -> clash(floor, cover));
            }
          });
    }
  }

  /** {@return the covers below a figure that go part by part} */
  private List<Cover> coversByParts(Quantity whole, BigFraction below) {
    List<Cover> covers = new ArrayList<>();
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : whole.whole().roles().entrySet()) {
      if (role.getValue().size() == 1) {
        List<Id> parts = names.parts(role.getValue().first()).stream().sorted().toList();
        if (!parts.isEmpty()) {
          covers.addAll(product(whole, role.getKey(), parts, below));
        }
      }
    }
    return covers;
  }

  private List<Cover> product(Quantity whole, String role, List<Id> parts, BigFraction below) {
    List<Cover> covers = List.of(new Cover(ImmutableSet.of(), BigFraction.ZERO));
    for (Id part : parts) {
      if (!covers.isEmpty()) {
        covers = product(covers, covers(whole.with(role, part), below), whole.counting(), below);
      }
    }
    return covers;
  }

  private List<Cover> product(
      List<Cover> some, List<Cover> others, Amount.Counting counting, BigFraction below) {
    Set<Cover> longer = new LinkedHashSet<>();
    for (Cover one : some) {
      for (Cover other : others) {
        if (!findings.look() || longer.size() == MOST) {
          findings.cut();
          return ImmutableList.copyOf(longer);
        }
        Cover sum = one.and(other, counting, this);
        if (sum.most().compareTo(below) < 0) {
          longer.add(sum);
        }
      }
    }
    return ImmutableList.copyOf(longer);
  }

  private List<Cover> covers(Quantity part, BigFraction below) {
    List<Cover> covers = new ArrayList<>(coversByParts(part, below));
    for (int near : index.near(part.whole(), false)) {
      Quantity cap = capped.get(near);
      if (part.partOf(cap, names).stream().anyMatch(way -> way.hypotheses().isEmpty())) {
        caps.get(cap)
            .forEach(
                (most, statements) ->
                    statements.forEach(
                        statement ->
                            covers.add(
                                new Cover(
                                    ImmutableSet.of(new Cap(statement, cap)),
                                    Quantities.exact(most)))));
      }
    }
    return covers;
  }

  private void clash(int floor, Cover cover) {
    findings.add(
        ImmutableSortedSet.<Integer>naturalOrder().addAll(cover.statements()).add(floor).build(),
        ImmutableSortedSet.of(),
        new Reason.Shortfall(cover.statements(), floor, cover.most()));
  }
}
