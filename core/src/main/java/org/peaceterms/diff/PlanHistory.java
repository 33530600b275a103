package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;

/**
 * A negotiation as a chain of drafts: what changed from round to round, who gave and who gained.
 *
 * <p>Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PlanHistory history = PlanHistory.of(List.of(november, geneva, december));
 * history.rounds().stream().filter(NegotiationRound::isEmpty).forEach(System.out::println);
 * }</pre>
 */
public final class PlanHistory {
  private final ImmutableList<Plan> drafts;
  private final ImmutableList<NegotiationRound> rounds;

  private PlanHistory(ImmutableList<Plan> drafts) {
    this.drafts = drafts;
    this.rounds =
        IntStream.range(1, drafts.size())
            .mapToObj(i -> new NegotiationRound(i, between(i)))
            .collect(ImmutableList.toImmutableList());
  }

  private PlanDiff between(int round) {
    return PlanDiff.between(drafts.get(round - 1), drafts.get(round));
  }

  /**
   * {@return the history of some drafts}
   *
   * @param drafts at least two, in the order in which they were made
   * @throws IllegalArgumentException if there are fewer
   */
  public static PlanHistory of(List<Plan> drafts) {
    if (drafts.size() < 2) {
      throw new IllegalArgumentException(
          "a history must have at least two drafts but had " + drafts.size());
    }
    return new PlanHistory(ImmutableList.copyOf(drafts));
  }

  /** {@return the drafts, in order} */
  public ImmutableList<Plan> drafts() {
    return drafts;
  }

  /** {@return the rounds, each from one draft to the next} */
  public ImmutableList<NegotiationRound> rounds() {
    return rounds;
  }

  /** {@return what changed from the first draft to the last} */
  public PlanDiff overall() {
    return PlanDiff.between(drafts.get(0), Iterables.getLast(drafts));
  }

  /** {@return the rounds in which nothing changed but words, numbers and metadata} */
  public ImmutableList<NegotiationRound> emptyRounds() {
    return rounds.stream()
        .filter(NegotiationRound::isEmpty)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return for each party of any draft the rounds in which it gave and in which it gained} */
  public ImmutableSortedMap<PartyId, Ledger> parties() {
    return rounds.stream()
        .flatMap(round -> round.diff().parties().keySet().stream())
        .distinct()
        .collect(
            ImmutableSortedMap.toImmutableSortedMap(
                Ordering.natural(), party -> party, this::ledger));
  }

  private Ledger ledger(PartyId party) {
    return new Ledger(
        numbers(party, NegotiationRound::gave),
        numbers(party, NegotiationRound::gained),
        numbers(party, NegotiationRound::undecided));
  }

  private ImmutableList<Integer> numbers(
      PartyId party, Function<NegotiationRound, ? extends Set<PartyId>> of) {
    return rounds.stream()
        .filter(round -> of.apply(round).contains(party))
        .map(NegotiationRound::number)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What one party gave and gained over all rounds, by the numbers of the rounds.
   *
   * @param gave the rounds in which it took on more or was owed less
   * @param gained the rounds in which it took on less or was owed more
   * @param undecided the rounds for which that is not decided
   */
  public record Ledger(
      ImmutableList<Integer> gave,
      ImmutableList<Integer> gained,
      ImmutableList<Integer> undecided) {}
}
