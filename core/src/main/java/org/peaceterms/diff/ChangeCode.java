package org.peaceterms.diff;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;

/**
 * The table of codes: each kind of change with its stable code, one sentence, and whether it can
 * touch what the text says. Codes are never renamed.
 */
public enum ChangeCode {
  /** Id, version, date, title, sources or reports differ. */
  PLAN_METADATA(
      "plan.metadata", "Id, version, date, title, stage, sources or reports differ.", false),
  /** The kind of text differs. */
  PLAN_TYPE("plan.type", "The kind of text differs.", true),
  /** A party takes part that did not. */
  PLAN_PARTY_ADDED("plan.party.added", "A party takes part that did not.", true),
  /** A party no longer takes part. */
  PLAN_PARTY_REMOVED("plan.party.removed", "A party no longer takes part.", true),
  /** A party takes part in another role. */
  PLAN_PARTY_ROLE("plan.party.role", "A party takes part in another role.", true),
  /** Whether the text can only be accepted as a whole differs. */
  PLAN_INDIVISIBLE(
      "plan.indivisible", "Whether the text can only be accepted as a whole differs.", true),
  /** The text rests on another law. */
  PLAN_BACKGROUND_ADDED("plan.background.added", "The text rests on another law.", true),
  /** The text no longer rests on a law. */
  PLAN_BACKGROUND_REMOVED("plan.background.removed", "The text no longer rests on a law.", true),
  /** The text declares something of its own. */
  PLAN_DECLARATION_ADDED("plan.declaration.added", "The text declares something of its own.", true),
  /** The text no longer declares something of its own. */
  PLAN_DECLARATION_REMOVED(
      "plan.declaration.removed", "The text no longer declares something of its own.", true),
  /** What the text declares of its own differs. */
  PLAN_DECLARATION_CHANGED(
      "plan.declaration.changed", "What the text declares of its own differs.", true),
  /** A clause is new. */
  CLAUSE_ADDED("clause.added", "A clause is new.", true),
  /** A clause is gone. */
  CLAUSE_REMOVED("clause.removed", "A clause is gone.", true),
  /** A clause is new and was part of another. */
  CLAUSE_SPLIT("clause.split", "A clause is new and was part of another.", true),
  /** A clause has become part of another. */
  CLAUSE_MERGED("clause.merged", "A clause has become part of another.", true),
  /** A clause stands elsewhere in the order. */
  CLAUSE_MOVED("clause.moved", "A clause stands elsewhere in the order.", false),
  /** A clause has another number. */
  CLAUSE_RENUMBERED("clause.renumbered", "A clause has another number.", false),
  /** A clause has another id. */
  CLAUSE_IDENTITY("clause.identity", "A clause has another id.", false),
  /** A clause is a sub-point of another clause. */
  CLAUSE_PARENT("clause.parent", "A clause is a sub-point of another clause.", true),
  /** The heading differs. */
  CLAUSE_HEADING("clause.heading", "The heading differs.", true),
  /** The summary differs. */
  CLAUSE_REWORDED("clause.reworded", "The summary differs.", true),
  /** The summary or heading differs only in case, spaces or punctuation. */
  CLAUSE_TYPOGRAPHIC(
      "clause.typographic",
      "The summary or heading differs only in case, spaces or punctuation.",
      false),
  /** The clause is agreed, proposed, bracketed, deferred or struck where it was not. */
  CLAUSE_STATUS(
      "clause.status",
      "The clause is agreed, proposed, bracketed, deferred or struck where it was not.",
      true),
  /** The clause takes over another text. */
  CLAUSE_REFERENCE_ADDED("clause.reference.added", "The clause takes over another text.", true),
  /** The clause no longer takes over another text. */
  CLAUSE_REFERENCE_REMOVED(
      "clause.reference.removed", "The clause no longer takes over another text.", true),
  /** Versions stand beside each other where they did not. */
  CHOICE_ADDED("choice.added", "Versions stand beside each other where they did not.", true),
  /** Versions no longer stand beside each other. */
  CHOICE_REMOVED("choice.removed", "Versions no longer stand beside each other.", true),
  /** A choice has another id. */
  CHOICE_IDENTITY("choice.identity", "A choice has another id.", false),
  /** A bracket has become a reading or the other way round. */
  CHOICE_BASIS("choice.basis", "A bracket has become a reading or the other way round.", true),
  /** Choices or their versions stand in another order. */
  CHOICE_REORDERED("choice.reordered", "Choices or their versions stand in another order.", false),
  /** A choice has another version. */
  VERSION_ADDED("version.added", "A choice has another version.", true),
  /** A version of a choice is gone. */
  VERSION_REMOVED("version.removed", "A version of a choice is gone.", true),
  /** A version has another supporter. */
  VERSION_SUPPORTER_ADDED("version.supporter.added", "A version has another supporter.", true),
  /** A version has lost a supporter. */
  VERSION_SUPPORTER_REMOVED("version.supporter.removed", "A version has lost a supporter.", true),
  /** A version has other supporters. */
  VERSION_SUPPORTERS_CHANGED("version.supporter.changed", "A version has other supporters.", true),
  /** A term is new. */
  TERM_ADDED("term.added", "A term is new.", true),
  /** A term is gone. */
  TERM_REMOVED("term.removed", "A term is gone.", true),
  /** The terms of a clause stand in another order. */
  TERM_REORDERED("term.reordered", "The terms of a clause stand in another order.", false),
  /** A term has another id. */
  TERM_IDENTITY("term.identity", "A term has another id.", false),
  /** A norm is stronger: may, should, must. */
  MODALITY_STRENGTHENED(
      "term.modality.strengthened", "A norm is stronger: may, should, must.", true),
  /** A norm is weaker: must, should, may. */
  MODALITY_WEAKENED("term.modality.weakened", "A norm is weaker: must, should, may.", true),
  /** A duty or permission has become a prohibition, or the other way round. */
  MODALITY_REVERSED(
      "term.modality.reversed",
      "A duty or permission has become a prohibition, or the other way round.",
      true),
  /** A norm is of another modality. */
  MODALITY_CHANGED("term.modality.changed", "A norm is of another modality.", true),
  /** It is now said: who is meant. */
  PARTIES_ADDED("term.parties.added", "It is now said: who is meant.", true),
  /** It is no longer said: who is meant. */
  PARTIES_REMOVED("term.parties.removed", "It is no longer said: who is meant.", true),
  /** It differs: who is meant. */
  PARTIES_CHANGED("term.parties.changed", "It differs: who is meant.", true),
  /** It is now said: what, where or which is meant. */
  SCOPE_ADDED("term.scope.added", "It is now said: what, where or which is meant.", true),
  /** It is no longer said: what, where or which is meant. */
  SCOPE_REMOVED("term.scope.removed", "It is no longer said: what, where or which is meant.", true),
  /** It differs: what, where or which is meant. */
  SCOPE_CHANGED("term.scope.changed", "It differs: what, where or which is meant.", true),
  /** It is now said: a figure. */
  QUANTITY_ADDED("term.quantity.added", "It is now said: a figure.", true),
  /** It is no longer said: a figure. */
  QUANTITY_REMOVED("term.quantity.removed", "It is no longer said: a figure.", true),
  /** It differs: a figure. */
  QUANTITY_CHANGED("term.quantity.changed", "It differs: a figure.", true),
  /** A figure is higher. */
  QUANTITY_RAISED("term.quantity.raised", "A figure is higher.", true),
  /** A figure is lower. */
  QUANTITY_LOWERED("term.quantity.lowered", "A figure is lower.", true),
  /** It is now said: when it holds. */
  WINDOW_ADDED("term.window.added", "It is now said: when it holds.", true),
  /** It is no longer said: when it holds. */
  WINDOW_REMOVED("term.window.removed", "It is no longer said: when it holds.", true),
  /** It differs: when it holds. */
  WINDOW_CHANGED("term.window.changed", "It differs: when it holds.", true),
  /** It is now said: by when. */
  DEADLINE_ADDED("term.deadline.added", "It is now said: by when.", true),
  /** It is no longer said: by when. */
  DEADLINE_REMOVED("term.deadline.removed", "It is no longer said: by when.", true),
  /** It differs: by when. */
  DEADLINE_CHANGED("term.deadline.changed", "It differs: by when.", true),
  /** A deadline is earlier. */
  DEADLINE_ADVANCED("term.deadline.advanced", "A deadline is earlier.", true),
  /** A deadline is later. */
  DEADLINE_EXTENDED("term.deadline.extended", "A deadline is later.", true),
  /** It is now said: for how long. */
  DURATION_ADDED("term.duration.added", "It is now said: for how long.", true),
  /** It is no longer said: for how long. */
  DURATION_REMOVED("term.duration.removed", "It is no longer said: for how long.", true),
  /** It differs: for how long. */
  DURATION_CHANGED("term.duration.changed", "It differs: for how long.", true),
  /** It lasts for a shorter time. */
  DURATION_SHORTENED("term.duration.shortened", "It lasts for a shorter time.", true),
  /** It lasts for a longer time. */
  DURATION_LENGTHENED("term.duration.lengthened", "It lasts for a longer time.", true),
  /** It is now said: a condition or exception. */
  CONDITION_ADDED("term.condition.added", "It is now said: a condition or exception.", true),
  /** It is no longer said: a condition or exception. */
  CONDITION_REMOVED(
      "term.condition.removed", "It is no longer said: a condition or exception.", true),
  /** It differs: a condition or exception. */
  CONDITION_CHANGED("term.condition.changed", "It differs: a condition or exception.", true),
  /** It is now said: which term prevails. */
  PRECEDENCE_ADDED("term.precedence.added", "It is now said: which term prevails.", true),
  /** It is no longer said: which term prevails. */
  PRECEDENCE_REMOVED("term.precedence.removed", "It is no longer said: which term prevails.", true),
  /** It differs: which term prevails. */
  PRECEDENCE_CHANGED("term.precedence.changed", "It differs: which term prevails.", true),
  /** It is now said: what sets it off and what follows. */
  TRIGGER_ADDED("term.trigger.added", "It is now said: what sets it off and what follows.", true),
  /** It is no longer said: what sets it off and what follows. */
  TRIGGER_REMOVED(
      "term.trigger.removed", "It is no longer said: what sets it off and what follows.", true),
  /** It differs: what sets it off and what follows. */
  TRIGGER_CHANGED("term.trigger.changed", "It differs: what sets it off and what follows.", true),
  /** It is now said: what ends it. */
  VOID_CONDITION_ADDED("term.void-condition.added", "It is now said: what ends it.", true),
  /** It is no longer said: what ends it. */
  VOID_CONDITION_REMOVED(
      "term.void-condition.removed", "It is no longer said: what ends it.", true),
  /** It differs: what ends it. */
  VOID_CONDITION_CHANGED("term.void-condition.changed", "It differs: what ends it.", true),
  /** It is now said: which status is given or withheld. */
  STATUS_ADDED("term.status.added", "It is now said: which status is given or withheld.", true),
  /** It is no longer said: which status is given or withheld. */
  STATUS_REMOVED(
      "term.status.removed", "It is no longer said: which status is given or withheld.", true),
  /** It differs: which status is given or withheld. */
  STATUS_CHANGED("term.status.changed", "It differs: which status is given or withheld.", true),
  /** It is now said: who decides and how. */
  DECISION_ADDED("term.decision.added", "It is now said: who decides and how.", true),
  /** It is no longer said: who decides and how. */
  DECISION_REMOVED("term.decision.removed", "It is no longer said: who decides and how.", true),
  /** It differs: who decides and how. */
  DECISION_CHANGED("term.decision.changed", "It differs: who decides and how.", true),
  /** It is now said: who checks. */
  VERIFICATION_ADDED("term.verification.added", "It is now said: who checks.", true),
  /** It is no longer said: who checks. */
  VERIFICATION_REMOVED("term.verification.removed", "It is no longer said: who checks.", true),
  /** It differs: who checks. */
  VERIFICATION_CHANGED("term.verification.changed", "It differs: who checks.", true),
  /** It is now said: what follows a breach. */
  REMEDY_ADDED("term.remedy.added", "It is now said: what follows a breach.", true),
  /** It is no longer said: what follows a breach. */
  REMEDY_REMOVED("term.remedy.removed", "It is no longer said: what follows a breach.", true),
  /** It differs: what follows a breach. */
  REMEDY_CHANGED("term.remedy.changed", "It differs: what follows a breach.", true),
  /** It is now said: who pays. */
  FUNDING_ADDED("term.funding.added", "It is now said: who pays.", true),
  /** It is no longer said: who pays. */
  FUNDING_REMOVED("term.funding.removed", "It is no longer said: who pays.", true),
  /** It differs: who pays. */
  FUNDING_CHANGED("term.funding.changed", "It differs: who pays.", true),
  /** It is now said: the order. */
  SEQUENCE_ADDED("term.sequence.added", "It is now said: the order.", true),
  /** It is no longer said: the order. */
  SEQUENCE_REMOVED("term.sequence.removed", "It is no longer said: the order.", true),
  /** It differs: the order. */
  SEQUENCE_CHANGED("term.sequence.changed", "It differs: the order.", true),
  /** It is now said: to what it refers. */
  REFERENCE_ADDED("term.reference.added", "It is now said: to what it refers.", true),
  /** It is no longer said: to what it refers. */
  REFERENCE_REMOVED("term.reference.removed", "It is no longer said: to what it refers.", true),
  /** It differs: to what it refers. */
  REFERENCE_CHANGED("term.reference.changed", "It differs: to what it refers.", true),
  /** It is now said: what it contains. */
  CONTENT_ADDED("term.content.added", "It is now said: what it contains.", true),
  /** It is no longer said: what it contains. */
  CONTENT_REMOVED("term.content.removed", "It is no longer said: what it contains.", true),
  /** It differs: what it contains. */
  CONTENT_CHANGED("term.content.changed", "It differs: what it contains.", true),
  /** It is now said: how strictly it is meant. */
  STRENGTH_ADDED("term.strength.added", "It is now said: how strictly it is meant.", true),
  /** It is no longer said: how strictly it is meant. */
  STRENGTH_REMOVED(
      "term.strength.removed", "It is no longer said: how strictly it is meant.", true),
  /** It differs: how strictly it is meant. */
  STRENGTH_CHANGED("term.strength.changed", "It differs: how strictly it is meant.", true),
  /** It is now said: what the text postpones. */
  POSTPONEMENT_ADDED("term.postponement.added", "It is now said: what the text postpones.", true),
  /** It is no longer said: what the text postpones. */
  POSTPONEMENT_REMOVED(
      "term.postponement.removed", "It is no longer said: what the text postpones.", true),
  /** It differs: what the text postpones. */
  POSTPONEMENT_CHANGED("term.postponement.changed", "It differs: what the text postpones.", true);

  private static final ImmutableMap<String, ChangeCode> BY_CODE =
      Maps.uniqueIndex(Arrays.asList(values()), ChangeCode::code);

  private final String code;
  private final String sentence;
  private final boolean substantive;

  ChangeCode(String code, String sentence, boolean substantive) {
    this.code = code;
    this.sentence = sentence;
    this.substantive = substantive;
  }

  /** {@return the stable code, such as {@code clause.added}} */
  public String code() {
    return code;
  }

  /** {@return what it means, in one sentence} */
  public String sentence() {
    return sentence;
  }

  /** {@return whether it can touch what the text says; metadata, order and numbers cannot} */
  public boolean isSubstantive() {
    return substantive;
  }

  /**
   * {@return the constant with that code}
   *
   * @param code a stable code
   */
  public static Optional<ChangeCode> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  @Override
  public String toString() {
    return code;
  }
}
