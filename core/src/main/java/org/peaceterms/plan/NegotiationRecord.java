package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import org.immutables.value.Value;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.SourceId;

/**
 * The record of a negotiation: the talks that were held, in the order of their years, and where
 * that is told.
 *
 * <pre>{@code
 * Corpus.talks().leadingTo(PlanId.of("minsk-2"))   // the talks in Minsk of 2014 and 2015
 * }</pre>
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"sources", "talks"})
@JsonSerialize(as = ImmutableNegotiationRecord.class)
@JsonDeserialize(builder = NegotiationRecord.Builder.class)
public abstract sealed class NegotiationRecord implements WithNegotiationRecord
    permits ImmutableNegotiationRecord {
  private static final Comparator<Talks> IN_TIME =
      Comparator.comparingInt(Talks::from).thenComparingInt(Talks::until).thenComparing(Talks::id);

  NegotiationRecord() {}

  /** {@return the register of its sources, ordered by key} */
  public abstract ImmutableList<Source> sources();

  /** {@return the talks, those that began earlier first} */
  public abstract ImmutableList<Talks> talks();

  /**
   * {@return the talks that a text came out of}
   *
   * @param text the id of a plan
   */
  public ImmutableList<Talks> leadingTo(PlanId text) {
    return talks().stream()
        .filter(talks -> talks.texts().contains(text))
        .collect(ImmutableList.toImmutableList());
  }

  @Value.Check
  NegotiationRecord check() {
    Registers.sorted(talks(), Talks::id, "talks");
    ImmutableList<Source> byKey = Registers.sorted(sources(), Source::id, "sources");
    ImmutableList<Talks> inTime = ImmutableList.sortedCopyOf(IN_TIME, talks());
    if (!byKey.equals(sources())) {
      return withSources(byKey);
    }
    if (!inTime.equals(talks())) {
      return withTalks(inTime);
    }
    ImmutableSet<SourceId> keys =
        sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet());
    for (int i = 0; i < talks().size(); i++) {
      checkSources(i, keys);
    }
    return this;
  }

  private void checkSources(int index, ImmutableSet<SourceId> keys) {
    Talks at = talks().get(index);
    Sets.difference(at.sources(), keys).stream()
        .findFirst()
        .ifPresent(
            missing -> {
              throw new InvalidPlanException(
                  "/talks/" + index + "/sources",
                  "source of talks " + at.id(),
                  missing,
                  "be in the register of sources");
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NegotiationRecord}. */
  public static final class Builder extends ImmutableNegotiationRecord.Builder {
    Builder() {}
  }
}
