package org.peaceterms.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.Optional;
import org.immutables.value.Value;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TermId;

/**
 * What other sources say that a clause says: whole terms beside the terms that are taken as its
 * value. Which field differs is found by comparing.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"of", "terms", "sources"})
@JsonSerialize(as = ImmutableReport.class)
@JsonDeserialize(builder = Report.Builder.class)
public abstract sealed class Report implements WithReport permits ImmutableReport {
  Report() {}

  /**
   * {@return the term of the clause that they report otherwise; absent if the clause has no such
   * term}
   */
  public abstract Optional<TermId> of();

  /** {@return the terms as they report them; empty if they say that the clause lacks it} */
  public abstract ImmutableList<Term> terms();

  /** {@return who reports so; at least one} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /**
   * {@return the report with other names for what its text names itself}
   *
   * @param names the names
   */
  public Report renamed(Renaming names) {
    return withOf(of().map(names::term)).withTerms(Lists.transform(terms(), names::in));
  }

  @Value.Check
  void check() {
    if (sources().isEmpty()) {
      throw InvalidValueException.of("sources of a report", "absent", "be given");
    }
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}. */
  public static final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
