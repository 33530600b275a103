package org.peaceterms.plan;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.value.Id;

/**
 * The rules for the terms of a text. Most terms hold no others, have no id, and name what was named
 * before; these are seen to be right at a glance, and only the rest is looked at field by field.
 */
final class TermRules {
  private final Scope scope;

  /** What was looked up already; a text names the same things again and again. */
  private final Set<Id> known = new HashSet<>();

  TermRules(Scope scope) {
    this.scope = scope;
  }

  /**
   * {@return whether all terms are right for certain, whatever the text has that was not found yet,
   * and none has an id; if not, they may be right all the same}
   */
  boolean areRight(ImmutableList<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (!isRight(terms.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Refuses terms of which one names what is not declared, down to the terms inside it. */
  void check(ImmutableList<Term> terms, String pointer) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (!isRight(term)) {
        scope.checkTerm(term, pointer + "/terms/" + i);
      }
    }
  }

  private boolean isRight(Term term) {
    return term.id().isEmpty()
        && !Precedences.areIn(term)
        && term.kind().nested(term).isEmpty()
        && areKnown(term.mentions())
        && scope.sources().containsAll(term.sources())
        && (!(term instanceof Conduct conduct) || scope.hasRightObject(conduct));
  }

  private boolean areKnown(ImmutableList<Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      Id id = ids.get(i);
      if (!known.contains(id)) {
        if (!scope.isKnown(id)) {
          return false;
        }
        known.add(id);
      }
    }
    return true;
  }
}
