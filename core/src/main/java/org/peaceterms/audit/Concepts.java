package org.peaceterms.audit;

import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.ObjectId;

/** The classes of the shared vocabulary in which the rules think; plans may add to each. */
final class Concepts {
  private Concepts() {}

  static final ObjectId MONITORING = ObjectId.of("monitoring");
  static final ObjectId CEASEFIRE_MONITORING = ObjectId.of("ceasefire-monitoring");
  static final ObjectId ENFORCEMENT = ObjectId.of("enforcement");
  static final ObjectId SET_REMEDIES = ObjectId.of("determine-remedies");
  static final ObjectId FACT_FINDING = ObjectId.of("fact-finding");
  static final ObjectId HUMANITARIAN_WORK = ObjectId.of("humanitarian-work");
  static final ObjectId FORCE_BUILDING = ObjectId.of("force-building");
  static final ObjectId DEFENCE = ObjectId.of("defence");
  static final ObjectId RECONSTRUCTION = ObjectId.of("reconstruction");
  static final ObjectId COMPENSATION = ObjectId.of("compensation");
  static final ObjectId SOVEREIGN = ObjectId.of("sovereign");
  static final ObjectId VOLUNTARY_CONTRIBUTIONS = ObjectId.of("voluntary-contributions");

  static final ActId USE_FORCE = ActId.of("use-force");
  static final ActId TAKE_BY_FORCE = ActId.of("change-territory-by-force");
  static final ActId LET_IN = ActId.of("let-in");
  static final ActId HINDER_AID = ActId.of("interfere-with-aid");
  static final ActId EASE_SUFFERING = ActId.of("ease-suffering");
  static final ActId RELIEVE = ActId.of("relieve");
  static final ActId STRENGTHEN_FORCES = ActId.of("strengthen-forces");
  static final ActId STEP_DOWN = ActId.of("step-down");
  static final ActId HOLD_ELECTION = ActId.of("hold-election");
  static final ActId HOLD_REFERENDUM = ActId.of("hold-referendum");
  static final ActId AMEND = ActId.of("amend");
  static final ActId APPROVE = ActId.of("approve");
  static final ActId DELIMIT = ActId.of("delimit");
  static final ActId REUNITE = ActId.of("reunite");
  static final ActId REDUCE_ACTIVITY = ActId.of("reduce-military-activity");
  static final ActId RENEW = ActId.of("renew");

  static final EventId ELECTION = EventId.of("national-election");
  static final EventId SIGNATURE = EventId.of("signature");
}
