package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;

/**
 * Where a statement stands in its premise.
 *
 * @param term the term that says it; absent for what a clause says by its choices alone
 * @param fields the fields of the term that it comes from
 * @param role how it follows from the term
 */
public record Site(Optional<Term> term, ImmutableSortedSet<FieldName> fields, Role role) {

  /** A site outside all terms. */
  public static final Site NONE = new Site(Optional.empty(), ImmutableSortedSet.of(), Role.CONTENT);

  /** How a statement follows from a term. */
  public enum Role {
    /** It is what the term says. */
    CONTENT,
    /** It is what a guarantee promises for the case that it is called. */
    RESPONSE,
    /** It is what follows if the term is broken. */
    CONSEQUENCE
  }
}
