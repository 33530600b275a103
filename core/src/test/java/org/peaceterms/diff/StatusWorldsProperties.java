package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.term.kind.Membership;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Membership and recognition, against brute force: for two terms of one kind the verdict of the
 * diff agrees with the sets of worlds that keep them, which are listed here without any of the code
 * under test.
 */
class StatusWorldsProperties {
  private static <E> Arbitrary<Optional<E>> maybe(Arbitrary<E> values) {
    return values.optional(0.6);
  }

  private static Arbitrary<Set<PartyId>> parties(int least) {
    return Arbitraries.of(PartyId.of("left"), PartyId.of("right")).set().ofMinSize(least);
  }

  private static Arbitrary<Set<PlaceId>> places() {
    return Arbitraries.of(PlaceId.of("country"), PlaceId.of("north"), PlaceId.of("south"))
        .set()
        .ofMaxSize(2);
  }

  // What a candidate and an organisation do, and which rights the candidate relies on.

  private record Standings(boolean seeks, int admitted, boolean member, Set<String> relied) {}

  private static final List<Standings> STANDINGS =
      Sets.cartesianProduct(
              ImmutableSet.of(true, false),
              ImmutableSet.of(true, false),
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.copyOf(Worlds.subsets(Set.of("seek", "enter", "invited"))))
          .stream()
          .map(
              world ->
                  new Standings(
                      (Boolean) world.get(0),
                      (Integer) world.get(2),
                      (Boolean) world.get(1),
                      rights(world.get(3))))
          .toList();

  private static Set<String> rights(Object subset) {
    return ((Set<?>) subset).stream().map(String::valueOf).collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<Membership> memberships() {
    return Combinators.combine(
            maybe(Arbitraries.of(Membership.CandidateStatus.values())),
            maybe(Arbitraries.of(Membership.Door.values())),
            maybe(Arbitraries.of(Membership.Outcome.values())),
            maybe(Arbitraries.of(Membership.Stated.values())))
        .filter(
            (status, door, outcome, stated) ->
                status.isPresent() || door.isPresent() || outcome.isPresent())
        .as(
            (status, door, outcome, stated) ->
                Membership.builder()
                    .addCandidate(PartyId.of("left"))
                    .addOrganisation(PartyId.of("right"))
                    .candidateStatus(status)
                    .door(door)
                    .outcome(outcome)
                    .stated(stated)
                    .build());
  }

  /** Admission: 0 none, 1 by consensus, 2 without. */
  private static boolean keeps(Membership text, Standings world) {
    if (text.stated().filter(Membership.Stated.FACT::equals).isPresent()) {
      return true;
    }
    boolean status =
        text.candidateStatus()
            .map(
                given ->
                    switch (given) {
                      case RENOUNCES -> !world.seeks();
                      case SEEKS -> world.seeks();
                      case FREE -> true;
                    })
            .orElse(true);
    boolean door =
        text.door()
            .map(
                given ->
                    switch (given) {
                      case CLOSED -> world.admitted() == 0;
                      case BY_CONSENSUS -> world.admitted() < 2;
                      case OPEN, INVITED -> true;
                    })
            .orElse(true);
    boolean outcome =
        text.outcome()
            .map(given -> (given == Membership.Outcome.MEMBER) == world.member())
            .orElse(true);
    return status && door && outcome && granted(text).containsAll(world.relied());
  }

  private static Set<String> granted(Membership text) {
    ImmutableSet.Builder<String> rights = ImmutableSet.builder();
    text.candidateStatus()
        .filter(Membership.CandidateStatus.FREE::equals)
        .ifPresent(free -> rights.add("seek"));
    text.door().filter(door -> door.ordinal() >= 2).ifPresent(open -> rights.add("enter"));
    text.door().filter(door -> door.ordinal() >= 3).ifPresent(open -> rights.add("invited"));
    return rights.build();
  }

  @Property
  void memberships(
      @ForAll("memberships") Membership before, @ForAll("memberships") Membership after) {
    boolean norms = !isFact(before) && !isFact(after);
    if (norms) {
      Worlds.agree(
          Worlds.diff(before, after),
          STANDINGS,
          world -> keeps(before, world),
          world -> keeps(after, world));
    } else if (isFact(before) && isFact(after)) {
      assertThat(Worlds.diff(before, after).verdict()).isEqualTo(Verdict.EQUIVALENT);
    }
  }

  private static boolean isFact(Membership text) {
    return text.stated().filter(Membership.Stated.FACT::equals).isPresent();
  }

  // How far each of two parties recognises that a third holds each of two provinces.

  private static final List<List<Integer>> RECOGNITIONS =
      ImmutableList.copyOf(
          Sets.cartesianProduct(
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.of(0, 1, 2),
              ImmutableSet.of(0, 1, 2)));

  @Provide
  Arbitrary<TerritorialStatus> recognitions() {
    return Combinators.combine(
            parties(0),
            places().filter(places -> !places.isEmpty()),
            Arbitraries.of(
                TerritorialStatus.Level.NONE,
                TerritorialStatus.Level.DE_FACTO,
                TerritorialStatus.Level.DE_JURE),
            Arbitraries.of(true, false))
        .as(
            (recognisers, places, level, exact) ->
                TerritorialStatus.builder()
                    .addAllRecognisers(recognisers)
                    .addAllPlace(places)
                    .addHolder(PartyId.of("left"))
                    .level(level)
                    .exact(exact ? Optional.of(true) : Optional.empty())
                    .build());
  }

  private static boolean keeps(TerritorialStatus text, List<Integer> levels) {
    Predicate<String> recognises =
        party ->
            text.place().stream()
                .flatMap(place -> Worlds.provinces(place).stream())
                .allMatch(province -> isKept(text, level(levels, party, province)));
    return text.recognisers().isEmpty()
        ? Worlds.PARTIES.stream().anyMatch(recognises)
        : text.recognisers().stream().map(PartyId::text).allMatch(recognises);
  }

  private static int level(List<Integer> levels, String party, String province) {
    return levels.get((party.equals("left") ? 0 : 2) + (province.equals("north") ? 0 : 1));
  }

  private static boolean isKept(TerritorialStatus text, int level) {
    return switch (text.level().orElseThrow()) {
      case NONE -> level == 0;
      case DE_FACTO -> text.exact().isPresent() ? level == 1 : level >= 1;
      case DE_JURE -> level == 2;
      case CONTROL -> true;
    };
  }

  @Property
  void recognitions(
      @ForAll("recognitions") TerritorialStatus before,
      @ForAll("recognitions") TerritorialStatus after) {
    Worlds.agree(
        Worlds.diff(before, after),
        RECOGNITIONS,
        world -> keeps(before, world),
        world -> keeps(after, world));
  }
}
