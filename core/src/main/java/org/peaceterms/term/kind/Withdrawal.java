package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.QUANTITY;
import static org.peaceterms.term.Scalars.WINDOW;
import static org.peaceterms.term.ValueType.mapOf;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Figures;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Window;

/**
 * Forces leave a place or go back from a line. A distance that each side keeps is not the width of
 * a zone; each party may have a base line of its own.
 *
 * <p>It is a duty of each party that is done once; from then on its forces may not be there, and
 * none are. Nothing is said of the time before or of anybody else.
 */
@Value.Immutable
@JsonTypeName("withdrawal")
@JsonSerialize(as = ImmutableWithdrawal.class)
@JsonDeserialize(builder = Withdrawal.Builder.class)
public abstract sealed class Withdrawal implements Term, WithWithdrawal
    permits ImmutableWithdrawal {
  /** The description of this kind. */
  public static final Kind<Withdrawal> KIND =
      Kind.of("withdrawal", Withdrawal.class, "says who leaves what, how far and by when")
          .field(
              "party",
              setOf(PARTY),
              Aspect.PARTIES,
              Withdrawal::party,
              Withdrawal::withParty,
              Scopes.BEARERS)
          .field(
              "forces",
              setOf(OBJECT),
              Aspect.SCOPE,
              Withdrawal::forces,
              Withdrawal::withForces,
              Scopes.ALL)
          .field(
              "from",
              setOf(PLACE),
              Aspect.SCOPE,
              Withdrawal::from,
              Withdrawal::withFrom,
              Scopes.LISTED)
          .field(
              "to",
              setOf(PLACE),
              Aspect.SCOPE,
              Withdrawal::to,
              Withdrawal::withTo,
              Scopes.QUALIFIER)
          .field(
              "distance",
              optional(QUANTITY),
              Aspect.QUANTITY,
              Withdrawal::distance,
              Withdrawal::withDistance,
              Figures.AMOUNT)
          .field(
              "baseLines",
              mapOf(PARTY, PLACE),
              Aspect.SCOPE,
              Withdrawal::baseLines,
              Withdrawal::withBaseLines,
              Direction.UNDECIDED)
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              Withdrawal::window,
              Withdrawal::withWindow,
              Times.WINDOW)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Withdrawal::deadline,
              Withdrawal::withDeadline,
              Times.DEADLINE)
          .about("party", "from")
          .weighs(Withdrawal::stakes)
          .build();

  Withdrawal() {}

  /** {@return who withdraws, each of them; empty if the text names nobody} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> party();

  /** {@return what is withdrawn; empty means all forces} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> forces();

  /** {@return where they leave} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> from();

  /** {@return where they go} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> to();

  /** {@return how far} */
  public abstract Optional<Quantity> distance();

  /** {@return the line from which each party measures} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PartyId, PlaceId> baseLines();

  /** {@return when it happens} */
  public abstract Optional<Window> window();

  /** {@return by when it is complete} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<Withdrawal> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.withdrawal(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    String end = baseLines().isEmpty() ? "" : ",";
    return Sentence.using(wording)
        .names(party(), "an unnamed party")
        .say("must withdraw")
        .names(forces(), "all forces")
        .list("from", from())
        .list("to", to())
        .value("by", distance(), Phrase::quantity)
        .sayIf(!baseLines().isEmpty(), ", measured from " + Shares.lines(baseLines(), wording))
        .value(end, window(), given -> Phrase.window(given, wording))
        .value(end, deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).once().burdening(party());
  }

  @Value.Check
  void check() {
    KIND.check(this);
    distance()
        .filter(given -> given.of() != Dimension.DISTANCE_PER_SIDE)
        .ifPresent(
            given -> {
              throw InvalidValueException.of(
                  "distance of withdrawal", given.of().word(), "be a distance-per-side");
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Withdrawal}. */
  public static final class Builder extends ImmutableWithdrawal.Builder {
    Builder() {}
  }
}
