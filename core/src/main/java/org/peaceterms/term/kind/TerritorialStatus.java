package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.TIME_POINT;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
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
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/**
 * Who holds a place: control on the ground, or recognition, which rises from none over de facto to
 * de jure and is given by each recogniser for itself. Recognition by one says nothing of another;
 * de jure includes de facto. A claim, control and the presence of forces are three things.
 *
 * <p>One holder at a time controls, administers or polices a place, or is recognised in law by one
 * recogniser; "not recognised" means exactly that. A state that recognises in law that a part of
 * itself is another's cedes it.
 */
@Value.Immutable
@JsonTypeName("territorial-status")
@JsonSerialize(as = ImmutableTerritorialStatus.class)
@JsonDeserialize(builder = TerritorialStatus.Builder.class)
public abstract sealed class TerritorialStatus implements Term, WithTerritorialStatus
    permits ImmutableTerritorialStatus {
  /** The description of this kind. */
  public static final Kind<TerritorialStatus> KIND =
      Kind.of(
              "territorial-status",
              TerritorialStatus.class,
              "says who holds a place, at which level and for whom")
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              TerritorialStatus::place,
              TerritorialStatus::withPlace,
              Scopes.LISTED)
          .field(
              "holder",
              setOf(PARTY),
              Aspect.PARTIES,
              TerritorialStatus::holder,
              TerritorialStatus::withHolder,
              Scopes.POWERS)
          .field(
              "level",
              optional(ScalarType.fixed(Level.class)),
              Aspect.STATUS,
              TerritorialStatus::level,
              TerritorialStatus::withLevel,
              TerritorialStatus::levels)
          .field(
              "exact",
              optional(FLAG),
              Aspect.STRENGTH,
              TerritorialStatus::exact,
              TerritorialStatus::withExact,
              Ranks.YES)
          .field(
              "mode",
              optional(ScalarType.fixed(Mode.class)),
              Aspect.STRENGTH,
              TerritorialStatus::mode,
              TerritorialStatus::withMode,
              Direction.UNDECIDED)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              TerritorialStatus::deadline,
              TerritorialStatus::withDeadline,
              Times.DEADLINE)
          .field(
              "until",
              optional(TIME_POINT),
              Aspect.DURATION,
              TerritorialStatus::until,
              TerritorialStatus::withUntil,
              Times.END)
          .field(
              "recognisers",
              setOf(PARTY),
              Aspect.PARTIES,
              TerritorialStatus::recognisers,
              TerritorialStatus::withRecognisers,
              Scopes.BEARERS)
          .field(
              "administration",
              setOf(PARTY),
              Aspect.PARTIES,
              TerritorialStatus::administration,
              TerritorialStatus::withAdministration,
              Scopes.POWERS)
          .field(
              "police",
              setOf(PARTY),
              Aspect.PARTIES,
              TerritorialStatus::police,
              TerritorialStatus::withPolice,
              Scopes.POWERS)
          .requires("place")
          .about("place", "holder", "level")
          .weighs(TerritorialStatus::stakes)
          .build();

  TerritorialStatus() {}

  /** Control, or the degree of recognition. */
  public enum Level implements FixedValue {
    /** Held on the ground. */
    CONTROL("controlled", ""),
    /** Not recognised. */
    NONE("not recognised", "as held"),
    /** Recognised in fact. */
    DE_FACTO("recognised", "as held in fact"),
    /** Recognised in law. */
    DE_JURE("recognised", "as held in law");

    private final String verb;
    private final String complement;

    Level(String verb, String complement) {
      this.verb = verb;
      this.complement = complement;
    }

    @Override
    public String words() {
      return (verb + " " + complement).strip();
    }
  }

  /** How the status comes about. */
  public enum Mode implements FixedValue {
    /** It holds all the time. */
    THROUGHOUT,
    /** It is brought about. */
    ACHIEVED
  }

  /** {@return the places, each of them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return who holds them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> holder();

  /** {@return control, or how far it is recognised} */
  public abstract Optional<Level> level();

  /** {@return whether exactly this level is meant; absent or false means at least this level} */
  public abstract Optional<Boolean> exact();

  /** {@return whether the status holds throughout or is brought about} */
  public abstract Optional<Mode> mode();

  /** {@return by when it is brought about} */
  public abstract Optional<Deadline> deadline();

  /** {@return up to when it holds; absent means without end} */
  public abstract Optional<TimePoint> until();

  /** {@return who recognises it, each for itself; empty if the text does not say} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> recognisers();

  /** {@return who administers the places} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> administration();

  /** {@return who polices them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> police();

  @Override
  public final Kind<TerritorialStatus> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.territorialStatus(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(place(), "")
        .verb(place(), "is", "are")
        .sayIf(mode().filter(Mode.ACHIEVED::equals).isPresent(), "to be")
        .say(Phrase.and(Stream.of(held(wording), run(wording)).flatMap(List::stream).toList()))
        .value(",", until(), point -> "until " + Phrase.point(point, wording))
        .value(",", deadline(), given -> Phrase.deadline(given, wording));
  }

  private List<String> held(Wording wording) {
    boolean unsaid = level().isEmpty() && holder().isEmpty() && recognisers().isEmpty();
    if (unsaid && !(administration().isEmpty() && police().isEmpty())) {
      return List.of();
    }
    String complement = level().map(given -> given.complement).orElse("");
    return List.of(
        Sentence.using(wording)
            .say(level().map(given -> given.verb).orElse(unsaid ? "given a status" : "held"))
            .list("by", complement.isEmpty() ? ImmutableSortedSet.of() : recognisers())
            .say(complement)
            .list("by", holder())
            .sayIf(exact().orElse(false), "(and no more than that)")
            .list("in the eyes of", complement.isEmpty() ? recognisers() : ImmutableSortedSet.of())
            .words());
  }

  private List<String> run(Wording wording) {
    return Stream.of(
            Sentence.using(wording).list("administered by", administration()),
            Sentence.using(wording).list("policed by", police()))
        .filter(part -> !part.isEmpty())
        .map(Sentence::words)
        .toList();
  }

  private Stakes stakes() {
    Stakes stakes =
        Stakes.of(Norm.DUTY)
            .mode(mode().map(Mode.THROUGHOUT::equals))
            .burdening(recognisers())
            .beside(Side.ENTITLED, administration())
            .beside(Side.ENTITLED, police());
    boolean denied = level().filter(Level.NONE::equals).isPresent();
    return denied ? stakes.burdening(holder()) : stakes.entitling(holder());
  }

  /**
   * Recognition in law includes that in fact; control says nothing of recognition. Recognition by
   * some and none by others is no contrary.
   */
  private static Comparison levels(Optional<Level> from, Optional<Level> to, Context context) {
    if (from.isEmpty() || to.isEmpty()) {
      return Comparison.UNKNOWN;
    }
    Level old = from.orElseThrow();
    Level now = to.orElseThrow();
    if (old == Level.CONTROL || now == Level.CONTROL) {
      return Comparison.of(Reach.SHIFTED);
    }
    boolean exact =
        context.term() instanceof TerritorialStatus status && status.exact().orElse(false);
    boolean named =
        context.term() instanceof TerritorialStatus status && !status.recognisers().isEmpty();
    return exact || old == Level.NONE || now == Level.NONE
        ? Comparison.of(named ? Reach.REVERSED : Reach.SHIFTED)
        : Comparison.of(now == Level.DE_JURE ? Reach.WIDER : Reach.NARROWER);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TerritorialStatus}. */
  public static final class Builder extends ImmutableTerritorialStatus.Builder {
    Builder() {}
  }
}
