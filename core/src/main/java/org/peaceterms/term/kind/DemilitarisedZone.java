package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.Scalars.PLACE;
import static org.peaceterms.term.Scalars.QUANTITY;
import static org.peaceterms.term.Scalars.WINDOW;
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
import org.peaceterms.term.direction.Side;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.direction.Times;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Window;

/**
 * A place without forces: how wide, what is banned, who may and may not enter, and who administers,
 * polices and watches it.
 *
 * <p>Stationing the forces there is forbidden, and there are none; those who may enter and the
 * police are permitted. One party at a time administers or polices it.
 */
@Value.Immutable
@JsonTypeName("demilitarised-zone")
@JsonSerialize(as = ImmutableDemilitarisedZone.class)
@JsonDeserialize(builder = DemilitarisedZone.Builder.class)
public abstract sealed class DemilitarisedZone implements Term, WithDemilitarisedZone
    permits ImmutableDemilitarisedZone {
  /** The description of this kind. */
  public static final Kind<DemilitarisedZone> KIND =
      Kind.of("demilitarised-zone", DemilitarisedZone.class, "makes a place one without forces")
          .field(
              "place",
              setOf(PLACE),
              Aspect.SCOPE,
              DemilitarisedZone::place,
              DemilitarisedZone::withPlace,
              Scopes.LISTED)
          .field(
              "width",
              optional(QUANTITY),
              Aspect.QUANTITY,
              DemilitarisedZone::width,
              DemilitarisedZone::withWidth,
              Figures.AMOUNT)
          .field(
              "forces",
              setOf(OBJECT),
              Aspect.SCOPE,
              DemilitarisedZone::forces,
              DemilitarisedZone::withForces,
              Scopes.ALL)
          .field(
              "mayEnter",
              setOf(PARTY),
              Aspect.PARTIES,
              DemilitarisedZone::mayEnter,
              DemilitarisedZone::withMayEnter,
              Scopes.EXCEPTED.ofNewcomers())
          .field(
              "mayNotEnter",
              setOf(PARTY),
              Aspect.PARTIES,
              DemilitarisedZone::mayNotEnter,
              DemilitarisedZone::withMayNotEnter,
              Scopes.ALL.ofBearers())
          .field(
              "administration",
              setOf(PARTY),
              Aspect.PARTIES,
              DemilitarisedZone::administration,
              DemilitarisedZone::withAdministration,
              Scopes.POWERS)
          .field(
              "police",
              setOf(PARTY),
              Aspect.PARTIES,
              DemilitarisedZone::police,
              DemilitarisedZone::withPolice,
              Scopes.POWERS)
          .field(
              "monitor",
              setOf(PARTY),
              Aspect.VERIFICATION,
              DemilitarisedZone::monitor,
              DemilitarisedZone::withMonitor,
              Scopes.NAMED)
          .field(
              "window",
              optional(WINDOW),
              Aspect.WINDOW,
              DemilitarisedZone::window,
              DemilitarisedZone::withWindow,
              Times.WINDOW)
          .requires("place")
          .about("place")
          .weighs(DemilitarisedZone::stakes)
          .build();

  DemilitarisedZone() {}

  /** {@return the zone} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlaceId> place();

  /** {@return how wide it is from edge to edge} */
  public abstract Optional<Quantity> width();

  /** {@return what is banned from it; empty means all forces} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> forces();

  /** {@return who may enter all the same} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> mayEnter();

  /** {@return whose forces the text says must stay out; empty means everyone\u2019s} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> mayNotEnter();

  /** {@return who administers it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> administration();

  /** {@return who polices it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> police();

  /** {@return who watches it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> monitor();

  /** {@return for what time; absent means from entry into force without end} */
  public abstract Optional<Window> window();

  @Override
  public final Kind<DemilitarisedZone> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.demilitarisedZone(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(place(), "")
        .say("must be a demilitarised zone")
        .value("", width(), Phrase::quantity)
        .list(", free of", forces())
        .list(", closed to the forces of", mayNotEnter())
        .list(", open to", mayEnter())
        .list(", administered by", administration())
        .list(", policed by", police())
        .list(", watched by", monitor())
        .value(",", window(), given -> Phrase.window(given, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.PROHIBITION)
        .burdening(mayNotEnter())
        .entitling(mayEnter())
        .beside(Side.ENTITLED, administration())
        .beside(Side.ENTITLED, police());
  }

  @Value.Check
  void check() {
    KIND.check(this);
    width()
        .filter(given -> given.of() != Dimension.ZONE_WIDTH)
        .ifPresent(
            given -> {
              throw InvalidValueException.of(
                  "width of demilitarised-zone", given.of().word(), "be a zone-width");
            });
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DemilitarisedZone}. */
  public static final class Builder extends ImmutableDemilitarisedZone.Builder {
    Builder() {}
  }
}
