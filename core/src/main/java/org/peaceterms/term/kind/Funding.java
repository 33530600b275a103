package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.MONEY;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
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
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Figures;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;

/**
 * Somebody pays for something: recovery, compensation, a fund. Amount and payer may both be unsaid,
 * which leaves a promise without money.
 *
 * <p>It is a duty of each payer that is done once, by the deadline; what is paid together is at
 * least the amount.
 */
@Value.Immutable
@JsonTypeName("funding")
@JsonSerialize(as = ImmutableFunding.class)
@JsonDeserialize(builder = Funding.Builder.class)
public abstract sealed class Funding implements Term, WithFunding permits ImmutableFunding {
  /** The description of this kind. */
  public static final Kind<Funding> KIND =
      Kind.of("funding", Funding.class, "says who pays what for what")
          .field(
              "payers",
              setOf(PARTY),
              Aspect.FUNDING,
              Funding::payers,
              Funding::withPayers,
              Scopes.BEARERS)
          .field(
              "amount",
              optional(MONEY),
              Aspect.QUANTITY,
              Funding::amount,
              Funding::withAmount,
              Figures.AMOUNT)
          .field(
              "purpose",
              setOf(OBJECT),
              Aspect.SCOPE,
              Funding::purpose,
              Funding::withPurpose,
              Scopes.QUALIFIER)
          .field(
              "beneficiary",
              setOf(PARTY),
              Aspect.PARTIES,
              Funding::beneficiary,
              Funding::withBeneficiary,
              Scopes.BENEFICIARIES)
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              Funding::place,
              Funding::withPlace,
              Scopes.QUALIFIER)
          .field(
              "instrument",
              optional(OBJECT),
              Aspect.SCOPE,
              Funding::instrument,
              Funding::withInstrument,
              Scopes.ONE_QUALIFIER)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Funding::deadline,
              Funding::withDeadline,
              Times.DEADLINE)
          .about("payers", "purpose", "beneficiary", "instrument")
          .weighs(Funding::stakes)
          .build();

  Funding() {}

  /** {@return who pays; empty if the text does not say} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> payers();

  /** {@return how much} */
  public abstract Optional<Quantity> amount();

  /** {@return what for} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> purpose();

  /** {@return for whom} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> beneficiary();

  /** {@return where} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return by what, such as a fund} */
  public abstract Optional<ObjectId> instrument();

  /** {@return by when} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<Funding> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.funding(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(payers(), "unnamed payers")
        .say("must provide")
        .say(amount().map(Phrase::quantity).orElse("money"))
        .list("to", beneficiary())
        .list("for", purpose())
        .list("in", place())
        .value("through", instrument(), wording::name)
        .value("", deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).once().burdening(payers()).entitling(beneficiary());
  }

  @Value.Check
  void check() {
    KIND.check(this);
    Shares.checkMoney("amount of funding", amount());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Funding}. */
  public static final class Builder extends ImmutableFunding.Builder {
    Builder() {}
  }
}
