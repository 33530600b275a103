package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.CONDITION;
import static org.peaceterms.term.Scalars.EVENT;
import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.LASTING;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.REFERENCE;
import static org.peaceterms.term.Scalars.SPAN;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Span;

/**
 * What makes a text, a clause, a term or a law operative, and what ends it: the events, who must
 * ratify, how one leaves and what replaces it.
 *
 * <p>It means that what becomes operative does not without the events and the ratification, nor
 * before them, and that it counts no longer once what ends it has come. A right to leave means
 * nothing while all stay in.
 */
@Value.Immutable
@JsonTypeName("validity")
@JsonSerialize(as = ImmutableValidity.class)
@JsonDeserialize(builder = Validity.Builder.class)
public abstract sealed class Validity implements Term, WithValidity permits ImmutableValidity {
  /** The description of this kind. */
  public static final Kind<Validity> KIND =
      Kind.of(
              "validity",
              Validity.class,
              "says what makes a text, clause or law operative, and what ends it")
          .field(
              "appliesTo",
              setOf(REFERENCE),
              Aspect.SCOPE,
              Validity::appliesTo,
              Validity::withAppliesTo,
              Direction.UNDECIDED)
          .field(
              "events",
              setOf(EVENT),
              Aspect.CONDITION,
              Validity::events,
              Validity::withEvents,
              Direction.UNDECIDED)
          .field(
              "ratifiers",
              setOf(PARTY),
              Aspect.PARTIES,
              Validity::ratifiers,
              Validity::withRatifiers,
              Direction.UNDECIDED)
          .field(
              "ratification",
              optional(ScalarType.fixed(Ratification.class)),
              Aspect.STRENGTH,
              Validity::ratification,
              Validity::withRatification,
              Direction.UNDECIDED)
          .field(
              "provisional",
              optional(FLAG),
              Aspect.STRENGTH,
              Validity::provisional,
              Validity::withProvisional,
              Direction.UNDECIDED)
          .field(
              "permanentIf",
              optional(CONDITION),
              Aspect.CONDITION,
              Validity::permanentIf,
              Validity::withPermanentIf,
              Direction.UNDECIDED)
          .field(
              "endsIf",
              optional(CONDITION),
              Aspect.VOID_CONDITION,
              Validity::endsIf,
              Validity::withEndsIf,
              Direction.UNDECIDED)
          .field(
              "exit",
              setOf(PARTY),
              Aspect.PARTIES,
              Validity::exit,
              Validity::withExit,
              Direction.UNDECIDED)
          .field(
              "notice",
              optional(SPAN),
              Aspect.DURATION,
              Validity::notice,
              Validity::withNotice,
              Direction.UNDECIDED)
          .field(
              "duration",
              optional(LASTING),
              Aspect.DURATION,
              Validity::duration,
              Validity::withDuration,
              Direction.UNDECIDED)
          .field(
              "supersededBy",
              setOf(REFERENCE),
              Aspect.REFERENCE,
              Validity::supersededBy,
              Validity::withSupersededBy,
              Direction.UNDECIDED)
          .requires("appliesTo")
          .about("appliesTo")
          .weighs(Validity::stakes)
          .build();

  Validity() {}

  /** How many of the ratifiers it takes. */
  public enum Ratification implements FixedValue {
    /** All of them. */
    ALL_OF,
    /** Any of them. */
    ANY_OF
  }

  /** {@return what becomes operative or ends} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reference> appliesTo();

  /** {@return it is operative once these have happened} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EventId> events();

  /** {@return who must ratify it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> ratifiers();

  /** {@return whether all of them must, or any of them} */
  public abstract Optional<Ratification> ratification();

  /** {@return whether it applies only provisionally} */
  public abstract Optional<Boolean> provisional();

  /** {@return what makes it permanent} */
  public abstract Optional<Condition> permanentIf();

  /** {@return what ends it} */
  public abstract Optional<Condition> endsIf();

  /** {@return who may leave} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> exit();

  /** {@return with which notice} */
  public abstract Optional<Span> notice();

  /** {@return how long it runs} */
  public abstract Optional<Lasting> duration();

  /** {@return what replaces it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Reference> supersededBy();

  @Override
  public final Kind<Validity> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.validity(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    boolean several = appliesTo().size() > 1;
    String force = force(wording);
    String leaving =
        Sentence.using(wording)
            .list("by", exit())
            .value("with notice of", notice(), Phrase::span)
            .words();
    ImmutableList<String> rules =
        Stream.of(
                force.isEmpty() ? "" : (several ? "are" : "is") + " in force " + force,
                permanentIf()
                    .map(given -> ConditionPhrase.of(given, wording))
                    .map(words -> (several ? "become" : "becomes") + " permanent if " + words)
                    .orElse(""),
                endsIf()
                    .map(given -> ConditionPhrase.of(given, wording))
                    .map(words -> (several ? "end" : "ends") + " if " + words)
                    .orElse(""),
                leaving.isEmpty() ? "" : "can be left " + leaving,
                supersededBy().isEmpty()
                    ? ""
                    : "can be replaced by " + Phrase.names(supersededBy(), wording))
            .filter(rule -> !rule.isEmpty())
            .collect(ImmutableList.toImmutableList());
    return Sentence.using(wording)
        .names(appliesTo(), "")
        .say(rules.isEmpty() ? "can be valid" : String.join("; ", rules));
  }

  private String force(Wording wording) {
    String occurred = events().size() > 1 ? " have taken place" : " has taken place";
    Sentence start =
        Sentence.using(wording)
            .sayIf(provisional().orElse(false), "provisionally")
            .sayIf(!events().isEmpty(), "once " + Phrase.names(events(), wording) + occurred)
            .sayIf(!events().isEmpty() && !ratifiers().isEmpty(), "and")
            .sayIf(!ratifiers().isEmpty(), "once ratified by " + ratifiers(wording));
    return start
        .value(start.isEmpty() ? "" : ",", duration(), given -> Phrase.lasting(given, wording))
        .words();
  }

  private String ratifiers(Wording wording) {
    return ratification().filter(Ratification.ANY_OF::equals).isPresent()
        ? Phrase.or(ratifiers().stream().map(wording::name).toList())
        : Phrase.names(ratifiers(), wording);
  }

  /** Whether it makes them do more or less is open; it touches all on whom these points weigh. */
  private Stakes stakes(Taxonomy facts) {
    ImmutableSet<PartyId> touched =
        appliesTo().stream()
            .flatMap(point -> facts.weighed(point).stream())
            .collect(ImmutableSet.toImmutableSet());
    return Stakes.of(Norm.OPEN).burdening(touched).entitling(touched);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Validity}. */
  public static final class Builder extends ImmutableValidity.Builder {
    Builder() {}
  }
}
