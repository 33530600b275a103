package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.LASTING;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.RULE;
import static org.peaceterms.term.Scalars.TIME_POINT;
import static org.peaceterms.term.ValueType.anyOf;
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
import java.util.stream.Stream;
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
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/**
 * A promise of protection, or that another party will comply: who gives it to whom against what,
 * what sets it off, what then follows and how soon, who decides, what voids it, how long it lasts,
 * what it costs and on which of the three pillars (capabilities, commitments, presence) it stands.
 * A guarantee without a tier says nothing that could be tested: it is kept, but it is not precise.
 * Fields that come from a lettered sub-point name it.
 *
 * <p>It means its responses for the case that it is called: duties, or liberties where they are
 * discretionary, impossible without the consent that the decision rule asks for. What voids it ends
 * it. It must be possible to call it as long as it runs.
 */
@Value.Immutable
@JsonTypeName("guarantee")
@JsonSerialize(as = ImmutableGuarantee.class)
@JsonDeserialize(builder = Guarantee.Builder.class)
public abstract sealed class Guarantee implements Term, WithGuarantee permits ImmutableGuarantee {
  /** The description of this kind. */
  public static final Kind<Guarantee> KIND =
      Kind.of("guarantee", Guarantee.class, "promises protection, or the compliance of another")
          .field(
              "assures",
              one(ScalarType.fixed(Assures.class)),
              Aspect.STATUS,
              Guarantee::assures,
              Guarantee::withAssures,
              Direction.UNDECIDED)
          .field(
              "guarantors",
              setOf(PARTY),
              Aspect.PARTIES,
              Guarantee::guarantors,
              Guarantee::withGuarantors,
              Scopes.BEARERS)
          .field(
              "guarantorSet",
              optional(ScalarType.fixed(GuarantorSet.class)),
              Aspect.STRENGTH,
              Guarantee::guarantorSet,
              Guarantee::withGuarantorSet,
              Direction.UNDECIDED)
          .field(
              "beneficiary",
              setOf(PARTY),
              Aspect.PARTIES,
              Guarantee::beneficiary,
              Guarantee::withBeneficiary,
              Scopes.BENEFICIARIES)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Guarantee::place,
              Guarantee::withPlace,
              Scopes.ALL)
          .field(
              "threat",
              setOf(PARTY),
              Aspect.PARTIES,
              Guarantee::threat,
              Guarantee::withThreat,
              Scopes.LISTED)
          .field(
              "modelledOn",
              setOf(OBJECT),
              Aspect.REFERENCE,
              Guarantee::modelledOn,
              Guarantee::withModelledOn,
              Direction.UNDECIDED)
          .field(
              "tiers",
              listOf(Tier.TYPE),
              Aspect.TRIGGER,
              Guarantee::tiers,
              Guarantee::withTiers,
              Tier.DIRECTION)
          .field(
              "discretion",
              optional(ScalarType.fixed(Discretion.class)),
              Aspect.STRENGTH,
              Guarantee::discretion,
              Guarantee::withDiscretion,
              Ranks.rising(Discretion.DISCRETIONARY, Discretion.AUTOMATIC))
          .field(
              "decisionRule",
              optional(RULE),
              Aspect.DECISION,
              Guarantee::decisionRule,
              Guarantee::withDecisionRule,
              Direction.UNDECIDED)
          .field(
              "voidIf",
              anyOf(VoidIf.TYPE),
              Aspect.VOID_CONDITION,
              Guarantee::voidIf,
              Guarantee::withVoidIf,
              VoidIf.DIRECTION)
          .field(
              "start",
              optional(TIME_POINT),
              Aspect.WINDOW,
              Guarantee::start,
              Guarantee::withStart,
              Times.START)
          .field(
              "duration",
              optional(LASTING),
              Aspect.DURATION,
              Guarantee::duration,
              Guarantee::withDuration,
              Guarantee::lasting)
          .field(
              "exact",
              optional(FLAG),
              Aspect.STRENGTH,
              Guarantee::exact,
              Guarantee::withExact,
              Direction.UNDECIDED)
          .field(
              "renewal",
              optional(ScalarType.fixed(Renewal.class)),
              Aspect.DURATION,
              Guarantee::renewal,
              Guarantee::withRenewal,
              Direction.UNDECIDED)
          .field(
              "binding",
              optional(ScalarType.fixed(Binding.class)),
              Aspect.STRENGTH,
              Guarantee::binding,
              Guarantee::withBinding,
              Binding.DIRECTION)
          .field(
              "price",
              optional(Price.TYPE),
              Aspect.FUNDING,
              Guarantee::price,
              Guarantee::withPrice,
              Price.DIRECTION)
          .field(
              "capabilities",
              setOf(OBJECT),
              Aspect.SCOPE,
              Guarantee::capabilities,
              Guarantee::withCapabilities,
              Scopes.ADDED)
          .field(
              "commitments",
              setOf(OBJECT),
              Aspect.SCOPE,
              Guarantee::commitments,
              Guarantee::withCommitments,
              Scopes.ADDED)
          .field(
              "presence",
              setOf(OBJECT),
              Aspect.SCOPE,
              Guarantee::presence,
              Guarantee::withPresence,
              Scopes.ADDED)
          .field(
              "fundedBy",
              setOf(PARTY),
              Aspect.FUNDING,
              Guarantee::fundedBy,
              Guarantee::withFundedBy,
              Scopes.NAMED.ofNewcomers())
          .requires("assures")
          .about("assures", "beneficiary")
          .weighs(Guarantee::stakes)
          .build();

  Guarantee() {}

  /** What is promised. */
  public enum Assures implements FixedValue {
    /** The beneficiary is protected. */
    PROTECTION,
    /** The beneficiary will keep its word. */
    COMPLIANCE
  }

  /** Whether others may join. */
  public enum GuarantorSet implements FixedValue {
    /** Only those named. */
    CLOSED,
    /** Others may join. */
    OPEN
  }

  /** How the response comes about. */
  public enum Discretion implements FixedValue {
    /** It is owed once the trigger is given. */
    AUTOMATIC,
    /** The responders decide case by case. */
    DISCRETIONARY
  }

  /** {@return protection, or the compliance of another} */
  public abstract Assures assures();

  /** {@return who gives it, each of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> guarantors();

  /** {@return whether others may join; absent if the text does not say} */
  public abstract Optional<GuarantorSet> guarantorSet();

  /** {@return who is protected, or whose compliance is vouched for} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> beneficiary();

  /** {@return where it applies; empty means everywhere} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return against whom} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> threat();

  /** {@return the treaty article it mirrors} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> modelledOn();

  /** {@return what sets it off and what follows, step by step} */
  public abstract ImmutableList<Tier> tiers();

  /** {@return whether the response follows by itself or is decided case by case} */
  public abstract Optional<Discretion> discretion();

  /** {@return how the guarantors decide} */
  public abstract Optional<DecisionRule> decisionRule();

  /** {@return what ends it} */
  public abstract ImmutableList<VoidIf> voidIf();

  /** {@return from when} */
  public abstract Optional<TimePoint> start();

  /** {@return for how long, at least unless {@link #exact}} */
  public abstract Optional<Lasting> duration();

  /** {@return whether the duration is exact} */
  public abstract Optional<Boolean> exact();

  /** {@return how it is renewed} */
  public abstract Optional<Renewal> renewal();

  /** {@return whether it binds in law} */
  public abstract Optional<Binding> binding();

  /** {@return whether it is paid for; absent if the text does not say} */
  public abstract Optional<Price> price();

  /** {@return the first pillar: the means of defence that are promised} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> capabilities();

  /** {@return the second pillar: the answers that are promised beforehand} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> commitments();

  /** {@return the third pillar: the forces or missions on the ground} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> presence();

  /** {@return who pays for the pillars} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> fundedBy();

  @Override
  public final Kind<Guarantee> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.guarantee(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String steps = String.join("; ", tiers().stream().map(tier -> tier.words(wording)).toList());
    String ends = Phrase.or(voidIf().stream().map(end -> end.words(wording)).toList());
    String pillars = Pillars.words(this, wording);
    String response =
        Phrase.and(
            Stream.of(
                    discretion().map(Discretion::words),
                    decisionRule().map(rule -> Phrase.rule(rule, wording)))
                .flatMap(Optional::stream)
                .toList());
    return Sentence.using(wording)
        .say(assures() == Assures.PROTECTION ? "the protection of" : "the compliance of")
        .names(beneficiary(), "an unnamed party")
        .list("in", place())
        .list("against", threat())
        .say("is guaranteed by")
        .names(guarantors(), "unnamed guarantors")
        .value("", guarantorSet(), set -> set == GuarantorSet.OPEN ? "and others" : "alone")
        .list(", on the model of", modelledOn())
        .value(",", start(), point -> "from " + Phrase.point(point, wording) + " on")
        .value(",", duration(), given -> Phrase.lasting(given, wording))
        .sayIf(
            duration().isPresent() && exact().isPresent(),
            exact().orElse(false) ? "exactly" : "at least")
        .value(", renewed", renewal(), Renewal::words)
        .value(", binding", binding(), Binding::words)
        .value(",", price(), Price::words)
        .sayIf(!pillars.isEmpty(), ", resting on " + pillars)
        .list(", paid by", fundedBy())
        .sayIf(!steps.isEmpty(), "; " + steps)
        .sayIf(!response.isEmpty(), "; the response is " + response)
        .sayIf(!ends.isEmpty(), "; void if " + ends);
  }

  @Override
  public final boolean isPrecise() {
    return !tiers().isEmpty();
  }

  private Stakes stakes() {
    boolean priced = price().filter(price -> price.is() == Price.Is.SOME).isPresent();
    Stakes stakes =
        Stakes.of(isPrecise() ? Norm.DUTY : Norm.OPEN)
            .burdening(guarantors())
            .burdening(fundedBy());
    Stakes paid = priced ? stakes.beside(Side.BURDENED, beneficiary()) : stakes;
    return assures() == Assures.PROTECTION ? paid.entitling(beneficiary()) : paid;
  }

  /** A longer guarantee says more, unless it lasts exactly that long. */
  private static Comparison lasting(Optional<Lasting> from, Optional<Lasting> to, Context context) {
    boolean exact = context.term() instanceof Guarantee given && given.exact().orElse(false);
    return exact ? Comparison.UNKNOWN : Times.LASTING.compare(from, to, context);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Guarantee}. */
  public static final class Builder extends ImmutableGuarantee.Builder {
    Builder() {}
  }
}
