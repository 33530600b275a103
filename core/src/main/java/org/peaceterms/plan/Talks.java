package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TalksId;

/**
 * One round of talks or a row of them, as a source records it: when and where, what came of it and
 * why that did not last.
 *
 * <p>Years are those of the source. Where other sources date the talks otherwise, the note says so.
 *
 * <pre>{@code
 * Talks.builder().id(TalksId.of("paris-2019")).from(2019).until(2019).place("Paris")
 *     .event("Summit of the Normandy Four").outcome(Talks.Outcome.PARTIAL)
 *     .agreed("To go on talking.").addSources(SourceId.of("jadetimes-2025-12")).build();
 * }</pre>
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
  "id",
  "from",
  "until",
  "place",
  "event",
  "who",
  "outcome",
  "agreed",
  "shortfall",
  "note",
  "texts",
  "sources"
})
@JsonSerialize(as = ImmutableTalks.class)
@JsonDeserialize(builder = Talks.Builder.class)
public abstract sealed class Talks implements WithTalks permits ImmutableTalks {
  Talks() {}

  /** What came of talks. */
  public enum Outcome implements FixedValue {
    /** A text that was meant to settle the matter. */
    AGREEMENT,
    /** Agreement on some things, while the matter itself stayed open. */
    PARTIAL,
    /** Nothing that lasted. */
    NONE,
    /** Nothing yet; the sides were ready to go on talking. */
    ONGOING
  }

  /** {@return its id} */
  public abstract TalksId id();

  /** {@return the year in which they began} */
  public abstract int from();

  /** {@return the year in which they ended; the first year again if they took only one} */
  public abstract int until();

  /** {@return where they were held} */
  public abstract String place();

  /** {@return what they are called, or what they were about} */
  public abstract String event();

  /** {@return who took part, as far as the source or the texts tell} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> who();

  /** {@return what came of them} */
  public abstract Outcome outcome();

  /** {@return what was agreed; present if anything was} */
  public abstract Optional<String> agreed();

  /** {@return why it did not last, or what it fell short of} */
  public abstract Optional<String> shortfall();

  /** {@return what else has to be known, such as a date that other sources give otherwise} */
  public abstract Optional<String> note();

  /** {@return the texts that came out of them, in order} */
  public abstract ImmutableList<PlanId> texts();

  /** {@return where it was published; at least one} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  @Value.Check
  void check() {
    Texts.check("place of talks " + id(), place());
    Texts.check("event of talks " + id(), event());
    Texts.check("what was agreed at talks " + id(), agreed());
    Texts.check("shortfall of talks " + id(), shortfall());
    Texts.check("note of talks " + id(), note());
    if (until() < from()) {
      throw InvalidValueException.of(
          "last year of talks " + id(), until(), "not be before " + from());
    }
    boolean something = outcome() == Outcome.AGREEMENT || outcome() == Outcome.PARTIAL;
    if (something && agreed().isEmpty()) {
      throw InvalidValueException.of("what was agreed at talks " + id(), "absent", "be given");
    }
    if (sources().isEmpty()) {
      throw InvalidValueException.of("sources of talks " + id(), "absent", "be given");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Talks}. */
  public static final class Builder extends ImmutableTalks.Builder {
    Builder() {}
  }
}
