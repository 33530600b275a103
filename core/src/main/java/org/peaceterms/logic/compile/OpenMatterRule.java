package org.peaceterms.logic.compile;

import org.peaceterms.term.kind.OpenMatter;

/** What a text leaves open says nothing. */
final class OpenMatterRule {
  private OpenMatterRule() {}

  static boolean say(OpenMatter term, Context context) {
    return false;
  }
}
