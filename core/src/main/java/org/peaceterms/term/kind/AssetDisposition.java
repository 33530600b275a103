package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.CONDITION;
import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.MONEY;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PART;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.ValueType.mapOf;
import static org.peaceterms.term.ValueType.one;
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
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Conditions;
import org.peaceterms.term.direction.Context;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Figures;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Ranks;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;

/**
 * What becomes of somebody\u2019s money that others hold: it stays frozen, is released, invested,
 * handed over, given back or confiscated, for what purpose and with whose share of the profit.
 *
 * <p>It is a state of the pool or of the part meant: frozen money is not put to any use, returned
 * money is nothing else, and money that is taken or handed over may be invested. Without a deadline
 * it holds from entry into force.
 */
@Value.Immutable
@JsonTypeName("asset-disposition")
@JsonSerialize(as = ImmutableAssetDisposition.class)
@JsonDeserialize(builder = AssetDisposition.Builder.class)
public abstract sealed class AssetDisposition implements Term, WithAssetDisposition
    permits ImmutableAssetDisposition {
  /** The description of this kind. */
  public static final Kind<AssetDisposition> KIND =
      Kind.of("asset-disposition", AssetDisposition.class, "says what becomes of frozen money")
          .field(
              "owner",
              setOf(PARTY),
              Aspect.PARTIES,
              AssetDisposition::owner,
              AssetDisposition::withOwner,
              Direction.UNDECIDED)
          .field(
              "heldBy",
              setOf(PARTY),
              Aspect.PARTIES,
              AssetDisposition::heldBy,
              AssetDisposition::withHeldBy,
              Scopes.BEARERS)
          .field(
              "pool",
              optional(OBJECT),
              Aspect.SCOPE,
              AssetDisposition::pool,
              AssetDisposition::withPool,
              Scopes.ONE_QUALIFIER)
          .field(
              "portion",
              optional(ScalarType.fixed(Portion.class)),
              Aspect.QUANTITY,
              AssetDisposition::portion,
              AssetDisposition::withPortion,
              Ranks.rising(Portion.PART, Portion.ALL))
          .field(
              "amount",
              optional(MONEY),
              Aspect.QUANTITY,
              AssetDisposition::amount,
              AssetDisposition::withAmount,
              Figures.AMOUNT)
          .field(
              "disposition",
              one(ScalarType.fixed(Disposition.class)),
              Aspect.STATUS,
              AssetDisposition::disposition,
              AssetDisposition::withDisposition,
              AssetDisposition::contrary)
          .field(
              "recipients",
              setOf(PARTY),
              Aspect.PARTIES,
              AssetDisposition::recipients,
              AssetDisposition::withRecipients,
              Scopes.BENEFICIARIES)
          .field(
              "managedBy",
              setOf(PARTY),
              Aspect.PARTIES,
              AssetDisposition::managedBy,
              AssetDisposition::withManagedBy,
              Scopes.POWERS)
          .field(
              "until",
              optional(CONDITION),
              Aspect.CONDITION,
              AssetDisposition::until,
              AssetDisposition::withUntil,
              Conditions.UNLESS)
          .field(
              "purpose",
              setOf(OBJECT),
              Aspect.SCOPE,
              AssetDisposition::purpose,
              AssetDisposition::withPurpose,
              Scopes.QUALIFIER)
          .field(
              "profitShares",
              mapOf(PARTY, PART),
              Aspect.QUANTITY,
              AssetDisposition::profitShares,
              AssetDisposition::withProfitShares,
              Figures.PARTS)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              AssetDisposition::deadline,
              AssetDisposition::withDeadline,
              Times.DEADLINE)
          .requires("disposition")
          .about("owner", "heldBy", "portion")
          .weighs(AssetDisposition::stakes)
          .build();

  AssetDisposition() {}

  /** What becomes of the money. */
  public enum Disposition implements FixedValue {
    /** It stays frozen. */
    FREEZE("must stay frozen"),
    /** It is released. */
    RELEASE("must be released"),
    /** It is invested. */
    INVEST("must be invested"),
    /** It is handed to others. */
    TRANSFER("must be handed"),
    /** It is given back to its owner. */
    RETURN("must be given back"),
    /** It is taken for good. */
    CONFISCATE("must be taken");

    private final String words;

    Disposition(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** How much of the pool. */
  public enum Portion implements FixedValue {
    /** All of it. */
    ALL("all of"),
    /** A part of it. */
    PART("part of"),
    /** What remains after other terms. */
    REMAINDER("the remainder of");

    private final String words;

    Portion(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  /** {@return whose money it is} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> owner();

  /** {@return who holds it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> heldBy();

  /** {@return which money} */
  public abstract Optional<ObjectId> pool();

  /** {@return all of it, a part, or what remains after other terms} */
  public abstract Optional<Portion> portion();

  /** {@return how much} */
  public abstract Optional<Quantity> amount();

  /** {@return what becomes of it} */
  public abstract Disposition disposition();

  /** {@return who gets it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> recipients();

  /** {@return who manages it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> managedBy();

  /** {@return until what is the case} */
  public abstract Optional<Condition> until();

  /** {@return what for} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> purpose();

  /** {@return who gets which part of the profit} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<PartyId, Rational> profitShares();

  /** {@return by when} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<AssetDisposition> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.assetDisposition(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .value("", portion(), Portion::words)
        .say(pool().map(wording::name).orElse("the frozen assets"))
        .list("of", owner())
        .list("held by", heldBy())
        .value("", amount(), given -> "(" + Phrase.quantity(given) + ")")
        .say(disposition().words())
        .list("to", recipients())
        .list("for", purpose())
        .list("under the management of", managedBy())
        .sayIf(
            !profitShares().isEmpty(),
            ", with profit shares of " + Phrase.parts(profitShares(), wording))
        .value(",", until(), condition -> "until " + ConditionPhrase.of(condition, wording))
        .value(",", deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    boolean toOwner = disposition() == Disposition.RELEASE || disposition() == Disposition.RETURN;
    Stakes stakes =
        Stakes.of(Norm.DUTY)
            .mode(Optional.of(disposition() == Disposition.FREEZE))
            .burdening(heldBy())
            .entitling(recipients())
            .beside(Side.ENTITLED, managedBy())
            .entitling(profitShares().keySet());
    return toOwner ? stakes.entitling(owner()) : stakes.burdening(owner());
  }

  /** Money that is kept from its owner is not given to it. */
  private static Comparison contrary(Disposition from, Disposition to, Context context) {
    boolean back = isBack(from) != isBack(to);
    boolean kept = !isBack(from) && isKept(from) || !isBack(to) && isKept(to);
    return back && kept ? Comparison.of(Reach.REVERSED) : Comparison.UNKNOWN;
  }

  private static boolean isBack(Disposition disposition) {
    return disposition == Disposition.RELEASE || disposition == Disposition.RETURN;
  }

  private static boolean isKept(Disposition disposition) {
    return disposition == Disposition.FREEZE || disposition == Disposition.CONFISCATE;
  }

  @Value.Check
  void check() {
    KIND.check(this);
    Shares.check("profit shares of asset-disposition", profitShares().values());
    Shares.checkMoney("amount of asset-disposition", amount());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link AssetDisposition}. */
  public static final class Builder extends ImmutableAssetDisposition.Builder {
    Builder() {}
  }
}
