package org.peaceterms.logic.compile;

import org.peaceterms.term.value.ActId;

/** The acts of the vocabulary that kinds of terms come to. */
final class Acts {
  static final ActId ATTACK = ActId.of("attack");
  static final ActId BREAK_CEASEFIRE = ActId.of("break-ceasefire");
  static final ActId HOLD_ELECTION = ActId.of("hold-election");
  static final ActId HOLD_REFERENDUM = ActId.of("hold-referendum");
  static final ActId AMEND = ActId.of("amend");
  static final ActId IMPOSE_SANCTIONS = ActId.of("impose-sanctions");
  static final ActId RELEASE = ActId.of("release");
  static final ActId IMPOSE_PENALTY = ActId.of("impose-penalty");
  static final ActId PROSECUTE = ActId.of("prosecute");
  static final ActId CLAIM = ActId.of("claim");
  static final ActId PAY_COMPENSATION = ActId.of("pay-compensation");

  private Acts() {}
}
