package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;

/**
 * Claims are given up: by whom, against whom and which. It frees the debtor and forbids the claim.
 */
@Value.Immutable
@JsonTypeName("claims-waiver")
@JsonSerialize(as = ImmutableClaimsWaiver.class)
@JsonDeserialize(builder = ClaimsWaiver.Builder.class)
public abstract sealed class ClaimsWaiver implements Term, WithClaimsWaiver
    permits ImmutableClaimsWaiver {
  /** The description of this kind. */
  public static final Kind<ClaimsWaiver> KIND =
      Kind.of("claims-waiver", ClaimsWaiver.class, "gives up claims")
          .field(
              "claimants",
              setOf(PARTY),
              Aspect.PARTIES,
              ClaimsWaiver::claimants,
              ClaimsWaiver::withClaimants,
              Scopes.BEARERS)
          .field(
              "debtors",
              setOf(PARTY),
              Aspect.PARTIES,
              ClaimsWaiver::debtors,
              ClaimsWaiver::withDebtors,
              Scopes.ALL.ofBeneficiaries())
          .field(
              "claims",
              setOf(OBJECT),
              Aspect.SCOPE,
              ClaimsWaiver::claims,
              ClaimsWaiver::withClaims,
              Scopes.ALL)
          .about("claimants", "debtors", "claims")
          .weighs(ClaimsWaiver::stakes)
          .build();

  ClaimsWaiver() {}

  /** {@return who gives claims up, each of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> claimants();

  /** {@return against whom; empty means against anyone} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> debtors();

  /** {@return which claims; empty means all} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> claims();

  @Override
  public final Kind<ClaimsWaiver> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.claimsWaiver(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(claimants(), "all sides")
        .say("must give up")
        .names(claims(), "all claims")
        .list("against", debtors());
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).burdening(claimants()).entitling(debtors());
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClaimsWaiver}. */
  public static final class Builder extends ImmutableClaimsWaiver.Builder {
    Builder() {}
  }
}
