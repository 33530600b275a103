package org.peaceterms.plan;

import org.peaceterms.plan.vocabulary.Vocabulary;

/** Equal to what JSON leaves out: a vocabulary that declares nothing. */
final class NothingDeclared {
  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary vocabulary && vocabulary.isEmpty();
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
