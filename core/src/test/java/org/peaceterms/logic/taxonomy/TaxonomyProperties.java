package org.peaceterms.logic.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random facts about a few names, and all interpretations of the names as sets of three things that
 * make the facts true: what must overlap overlaps in each of them, what never does in none, and
 * what is only possible is not settled by the facts that the taxonomy looks at.
 */
class TaxonomyProperties {
  private static final int NAMES = 4;
  private static final int SETS = 1 << 3;

  private record Facts(List<Extent> extents, List<int[]> below, List<int[]> disjoint) {

    static Facts random(Random random) {
      List<Extent> extents = new ArrayList<>();
      for (int name = 0; name < NAMES; name++) {
        extents.add(Extent.values()[random.nextInt(3)]);
      }
      List<int[]> below = new ArrayList<>();
      List<int[]> disjoint = new ArrayList<>();
      for (int lower = 0; lower < NAMES; lower++) {
        for (int upper = lower + 1; upper < NAMES; upper++) {
          int dice = random.nextInt(6);
          if (dice < 2) {
            below.add(new int[] {lower, upper});
          } else if (dice == 2) {
            disjoint.add(new int[] {lower, upper});
          }
        }
      }
      return new Facts(extents, below, disjoint);
    }

    Optional<Taxonomy<Integer>> taxonomy() {
      Taxonomy.Builder<Integer> builder = Taxonomy.builder();
      IntStream.range(0, NAMES).forEach(name -> builder.name(name, extents.get(name)));
      below.forEach(pair -> builder.below(pair[0], pair[1]));
      disjoint.forEach(pair -> builder.disjoint(pair[0], pair[1]));
      try {
        return Optional.of(builder.build());
      } catch (IllegalArgumentException disjointNamesOverlap) {
        return Optional.empty();
      }
    }

    boolean holdIn(int[] sets) {
      return below.stream().allMatch(pair -> (sets[pair[0]] & ~sets[pair[1]]) == 0)
          && disjoint.stream().allMatch(pair -> (sets[pair[0]] & sets[pair[1]]) == 0)
          && IntStream.range(0, NAMES).allMatch(name -> hasExtent(name, sets))
          && namesOfAtomsAreUnique(sets);
    }

    private boolean namesOfAtomsAreUnique(int[] sets) {
      int[] atoms =
          IntStream.range(0, NAMES)
              .filter(name -> extents.get(name) == Extent.ATOM)
              .map(name -> sets[name])
              .toArray();
      return IntStream.of(atoms).distinct().count() == atoms.length;
    }

    private boolean hasExtent(int name, int[] sets) {
      int lower =
          below.stream()
              .filter(pair -> pair[1] == name)
              .mapToInt(pair -> sets[pair[0]])
              .reduce(0, (one, other) -> one | other);
      return switch (extents.get(name)) {
        case ATOM -> Integer.bitCount(sets[name]) == 1;
        case CLOSED -> sets[name] != 0 && sets[name] == lower;
        case OPEN -> sets[name] != 0;
      };
    }
  }

  @Property
  void mustAndNeverHoldInEveryInterpretation(@ForAll Random random) {
    Facts facts =
        Stream.generate(() -> Facts.random(random))
            .filter(some -> !interpretations(some).isEmpty())
            .findFirst()
            .orElseThrow();
    List<int[]> worlds = interpretations(facts);
    Optional<Taxonomy<Integer>> taxonomy = facts.taxonomy();

    assertThat(taxonomy).isPresent();
    for (int one = 0; one < NAMES; one++) {
      for (int other = 0; other < NAMES; other++) {
        check(taxonomy.get(), worlds, one, other);
      }
    }
  }

  private static void check(Taxonomy<Integer> taxonomy, List<int[]> worlds, int one, int other) {
    Overlap overlap = taxonomy.overlap(one, other);
    assertThat(taxonomy.overlap(other, one)).isEqualTo(overlap);
    if (taxonomy.isBelow(one, other)) {
      assertThat(worlds).allMatch(sets -> (sets[one] & ~sets[other]) == 0);
      assertThat(overlap).isEqualTo(Overlap.MUST);
    }
    if (overlap == Overlap.MUST) {
      assertThat(worlds).allMatch(sets -> (sets[one] & sets[other]) != 0);
    }
    if (overlap == Overlap.NEVER) {
      assertThat(worlds).allMatch(sets -> (sets[one] & sets[other]) == 0);
    }
  }

  private static List<int[]> interpretations(Facts facts) {
    List<int[]> worlds = new ArrayList<>();
    for (int code = 0; code < Math.pow(SETS, NAMES); code++) {
      int[] sets = new int[NAMES];
      for (int name = 0, rest = code; name < NAMES; name++, rest /= SETS) {
        sets[name] = rest % SETS;
      }
      if (facts.holdIn(sets)) {
        worlds.add(sets);
      }
    }
    return worlds;
  }
}
