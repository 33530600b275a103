package org.peaceterms.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Deeds and fighting of two parties in two provinces, against brute force: for two terms of one
 * kind the verdict of the diff agrees with the sets of worlds that keep them, which are listed here
 * without any of the code under test.
 */
class DeedWorldsProperties {
  private static Arbitrary<Set<PartyId>> parties(int least) {
    return Arbitraries.of(PartyId.of("left"), PartyId.of("right")).set().ofMinSize(least);
  }

  private static Arbitrary<Set<PlaceId>> places() {
    return Arbitraries.of(PlaceId.of("country"), PlaceId.of("north"), PlaceId.of("south"))
        .set()
        .ofMaxSize(2);
  }

  // Deeds of two parties in two provinces.

  private record Deed(String agent, String act, String province) {}

  private static final List<Set<Deed>> DEEDS =
      Worlds.subsets(
          Sets.cartesianProduct(
                  Worlds.PARTIES, ImmutableSet.of("shove", "invade"), Worlds.PROVINCES)
              .stream()
              .map(deed -> new Deed(deed.get(0), deed.get(1), deed.get(2)))
              .collect(Collectors.toSet()));

  @Provide
  Arbitrary<Conduct> conducts() {
    return Combinators.combine(
            Arbitraries.of(Modality.MUST, Modality.MUST_NOT, Modality.MAY),
            parties(0),
            Arbitraries.of(Worlds.ACTS).map(ActId::of),
            places())
        .as(
            (modality, agents, act, places) ->
                Conduct.builder()
                    .modality(modality)
                    .addAllAgents(agents)
                    .act(act)
                    .addAllPlace(places)
                    .build());
  }

  private static boolean isMeant(Conduct conduct, Deed deed, String agent, Set<String> provinces) {
    return deed.agent().equals(agent)
        && Worlds.isKindOf(deed.act(), conduct.act())
        && provinces.contains(deed.province());
  }

  /** A duty is owed by each agent in each place; a permission covers what is done by anyone. */
  private static boolean keeps(Conduct conduct, Set<Deed> done) {
    Set<String> agents = names(conduct.agents());
    Set<String> named =
        conduct.place().stream()
            .flatMap(place -> Worlds.provinces(place).stream())
            .collect(Collectors.toSet());
    Set<String> everywhere = named.isEmpty() ? Worlds.PROVINCES : named;
    return switch (conduct.modality()) {
      case MUST_NOT ->
          done.stream().noneMatch(deed -> isCovered(conduct, deed, agents, everywhere));
      case MAY -> true;
      default -> isDone(conduct, done, agents);
    };
  }

  private static boolean isCovered(
      Conduct conduct, Deed deed, Set<String> agents, Set<String> provinces) {
    Set<String> anyone = agents.isEmpty() ? Worlds.PARTIES : agents;
    return anyone.stream().anyMatch(agent -> isMeant(conduct, deed, agent, provinces));
  }

  private static boolean isDone(Conduct duty, Set<Deed> done, Set<String> agents) {
    List<Set<String>> wanted =
        duty.place().isEmpty()
            ? List.of(Worlds.PROVINCES)
            : duty.place().stream().map(Worlds::provinces).toList();
    Predicate<String> doesAll =
        agent ->
            wanted.stream()
                .allMatch(
                    where -> done.stream().anyMatch(deed -> isMeant(duty, deed, agent, where)));
    return agents.isEmpty()
        ? Worlds.PARTIES.stream().anyMatch(doesAll)
        : agents.stream().allMatch(doesAll);
  }

  private static Set<String> names(Set<PartyId> parties) {
    return parties.stream().map(PartyId::text).collect(Collectors.toSet());
  }

  @Property
  void conducts(@ForAll("conducts") Conduct before, @ForAll("conducts") Conduct after) {
    boolean bothPermit = before.modality() == Modality.MAY && after.modality() == Modality.MAY;
    PlanDiff diff = Worlds.diff(before, after);
    if (bothPermit) {
      Worlds.agree(diff, DEEDS, done -> permits(before, done), done -> permits(after, done));
    } else {
      Worlds.agree(diff, DEEDS, done -> keeps(before, done), done -> keeps(after, done));
    }
  }

  /**
   * What is permitted is what a party that does nothing else may rely on; where no place is named,
   * in one place or the other.
   */
  private static boolean permits(Conduct permission, Set<Deed> done) {
    Set<String> named =
        permission.place().stream()
            .flatMap(place -> Worlds.provinces(place).stream())
            .collect(Collectors.toSet());
    Stream<Set<String>> readings =
        named.isEmpty() ? Worlds.PROVINCES.stream().map(Set::of) : Stream.of(named);
    return readings.anyMatch(
        provinces ->
            done.stream()
                .allMatch(
                    deed -> isCovered(permission, deed, names(permission.agents()), provinces)));
  }

  @Property
  void oneQualifierMoreNarrowsEveryProhibition(@ForAll("conducts") Conduct any) {
    Conduct before = any.withModality(Modality.MUST_NOT).withPlace(ImmutableSet.of());
    Conduct after = before.withPlace(PlaceId.of("north"));
    assertThat(Worlds.diff(before, after).verdict()).isEqualTo(Verdict.LOOSER);
    assertThat(Worlds.diff(after, before).verdict()).isEqualTo(Verdict.STRICTER);
  }

  // Fighting of two parties in two domains and two provinces.

  private record Fight(String party, Ceasefire.Domain domain, String province) {}

  private static final ImmutableSet<Ceasefire.Domain> DOMAINS =
      ImmutableSet.of(Ceasefire.Domain.LAND, Ceasefire.Domain.SEA);

  private static final List<Set<Fight>> FIGHTS =
      Worlds.subsets(
          Worlds.PARTIES.stream()
              .flatMap(
                  party ->
                      DOMAINS.stream()
                          .flatMap(
                              domain ->
                                  Worlds.PROVINCES.stream()
                                      .map(province -> new Fight(party, domain, province))))
              .collect(Collectors.toSet()));

  @Provide
  Arbitrary<Ceasefire> ceasefires() {
    return Combinators.combine(parties(0), Arbitraries.of(DOMAINS).set(), places())
        .as(
            (parties, domains, places) ->
                Ceasefire.builder()
                    .addAllParties(parties)
                    .addAllDomains(domains)
                    .addAllPlace(places)
                    .build());
  }

  private static boolean keeps(Ceasefire ceasefire, Set<Fight> fights) {
    return fights.stream()
        .noneMatch(
            fight ->
                (ceasefire.parties().isEmpty()
                        || ceasefire.parties().contains(PartyId.of(fight.party())))
                    && (ceasefire.domains().isEmpty()
                        || ceasefire.domains().contains(fight.domain()))
                    && (ceasefire.place().isEmpty()
                        || ceasefire.place().stream()
                            .anyMatch(
                                place -> Worlds.provinces(place).contains(fight.province()))));
  }

  @Property
  void ceasefires(@ForAll("ceasefires") Ceasefire before, @ForAll("ceasefires") Ceasefire after) {
    Worlds.agree(
        Worlds.diff(before, after),
        FIGHTS,
        fights -> keeps(before, fights),
        fights -> keeps(after, fights));
  }
}
