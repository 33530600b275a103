package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.LASTING;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.RULE;
import static org.peaceterms.term.Scalars.TIME_POINT;
import static org.peaceterms.term.ValueType.listOf;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Context;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Ranks;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.TimePoint;

/**
 * What becomes of restrictive measures. A snapback is {@code restore} inside a response or a
 * consequence; relief in stages names its steps and what each depends on.
 *
 * <p>It means that the measures are lifted, suspended or in force at the tick at which that is
 * done, or throughout if they are maintained; and, for none new, that to impose them is forbidden.
 */
@Value.Immutable
@JsonTypeName("sanctions")
@JsonSerialize(as = ImmutableSanctions.class)
@JsonDeserialize(builder = Sanctions.Builder.class)
public abstract sealed class Sanctions implements Term, WithSanctions permits ImmutableSanctions {
  /** The description of this kind. */
  public static final Kind<Sanctions> KIND =
      Kind.of(
              "sanctions",
              Sanctions.class,
              "lifts, suspends, maintains, restores or rules out restrictive measures")
          .field(
              "effect",
              one(ScalarType.fixed(Effect.class)),
              Aspect.STATUS,
              Sanctions::effect,
              Sanctions::withEffect,
              Sanctions::contrary)
          .field(
              "imposers",
              setOf(PARTY),
              Aspect.PARTIES,
              Sanctions::imposers,
              Sanctions::withImposers,
              Scopes.BEARERS)
          .field(
              "target",
              setOf(PARTY),
              Aspect.PARTIES,
              Sanctions::target,
              Sanctions::withTarget,
              Scopes.LISTED.ofNewcomers())
          .field(
              "measures",
              setOf(OBJECT),
              Aspect.SCOPE,
              Sanctions::measures,
              Sanctions::withMeasures,
              Scopes.ALL)
          .field(
              "since",
              optional(TIME_POINT),
              Aspect.SCOPE,
              Sanctions::since,
              Sanctions::withSince,
              Direction.UNDECIDED)
          .field(
              "pace",
              optional(ScalarType.fixed(Pace.class)),
              Aspect.STRENGTH,
              Sanctions::pace,
              Sanctions::withPace,
              Ranks.rising(Pace.STAGED, Pace.AT_ONCE))
          .field(
              "steps",
              listOf(ReliefStep.TYPE),
              Aspect.CONDITION,
              Sanctions::steps,
              Sanctions::withSteps,
              Direction.UNDECIDED)
          .field(
              "invokedBy",
              setOf(PARTY),
              Aspect.PARTIES,
              Sanctions::invokedBy,
              Sanctions::withInvokedBy,
              Scopes.POWERS)
          .field(
              "decisionRule",
              optional(RULE),
              Aspect.DECISION,
              Sanctions::decisionRule,
              Sanctions::withDecisionRule,
              Direction.UNDECIDED)
          .field(
              "duration",
              optional(LASTING),
              Aspect.DURATION,
              Sanctions::duration,
              Sanctions::withDuration,
              Times.LASTING)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Sanctions::deadline,
              Sanctions::withDeadline,
              Times.DEADLINE)
          .requires("effect")
          .about("target", "effect")
          .weighs(Sanctions::stakes)
          .build();

  Sanctions() {}

  /** What becomes of the measures. */
  public enum Effect implements FixedValue {
    /** They end. */
    LIFT("must lift"),
    /** They rest. */
    SUSPEND("must suspend"),
    /** They stay. */
    MAINTAIN("must maintain"),
    /** They come back. */
    RESTORE("must restore"),
    /** No new ones are imposed. */
    NONE_NEW("must not add to");

    private final String words;

    Effect(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** How fast. */
  public enum Pace implements FixedValue {
    /** At once. */
    AT_ONCE("at once"),
    /** In stages. */
    STAGED("in stages");

    private final String words;

    Pace(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** {@return what becomes of the measures} */
  public abstract Effect effect();

  /** {@return whose measures} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> imposers();

  /** {@return against whom} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> target();

  /** {@return which measures; empty means all} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> measures();

  /** {@return only measures since then} */
  public abstract Optional<TimePoint> since();

  /** {@return at once or in stages} */
  public abstract Optional<Pace> pace();

  /** {@return the stages and what each depends on} */
  public abstract ImmutableList<ReliefStep> steps();

  /** {@return who may set it off} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> invokedBy();

  /** {@return how that is decided} */
  public abstract Optional<DecisionRule> decisionRule();

  /** {@return how long the mechanism lives} */
  public abstract Optional<Lasting> duration();

  /** {@return by when} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<Sanctions> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.sanctions(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String stages = String.join("; ", steps().stream().map(step -> step.words(wording)).toList());
    return Sentence.using(wording)
        .names(imposers(), "those who imposed them")
        .say(effect().words())
        .names(measures(), "sanctions")
        .list("against", target())
        .value("imposed since", since(), point -> Phrase.point(point, wording))
        .value("", pace(), Pace::words)
        .sayIf(!stages.isEmpty(), "(" + stages + ")")
        .list(", at the call of", invokedBy())
        .value(",", decisionRule(), rule -> Phrase.rule(rule, wording))
        .value(", by a mechanism that runs", duration(), given -> Phrase.lasting(given, wording))
        .value(",", deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    boolean relief =
        effect() == Effect.LIFT || effect() == Effect.SUSPEND || effect() == Effect.NONE_NEW;
    Stakes stakes = Stakes.of(Norm.DUTY).burdening(imposers()).beside(Side.ENTITLED, invokedBy());
    return relief ? stakes.entitling(target()) : stakes.burdening(target());
  }

  /** What is lifted is not kept up. */
  private static Comparison contrary(Effect from, Effect to, Context context) {
    boolean off = isOff(from) && isOn(to) || isOn(from) && isOff(to);
    return off ? Comparison.of(Reach.REVERSED) : Comparison.UNKNOWN;
  }

  private static boolean isOff(Effect effect) {
    return effect == Effect.LIFT || effect == Effect.SUSPEND;
  }

  private static boolean isOn(Effect effect) {
    return effect == Effect.MAINTAIN || effect == Effect.RESTORE;
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Sanctions}. */
  public static final class Builder extends ImmutableSanctions.Builder {
    Builder() {}
  }
}
