package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.PlanId;

/**
 * A draft, agreement, statement or background law: a work id with a version, the parties with their
 * part in it, its own declarations, its sources and an ordered list of clauses.
 *
 * <p>A plan is whole or refused: every id it uses is declared in the shared vocabulary or by itself
 * under its own prefix, every reference has its target. The vocabulary is given to the builder with
 * {@link Builder#shared}; it takes no part in {@code equals} and is not written to JSON.
 *
 * <p>Plans are immutable and safe to share between threads.
 *
 * <pre>{@code
 * Plan plan = Plan.builder().shared(Corpus.vocabulary()).id(PlanId.of("draft")).version("1")
 *     .date(LocalDate.of(2026, 1, 1)).title("A draft").type(Plan.Type.DRAFT)
 *     .addClauses(clause).build();
 * }</pre>
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "version",
  "date",
  "title",
  "type",
  "stage",
  "pax",
  "parties",
  "indivisible",
  "background",
  "declares",
  "sources",
  "clauses"
})
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(builder = Plan.Builder.class)
public abstract sealed class Plan implements WithPlan permits ImmutablePlan {
  Plan() {}

  /** What kind of text a plan is. */
  public enum Type implements FixedValue {
    /** A draft. */
    DRAFT,
    /** An agreement. */
    AGREEMENT,
    /** One side’s paper. */
    POSITION_PAPER,
    /** A statement. */
    STATEMENT,
    /** A resolution. */
    RESOLUTION,
    /** Background law and facts. */
    LAW;

    /** {@return whether a text of this kind stands at a stage of a peace process: all but laws} */
    public boolean hasStage() {
      return this != LAW;
    }

    /** {@return whether data on agreements can list it: what somebody agreed to or issued} */
    public boolean isIssued() {
      return this != LAW && this != DRAFT;
    }
  }

  /** {@return its id as a work, the same for all versions} */
  public abstract PlanId id();

  /** {@return which version it is} */
  public abstract String version();

  /** {@return the date of the version} */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public abstract LocalDate date();

  /** {@return its title} */
  public abstract String title();

  /** {@return what kind of text it is} */
  public abstract Type type();

  /**
   * {@return at which stage of a peace process it stands, or would stand were it agreed; never of a
   * law}
   *
   * <p>If PA-X lists the text, this is the stage that PA-X gives it; otherwise it is that of its
   * content. It classifies the text and is no part of what it says.
   */
  public abstract Optional<AgreementStage> stage();

  /**
   * {@return its number in the PA-X Peace Agreements Database ({@code AgtId}), if that lists it;
   * never of a draft or a law}
   */
  public abstract Optional<Integer> pax();

  /** {@return the parties with their part, ordered by party} */
  public abstract ImmutableList<Participant> parties();

  /** {@return whether it can only be accepted as a whole; absent if it does not say} */
  public abstract Optional<Boolean> indivisible();

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

  /** {@return its clauses, in order} */
  public abstract ImmutableList<Clause> clauses();

  /** {@return the vocabulary it builds on; not part of what it says} */
  @Value.Default
  @Value.Auxiliary
  @JsonIgnore
  public Vocabulary shared() {
    return Vocabulary.empty();
  }

  /** {@return the shared vocabulary together with what the plan declares itself} */
  @Value.Lazy
  @JsonIgnore
  public Vocabulary vocabulary() {
    return shared().with(declares());
  }

  /** {@return the names in sentences about this plan} */
  @Value.Lazy
  @JsonIgnore
  public Wording wording() {
    return PlanWording.of(this);
  }

  /**
   * {@return the clause with that id, if there is one}
   *
   * @param id the id of a clause
   */
  public Optional<Clause> clause(ClauseId id) {
    return Optional.ofNullable(clausesById().get(id));
  }

  @Value.Lazy
  @JsonIgnore
  ImmutableMap<ClauseId, Clause> clausesById() {
    return clauses().stream().collect(ImmutableMap.toImmutableMap(Clause::id, clause -> clause));
  }

  /** {@return whether one of its terms says that it prevails, or what prevails over it} */
  @Value.Lazy
  @JsonIgnore
  public boolean isRanked() {
    return clauses().stream().anyMatch(Clause::isRanked);
  }

  @Value.Check
  Plan check() {
    Texts.check("version of the plan", version());
    Texts.check("title of the plan", title());
    ImmutableList<Participant> byParty = Registers.sorted(parties(), Participant::party, "parties");
    ImmutableList<Source> byKey = Registers.sorted(sources(), Source::id, "sources");
    if (!byParty.equals(parties())) {
      return withParties(byParty);
    }
    if (!byKey.equals(sources())) {
      return withSources(byKey);
    }
    PlanRules.check(this);
    return this;
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Plan}. */
  public static final class Builder extends ImmutablePlan.Builder {
    Builder() {}
  }
}
