package org.peaceterms.logic.compile;

import java.util.Optional;
import java.util.function.Supplier;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.term.Term;

/**
 * Who says something: a term as it stands in its clause.
 *
 * @param ledger where statements go
 * @param happenings names the moments of the plan
 * @param ends what ends terms
 * @param premise the clause, by number
 * @param said the term, which is always there, as sites hold it
 * @param named the id of the term, or a name in its place, which few are asked for
 * @param role how what is said follows from the term
 */
record Speaker(
    Ledger ledger,
    Happenings happenings,
    Ends ends,
    int premise,
    Optional<Term> said,
    Supplier<String> named,
    Site.Role role) {

  /** {@return who speaks in a term that stands inside of this one} */
  Speaker inside(Term inner, String part, Site.Role newRole) {
    String innerName = inner.id().map(Object::toString).orElseGet(() -> name() + "/" + part);
    return new Speaker(
        ledger, happenings, ends, premise, Optional.of(inner), () -> innerName, newRole);
  }

  /** {@return the id of the term, or a name in its place} */
  String name() {
    return named.get();
  }

  Term term() {
    return said.orElseThrow();
  }

  /** {@return the site of what comes from some fields of the term} */
  Site site(String... fields) {
    return new Site(said, ledger.fields(fields), role);
  }
}
