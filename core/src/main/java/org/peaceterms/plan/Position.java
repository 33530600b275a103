package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/**
 * What one party says at a date: a list of demands.
 *
 * <p>Like a {@link Plan} it is whole or refused, immutable, and built on a shared vocabulary.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "party",
  "version",
  "date",
  "title",
  "background",
  "declares",
  "sources",
  "demands"
})
@JsonSerialize(as = ImmutablePosition.class)
@JsonDeserialize(builder = Position.Builder.class)
public abstract sealed class Position implements WithPosition permits ImmutablePosition {
  Position() {}

  /** {@return its id} */
  public abstract PlanId id();

  /** {@return whose position it is} */
  public abstract PartyId party();

  /** {@return which version it is} */
  public abstract Optional<String> version();

  /** {@return its date} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate date();

  /** {@return its title} */
  public abstract String title();

  /** {@return the laws it rests on} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlanId> background();

  /** {@return what it declares itself, under its own prefix} */
  @Value.Default
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NothingDeclared.class)
  public Vocabulary declares() {
    return Vocabulary.empty();
  }

  /** {@return the register of its sources, ordered by key} */
  public abstract ImmutableList<Source> sources();

  /** {@return its demands, in order} */
  public abstract ImmutableList<Demand> demands();

  /** {@return the vocabulary it builds on; not part of what it says} */
  @Value.Default
  @Value.Auxiliary
  @JsonIgnore
  public Vocabulary shared() {
    return Vocabulary.empty();
  }

  /** {@return the shared vocabulary together with what the position declares itself} */
  @Value.Lazy
  @JsonIgnore
  public Vocabulary vocabulary() {
    return shared().with(declares());
  }

  /**
   * {@return what the position speaks of written as a draft, so that it can be read and compared as
   * plans are: each demand is a clause that says its term, whether it is required or refused}
   */
  public Plan asPlan() {
    return Plan.builder()
        .id(id())
        .version(version().orElse(date().toString()))
        .date(date())
        .title(title())
        .type(Plan.Type.DRAFT)
        .addParties(Participant.of(party(), Participant.Role.SIGNATORY))
        .declares(declares())
        .addAllBackground(background())
        .shared(shared())
        .addAllSources(sources())
        .addAllClauses(
            demands().stream().map(Position::clause).collect(ImmutableList.toImmutableList()))
        .build();
  }

  private static Clause clause(Demand demand) {
    return Clause.builder()
        .id(ClauseId.of(demand.id().text()))
        .number(demand.id().text())
        .summary(demand.summary())
        .status(Clause.Status.PROPOSED)
        .addTerms(demand.term())
        .build();
  }

  @Value.Check
  Position check() {
    Texts.check("version of the position", version());
    Texts.check("title of the position", title());
    ImmutableList<Source> byKey = Registers.sorted(sources(), Source::id, "sources");
    if (!byKey.equals(sources())) {
      return withSources(byKey);
    }
    PositionRules.check(this);
    return this;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Position}. */
  public static final class Builder extends ImmutablePosition.Builder {
    Builder() {}
  }
}
