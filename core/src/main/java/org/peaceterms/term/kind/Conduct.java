package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.ACT;
import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.ENTITY;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.WINDOW;
import static org.peaceterms.term.ValueType.one;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSet;
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
import org.peaceterms.term.direction.Taxonomy;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Window;

/**
 * What somebody must, may, must not, is free to or is expected to do, where no other kind of term
 * fits. The act and its roles come from the vocabulary. An absent place, instrument or counterpart
 * means any in a prohibition and some in a duty or permission. An expectation is weaker than a
 * duty: it is never one side of a contradiction and never precise.
 *
 * <p>A duty to do the act once is that it is begun and done by its deadline; one that lasts is a
 * duty on every day of its window; if the text leaves that to the act, a window without a deadline
 * means that it lasts, and everything else that it is done some day. Who is free to do it may do it
 * and may leave it. A duty to try clashes with a prohibition like a duty to do.
 *
 * <pre>{@code
 * Conduct.builder().modality(Modality.MUST_NOT).addAgents(PartyId.of("russia"))
 *     .act(ActId.of("invade")).addObject(EntityId.of("ukraine")).build()
 * }</pre>
 */
@Value.Immutable
@JsonTypeName("conduct")
@JsonSerialize(as = ImmutableConduct.class)
@JsonDeserialize(builder = Conduct.Builder.class)
public abstract sealed class Conduct implements Term, WithConduct permits ImmutableConduct {
  /** The description of this kind. */
  public static final Kind<Conduct> KIND =
      Kind.of(
              "conduct",
              Conduct.class,
              "must, may, must not, is free to, or is expected to do an act")
          .field(
              "modality",
              one(ScalarType.fixed(Modality.class)),
              Aspect.MODALITY,
              Conduct::modality,
              Conduct::withModality,
              Modality.DIRECTION)
          .field(
              "agents",
              setOf(PARTY),
              Aspect.PARTIES,
              Conduct::agents,
              Conduct::withAgents,
              Scopes.BEARERS)
          .field("act", one(ACT), Aspect.SCOPE, Conduct::act, Conduct::withAct, Scopes.ACT)
          .field(
              "object",
              setOf(ENTITY),
              Aspect.SCOPE,
              Conduct::object,
              Conduct::withObject,
              Scopes.QUALIFIER.ofBeneficiaries())
          .field(
              "counterparties",
              setOf(PARTY),
              Aspect.PARTIES,
              Conduct::counterparties,
              Conduct::withCounterparties,
              Scopes.QUALIFIER)
          .field(
              "recipients",
              setOf(PARTY),
              Aspect.PARTIES,
              Conduct::recipients,
              Conduct::withRecipients,
              Scopes.QUALIFIER.ofBeneficiaries())
          .field(
              "through",
              setOf(PARTY),
              Aspect.PARTIES,
              Conduct::through,
              Conduct::withThrough,
              Scopes.QUALIFIER)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Conduct::place,
              Conduct::withPlace,
              Scopes.QUALIFIER)
          .field(
              "instruments",
              setOf(OBJECT),
              Aspect.SCOPE,
              Conduct::instruments,
              Conduct::withInstruments,
              Scopes.QUALIFIER)
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              Conduct::window,
              Conduct::withWindow,
              Times.WINDOW)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Conduct::deadline,
              Conduct::withDeadline,
              Times.DEADLINE)
          .field(
              "mode",
              optional(ScalarType.fixed(Mode.class)),
              Aspect.STRENGTH,
              Conduct::mode,
              Conduct::withMode,
              Direction.UNDECIDED)
          .field(
              "standard",
              optional(ScalarType.fixed(Standard.class)),
              Aspect.STRENGTH,
              Conduct::standard,
              Conduct::withStandard,
              Ranks.rising(Standard.EFFORT, Standard.RESULT))
          .requires("modality", "act")
          .about("agents", "act", "object")
          .weighs(Conduct::stakes)
          .build();

  Conduct() {}

  /** When the act is owed. */
  public enum Mode implements FixedValue {
    /** All the time: keep the ceasefire. */
    THROUGHOUT,
    /** Once, by the deadline: release the prisoners. */
    ONCE
  }

  /** What is owed. */
  public enum Standard implements FixedValue {
    /** The result. */
    RESULT,
    /** Only the attempt. */
    EFFORT
  }

  /** {@return must, may, must not, free or expected} */
  public abstract Modality modality();

  /** {@return who is meant, each of them; empty if the text names nobody} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> agents();

  /** {@return the act} */
  public abstract ActId act();

  /** {@return what or whom the act is done to; the act says which category of id is meant} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EntityId> object();

  /** {@return with whom} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> counterparties();

  /** {@return to or for whom} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> recipients();

  /** {@return through whom: a mediator, committee or channel} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> through();

  /** {@return where} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return with what} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> instruments();

  /** {@return for what time; absent means from entry into force without end} */
  public abstract Optional<Window> window();

  /** {@return by when it is done} */
  public abstract Optional<Deadline> deadline();

  /**
   * {@return throughout the window, or once by the deadline; absent if the text leaves it to the
   * act}
   */
  public abstract Optional<Mode> mode();

  /** {@return whether a result is owed or an effort} */
  public abstract Optional<Standard> standard();

  @Override
  public final Kind<Conduct> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.conduct(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String act = wording.name(act());
    boolean toThem = act.endsWith(" to") && !recipients().isEmpty();
    return Sentence.using(wording)
        .names(agents(), "an unnamed party")
        .say(modality().verb(agents().size() > 1))
        .say(Phrase.act(act, toThem || !object().isEmpty()))
        .sayIf(toThem, Phrase.names(recipients(), wording))
        .sayIf(toThem && !object().isEmpty(), "for")
        .say(Phrase.objects(act(), object(), wording))
        .sayIf(!toThem && !recipients().isEmpty(), "to " + Phrase.names(recipients(), wording))
        .list("with", counterparties())
        .list("through", through())
        .list("in", place())
        .list("by means of", instruments())
        .time(window(), deadline())
        .sayIf(mode().filter(Mode.THROUGHOUT::equals).isPresent(), ", all the while")
        .sayIf(
            standard().filter(Standard.EFFORT::equals).isPresent(), ", as far as that is possible");
  }

  @Override
  public final boolean isPrecise() {
    return modality() != Modality.EXPECTED;
  }

  private Stakes stakes(Taxonomy facts) {
    Norm norm = modality().norm();
    Stakes stakes = Stakes.of(norm).mode(mode().map(Mode.THROUGHOUT::equals));
    ImmutableSet<PartyId> worse = others(facts.burdens(act()), facts);
    ImmutableSet<PartyId> better = others(facts.benefits(act()), facts);
    return switch (norm) {
      case DUTY -> stakes.burdening(agents()).burdening(worse).entitling(better);
      case PROHIBITION -> stakes.burdening(agents()).burdening(better).entitling(worse);
      case PERMISSION -> stakes.burdening(worse).entitling(agents()).entitling(better);
      case STATEMENT, OPEN -> stakes.burdening(agents()).burdening(worse).entitling(better);
    };
  }

  /** Who fills a role other than that of the agents. */
  private ImmutableSet<PartyId> others(Optional<String> role, Taxonomy facts) {
    return switch (role.orElse("")) {
      case "counterparties" -> ImmutableSet.copyOf(counterparties());
      case "recipients" -> ImmutableSet.copyOf(recipients());
      case "through" -> ImmutableSet.copyOf(through());
      case "object" ->
          object().stream()
              .flatMap(id -> facts.object(act(), id).stream())
              .collect(ImmutableSet.toImmutableSet());
      default -> ImmutableSet.of();
    };
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Conduct}. */
  public static final class Builder extends ImmutableConduct.Builder {
    Builder() {}
  }
}
