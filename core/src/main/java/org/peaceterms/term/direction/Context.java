package org.peaceterms.term.direction;

import org.peaceterms.term.Term;

/**
 * In what a field is compared.
 *
 * @param term the term with the earlier value
 * @param stakes what that term does
 * @param facts the facts about ids
 */
public record Context(Term term, Stakes stakes, Taxonomy facts) {

  /** {@return duty, prohibition, permission or none of them} */
  public Norm norm() {
    return stakes.norm();
  }
}
