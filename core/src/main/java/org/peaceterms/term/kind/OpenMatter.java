package org.peaceterms.term.kind;

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
import org.peaceterms.term.reading.Sentence;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;

/**
 * A matter that the text defers or leaves blank, with the options where it names them and those to
 * whom it is left. It is never precise.
 */
@Value.Immutable
@JsonTypeName("open-matter")
@JsonSerialize(as = ImmutableOpenMatter.class)
@JsonDeserialize(builder = OpenMatter.Builder.class)
public abstract sealed class OpenMatter implements Term, WithOpenMatter
    permits ImmutableOpenMatter {
  /** The description of this kind. */
  public static final Kind<OpenMatter> KIND =
      Kind.of("open-matter", OpenMatter.class, "leaves a matter open")
          .field(
              "matter",
              one(OBJECT),
              Aspect.SCOPE,
              OpenMatter::matter,
              OpenMatter::withMatter,
              Direction.UNDECIDED)
          .field(
              "options",
              setOf(OBJECT),
              Aspect.SCOPE,
              OpenMatter::options,
              OpenMatter::withOptions,
              Direction.UNDECIDED)
          .field(
              "deferredTo",
              setOf(PARTY),
              Aspect.PARTIES,
              OpenMatter::deferredTo,
              OpenMatter::withDeferredTo,
              Direction.UNDECIDED)
          .requires("matter")
          .about("matter")
          .build();

  OpenMatter() {}

  /** {@return what is left open} */
  public abstract ObjectId matter();

  /** {@return the options, if the text names them} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ObjectId> options();

  /** {@return who is to settle it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> deferredTo();

  @Override
  public final Kind<OpenMatter> kind() {
    return KIND;
  }

  @Override
  public final <R> R match(Cases<R> cases) {
    return cases.openMatter(this);
  }

  @Override
  public final Sentence statement(Wording wording) {
    return Sentence.using(wording)
        .say("the matter of")
        .say(wording.name(matter()))
        .say("is left open")
        .list(", the options being", options())
        .list(", to be settled by", deferredTo());
  }

  @Override
  public final boolean isPrecise() {
    return false;
  }

  @Value.Check
  void check() {
    KIND.check(this);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link OpenMatter}. */
  public static final class Builder extends ImmutableOpenMatter.Builder {
    Builder() {}
  }
}
