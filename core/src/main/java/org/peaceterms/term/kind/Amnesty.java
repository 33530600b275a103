package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.DEADLINE;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Cases;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
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

/**
 * Persons are not prosecuted or punished for certain acts. It forbids prosecution of the persons
 * and acts it names and of no others.
 *
 * <p>It means that from entry into force on, or from the day on which it is granted, to prosecute
 * is forbidden.
 */
@Value.Immutable
@JsonTypeName("amnesty")
@JsonSerialize(as = ImmutableAmnesty.class)
@JsonDeserialize(builder = Amnesty.Builder.class)
public abstract sealed class Amnesty implements Term, WithAmnesty permits ImmutableAmnesty {
  /** The description of this kind. */
  public static final Kind<Amnesty> KIND =
      Kind.of("amnesty", Amnesty.class, "frees persons from prosecution")
          .field(
              "persons",
              setOf(PARTY),
              Aspect.PARTIES,
              Amnesty::persons,
              Amnesty::withPersons,
              Scopes.LISTED.ofBeneficiaries())
          .field(
              "classes",
              setOf(OBJECT),
              Aspect.SCOPE,
              Amnesty::classes,
              Amnesty::withClasses,
              Scopes.LISTED)
          .field("acts", setOf(OBJECT), Aspect.SCOPE, Amnesty::acts, Amnesty::withActs, Scopes.ALL)
          .field(
              "except",
              setOf(OBJECT),
              Aspect.SCOPE,
              Amnesty::except,
              Amnesty::withExcept,
              Scopes.EXCEPTED)
          .field("by", setOf(PARTY), Aspect.PARTIES, Amnesty::by, Amnesty::withBy, Scopes.BEARERS)
          .field(
              "deadline",
              optional(DEADLINE),
              Aspect.DEADLINE,
              Amnesty::deadline,
              Amnesty::withDeadline,
              Times.DEADLINE)
          .about("persons", "classes", "acts")
          .weighs(Amnesty::stakes)
          .build();

  Amnesty() {}

  /** {@return who is freed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> persons();

  /** {@return which classes of people are freed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> classes();

  /** {@return for which acts; empty means all} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> acts();

  /** {@return which acts are excepted} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> except();

  /** {@return who grants it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> by();

  /** {@return by when it is granted} */
  public abstract Optional<Deadline> deadline();

  @Override
  public final Kind<Amnesty> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.amnesty(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .names(by(), "all sides")
        .say("must grant amnesty")
        .sayIf(
            !persons().isEmpty() || !classes().isEmpty(),
            "to "
                + Phrase.and(
                    Stream.concat(persons().stream(), classes().stream())
                        .map(wording::name)
                        .toList()))
        .list("for", acts())
        .list(", except for", except())
        .value("", deadline(), given -> Phrase.deadline(given, wording));
  }

  private Stakes stakes() {
    return Stakes.of(Norm.DUTY).once().burdening(by()).entitling(persons());
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Amnesty}. */
  public static final class Builder extends ImmutableAmnesty.Builder {
    Builder() {}
  }
}
