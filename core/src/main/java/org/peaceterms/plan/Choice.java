package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.FixedValue;
import org.peaceterms.term.value.InvalidValueException;

/**
 * Versions that exclude each other, beside the terms that hold anyway.
 *
 * <p>In a bracket the versions are what delegations want; a reading is a way to understand the same
 * words, which nobody negotiates. The same id in several clauses is one choice.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "basis", "versions"})
@JsonSerialize(as = ImmutableChoice.class)
@JsonDeserialize(builder = Choice.Builder.class)
public abstract sealed class Choice implements WithChoice permits ImmutableChoice {
  Choice() {}

  /** Why there are versions. */
  public enum Basis implements FixedValue {
    /** They are still negotiated: {@code [A] or [B]}. */
    BRACKET,
    /** The words can be understood so or so. */
    READING
  }

  /** {@return its id} */
  public abstract ChoiceId id();

  /** {@return bracket or reading} */
  public abstract Basis basis();

  /** {@return the versions, at least two, each with a label of its own} */
  public abstract ImmutableList<Alternative> versions();

  /**
   * {@return the choice with other names for what its text names itself}
   *
   * @param names the names
   */
  public Choice renamed(Renaming names) {
    return withId(names.choice(id()))
        .withVersions(Lists.transform(versions(), version -> version.renamed(names)));
  }

  @Value.Check
  void check() {
    ImmutableSet<String> labels =
        versions().stream().map(Alternative::label).collect(ImmutableSet.toImmutableSet());
    if (labels.size() < 2 || labels.size() < versions().size()) {
      throw InvalidValueException.of(
          "versions of choice " + id(), labels, "be at least two with different labels");
    }
    if (basis() == Basis.READING
        && versions().stream().anyMatch(version -> !version.supporters().isEmpty())) {
      throw InvalidValueException.of(
          "choice " + id(), "reading", "be a bracket to have supporters");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Choice}. */
  public static final class Builder extends ImmutableChoice.Builder {
    Builder() {}
  }
}
