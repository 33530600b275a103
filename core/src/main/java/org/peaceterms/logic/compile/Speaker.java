package org.peaceterms.logic.compile;

import java.util.Optional;
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
 * @param name the id of the term, or a name in its place
 * @param role how what is said follows from the term
 */
record Speaker(
    Ledger ledger,
    Happenings happenings,
    Ends ends,
    int premise,
    Optional<Term> said,
    String name,
    Site.Role role) {

  /** {@return who speaks in a term that stands inside of this one} */
  Speaker inside(Term inner, String part, Site.Role newRole) {
    String innerName = inner.id().map(Object::toString).orElse(name + "/" + part);
    return new Speaker(ledger, happenings, ends, premise, Optional.of(inner), innerName, newRole);
  }

  Term term() {
    return said.orElseThrow();
  }

  /** {@return the site of what comes from some fields of the term} */
  Site site(String... fields) {
    return new Site(said, ledger.fields(fields), role);
  }
}
