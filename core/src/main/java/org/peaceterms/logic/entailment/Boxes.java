package org.peaceterms.logic.entailment;

import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;

/** What statements are about. */
final class Boxes {
  private Boxes() {}

  /** {@return the box of what a statement is about; without roles if it is about no such thing} */
  static Box of(Statement statement) {
    return statement
        .primitive()
        .match(
            Status::box, amount -> amount.box(), Norm::box, lag -> Box.EMPTY, either -> Box.EMPTY);
  }
}
