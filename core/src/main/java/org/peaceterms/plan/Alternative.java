package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.SourceId;

/** One version in a choice: what would hold if it were taken. It may have no terms of its own. */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"label", "terms", "supporters", "sources"})
@JsonSerialize(as = ImmutableAlternative.class)
@JsonDeserialize(builder = Alternative.Builder.class)
public abstract sealed class Alternative implements WithAlternative permits ImmutableAlternative {
  Alternative() {}

  /** {@return its name in the choice, such as {@code T-A}} */
  public abstract String label();

  /** {@return what would hold, beside the terms that hold anyway} */
  public abstract ImmutableList<Term> terms();

  /** {@return who wants this version; only in a bracket} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PartyId> supporters();

  /** {@return where it was published} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /**
   * {@return the version with other names for what its text names itself}
   *
   * @param names the names
   */
  public Alternative renamed(Renaming names) {
    return withTerms(Lists.transform(terms(), names::in))
        .withSupporters(names.allDeclared(supporters(), PartyId::of));
  }

  @Value.Check
  void check() {
    Texts.check("label of a version", label());
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Alternative}. */
  public static final class Builder extends ImmutableAlternative.Builder {
    Builder() {}
  }
}
