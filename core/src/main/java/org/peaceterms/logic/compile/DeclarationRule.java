package org.peaceterms.logic.compile;

import org.peaceterms.term.kind.Declaration;

/** A declaration creates no duty and no state: it says nothing. */
final class DeclarationRule {
  private DeclarationRule() {}

  static boolean say(Declaration term, Context context) {
    return false;
  }
}
