package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.REFERENCE;
import static org.peaceterms.term.Scalars.RULE;
import static org.peaceterms.term.Scalars.SPAN;
import static org.peaceterms.term.Scalars.WINDOW;
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
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.Window;

/**
 * A body that watches, judges, enforces or settles disputes: who sits in it, who chairs it, what it
 * may do, how it decides and which penalty it can bring.
 *
 * <p>It means who has which seat and, where one body alone has a charge, that no other has it; that
 * its steps follow their triggers; and that it may impose its penalties once what it watches is
 * broken.
 */
@Value.Immutable
@JsonTypeName("oversight")
@JsonSerialize(as = ImmutableOversight.class)
@JsonDeserialize(builder = Oversight.Builder.class)
public abstract sealed class Oversight implements Term, WithOversight permits ImmutableOversight {
  /** The description of this kind. */
  public static final Kind<Oversight> KIND =
      Kind.of(
              "oversight",
              Oversight.class,
              "sets up a body that monitors, judges, enforces or settles disputes")
          .field(
              "body",
              one(PARTY),
              Aspect.SCOPE,
              Oversight::body,
              Oversight::withBody,
              Direction.UNDECIDED)
          .field(
              "members",
              setOf(PARTY),
              Aspect.PARTIES,
              Oversight::members,
              Oversight::withMembers,
              Scopes.POWERS)
          .field(
              "chair",
              setOf(PARTY),
              Aspect.PARTIES,
              Oversight::chair,
              Oversight::withChair,
              Scopes.POWERS)
          .field(
              "mandate",
              setOf(OBJECT),
              Aspect.SCOPE,
              Oversight::mandate,
              Oversight::withMandate,
              Scopes.NAMED)
          .field(
              "over",
              setOf(REFERENCE),
              Aspect.SCOPE,
              Oversight::over,
              Oversight::withOver,
              Scopes.OVERLAPPING)
          .field(
              "means",
              setOf(OBJECT),
              Aspect.VERIFICATION,
              Oversight::means,
              Oversight::withMeans,
              Scopes.NAMED)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Oversight::place,
              Oversight::withPlace,
              Scopes.LISTED)
          .field(
              "decisionRule",
              optional(RULE),
              Aspect.DECISION,
              Oversight::decisionRule,
              Oversight::withDecisionRule,
              Direction.UNDECIDED)
          .field(
              "steps",
              listOf(Tier.TYPE),
              Aspect.TRIGGER,
              Oversight::steps,
              Oversight::withSteps,
              Tier.DIRECTION)
          .field(
              "penalty",
              setOf(OBJECT),
              Aspect.REMEDY,
              Oversight::penalty,
              Oversight::withPenalty,
              Scopes.ADDED)
          .field(
              "binding",
              optional(ScalarType.fixed(Binding.class)),
              Aspect.STRENGTH,
              Oversight::binding,
              Oversight::withBinding,
              Binding.DIRECTION)
          .field(
              "reporting",
              optional(SPAN),
              Aspect.VERIFICATION,
              Oversight::reporting,
              Oversight::withReporting,
              Times.WITHIN)
          .field(
              "exclusive",
              optional(FLAG),
              Aspect.STRENGTH,
              Oversight::exclusive,
              Oversight::withExclusive,
              Ranks.YES)
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              Oversight::window,
              Oversight::withWindow,
              Times.WINDOW)
          .requires("body")
          .about("body")
          .weighs(Oversight::stakes)
          .build();

  Oversight() {}

  /** {@return the body} */
  public abstract PartyId body();

  /** {@return who sits in it; empty if the text does not say} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> members();

  /** {@return who chairs it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> chair();

  /** {@return what it may do} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> mandate();

  /** {@return what it watches; empty means the whole text} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reference> over();

  /** {@return with what means} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> means();

  /** {@return where} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return how it decides; absent if the text does not say} */
  public abstract Optional<DecisionRule> decisionRule();

  /** {@return what it does when, step by step} */
  public abstract ImmutableList<Tier> steps();

  /** {@return what it can bring on those who break the text} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> penalty();

  /** {@return whether its decisions bind in law} */
  public abstract Optional<Binding> binding();

  /** {@return how often it reports} */
  public abstract Optional<Span> reporting();

  /** {@return whether it alone may do so; absent if the text does not say} */
  public abstract Optional<Boolean> exclusive();

  /** {@return for what time} */
  public abstract Optional<Window> window();

  @Override
  public final Kind<Oversight> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.oversight(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String then = String.join("; ", steps().stream().map(step -> step.words(wording)).toList());
    return Sentence.using(wording)
        .say(wording.name(body()))
        .list(", made up of", members())
        .list(", chaired by", chair())
        .say(members().isEmpty() && chair().isEmpty() ? "must" : ", must")
        .sayIf(over().isEmpty() && mandate().isEmpty(), "oversee the agreement")
        .list("oversee", over())
        .sayIf(!over().isEmpty() && !mandate().isEmpty(), "so as to")
        .names(mandate(), "")
        .list("in", place())
        .list("by means of", means())
        .value(",", decisionRule(), rule -> Phrase.rule(rule, wording))
        .list(", with the penalty of", penalty())
        .value(", binding", binding(), Binding::words)
        .value(", reporting every", reporting(), Phrase::span)
        .sayIf(exclusive().orElse(false), ", which nobody else may do")
        .value(",", window(), given -> Phrase.window(given, wording))
        .sayIf(!then.isEmpty(), "; " + then);
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).beside(Side.ENTITLED, members()).beside(Side.ENTITLED, chair());
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Oversight}. */
  public static final class Builder extends ImmutableOversight.Builder {
    Builder() {}
  }
}
