package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.LASTING;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.TIME_POINT;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Ranks;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/**
 * Fighting stops: in which domains and where, from when, for how long, renewed how and watched by
 * whom. A start set at an event requires that event. Unconditional, conditional (with {@link
 * #onlyIf}) and unsaid are three things.
 *
 * <p>It means that it begins and that attacking is forbidden while it runs. Where no start is said
 * it runs from entry into force on. One of all domains and places begins with the event {@code
 * ceasefire-start}, the same in all texts on a war.
 */
@Value.Immutable
@JsonTypeName("ceasefire")
@JsonSerialize(as = ImmutableCeasefire.class)
@JsonDeserialize(builder = Ceasefire.Builder.class)
public abstract sealed class Ceasefire implements Term, WithCeasefire permits ImmutableCeasefire {
  /** The description of this kind. */
  public static final Kind<Ceasefire> KIND =
      Kind.of("ceasefire", Ceasefire.class, "fighting stops")
          .field(
              "parties",
              setOf(PARTY),
              Aspect.PARTIES,
              Ceasefire::parties,
              Ceasefire::withParties,
              Scopes.ALL.ofNewcomers())
          .field(
              "domains",
              setOf(ScalarType.fixed(Domain.class)),
              Aspect.SCOPE,
              Ceasefire::domains,
              Ceasefire::withDomains,
              Scopes.OVERLAPPING)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Ceasefire::place,
              Ceasefire::withPlace,
              Scopes.ALL)
          .field(
              "start",
              optional(TIME_POINT),
              Aspect.WINDOW,
              Ceasefire::start,
              Ceasefire::withStart,
              Times.START)
          .field(
              "unconditional",
              optional(FLAG),
              Aspect.CONDITION,
              Ceasefire::unconditional,
              Ceasefire::withUnconditional,
              Ranks.YES_OR_NO)
          .field(
              "duration",
              optional(LASTING),
              Aspect.DURATION,
              Ceasefire::duration,
              Ceasefire::withDuration,
              Times.LASTING)
          .field(
              "renewal",
              optional(ScalarType.fixed(Renewal.class)),
              Aspect.DURATION,
              Ceasefire::renewal,
              Ceasefire::withRenewal,
              Direction.UNDECIDED)
          .field(
              "monitor",
              setOf(PARTY),
              Aspect.VERIFICATION,
              Ceasefire::monitor,
              Ceasefire::withMonitor,
              Scopes.NAMED)
          .about("domains", "place")
          .weighs(Ceasefire::stakes)
          .build();

  Ceasefire() {}

  /** What a ceasefire covers. */
  public enum Domain implements FixedValue {
    /** On land. */
    LAND("on land"),
    /** In the air. */
    AIR("in the air"),
    /** At sea. */
    SEA("at sea"),
    /** Against energy installations. */
    ENERGY("against energy installations"),
    /** Against civilian infrastructure. */
    INFRASTRUCTURE("against civilian infrastructure");

    private final String words;

    Domain(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** {@return who stops fighting; empty means all who fight} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> parties();

  /** {@return what it covers; empty means everything} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Domain> domains();

  /** {@return where; empty means everywhere} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return from when} */
  public abstract Optional<TimePoint> start();

  /**
   * {@return whether the text calls it unconditional, or conditional; absent if it says neither}
   */
  public abstract Optional<Boolean> unconditional();

  /** {@return for how long} */
  public abstract Optional<Lasting> duration();

  /** {@return how it is renewed} */
  public abstract Optional<Renewal> renewal();

  /** {@return who watches it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> monitor();

  @Override
  public final Kind<Ceasefire> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.ceasefire(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(parties(), "all sides")
        .say("must stop fighting")
        .sayIf(!domains().isEmpty(), Phrase.and(domains().stream().map(Domain::words).toList()))
        .list("in", place())
        .value(",", start(), point -> "from " + Phrase.point(point, wording) + " on")
        .value(",", duration(), given -> Phrase.lasting(given, wording))
        .value(",", unconditional(), given -> given ? "without conditions" : "on conditions")
        .value(", renewed", renewal(), Renewal::words)
        .list(", watched by", monitor());
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).burdening(parties()).entitling(parties());
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Ceasefire}. */
  public static final class Builder extends ImmutableCeasefire.Builder {
    Builder() {}
  }
}
