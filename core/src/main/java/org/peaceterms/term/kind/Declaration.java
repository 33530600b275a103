package org.peaceterms.term.kind;

import static org.peaceterms.term.Scalars.ENTITY;
import static org.peaceterms.term.Scalars.OBJECT;
import static org.peaceterms.term.Scalars.PARTY;
import static org.peaceterms.term.ValueType.one;
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
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Stakes;
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;

/**
 * A statement that affirms something and obliges nobody: "Ukraine is sovereign". It is never one
 * side of a contradiction and never precise.
 */
@Value.Immutable
@JsonTypeName("declaration")
@JsonSerialize(as = ImmutableDeclaration.class)
@JsonDeserialize(builder = Declaration.Builder.class)
public abstract sealed class Declaration implements Term, WithDeclaration
    permits ImmutableDeclaration {
  /** The description of this kind. */
  public static final Kind<Declaration> KIND =
      Kind.of("declaration", Declaration.class, "affirms a status, creates no duty")
          .field(
              "subject",
              setOf(PARTY),
              Aspect.PARTIES,
              Declaration::subject,
              Declaration::withSubject,
              Direction.NONE)
          .field(
              "about",
              setOf(ENTITY),
              Aspect.SCOPE,
              Declaration::about,
              Declaration::withAbout,
              Direction.NONE)
          .field(
              "statement",
              one(OBJECT),
              Aspect.STATUS,
              Declaration::statement,
              Declaration::withStatement,
              Direction.NONE)
          .requires("statement")
          .about("subject", "statement")
          .weighs(Declaration::stakes)
          .build();

  Declaration() {}

  /** {@return of whom it is said; empty means of nobody in particular} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> subject();

  /** {@return the parties, places or things it is also about} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<EntityId> about();

  /** {@return what is affirmed, as a status of the vocabulary} */
  public abstract ObjectId statement();

  @Override
  public final Kind<Declaration> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.declaration(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    if (subject().isEmpty()) {
      return Sentence.using(wording)
          .say("it is declared")
          .list("about", about())
          .say(": " + wording.name(statement()));
    }
    return Sentence.using(wording)
        .names(subject(), "")
        .verb(subject(), "is", "are")
        .say("declared to be " + wording.name(statement()))
        .list("with regard to", about());
  }

  @Override
  public final boolean isPrecise() {
    return false;
  }

  private Stakes stakes() {
    return Stakes.of(Norm.STATEMENT);
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Declaration}. */
  public static final class Builder extends ImmutableDeclaration.Builder {
    Builder() {}
  }
}
