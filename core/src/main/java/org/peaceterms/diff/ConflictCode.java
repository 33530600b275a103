package org.peaceterms.diff;

/**
 * In what two drafts that come from one text clash: the table of codes, each with one sentence.
 * Codes are never renamed.
 */
public enum ConflictCode {
  /** Both changed the same field of a term, each otherwise. */
  TERM_CHANGED("term.changed", "Both changed the same field of a term, each otherwise."),
  /** One removed a term that the other changed. */
  TERM_REMOVED("term.removed", "One removed a term that the other changed."),
  /** Both added a term about the same matter, each otherwise. */
  TERM_ADDED("term.added", "Both added a term about the same matter, each otherwise."),
  /** One removed a term to which the other refers. */
  TERM_NEEDED("term.needed", "One removed a term to which the other refers."),
  /** One removed a clause that the other changed. */
  CLAUSE_REMOVED("clause.removed", "One removed a clause that the other changed."),
  /** One removed a clause to which the other refers. */
  CLAUSE_NEEDED("clause.needed", "One removed a clause to which the other refers."),
  /** Both moved a clause, each elsewhere. */
  CLAUSE_MOVED("clause.moved", "Both moved a clause, each elsewhere."),
  /** Both put a clause below another one, each below a different one. */
  CLAUSE_PARENT(
      "clause.parent", "Both put a clause below another one, each below a different one."),
  /** Both reworded a summary, each otherwise. */
  CLAUSE_REWORDED("clause.reworded", "Both reworded a summary, each otherwise."),
  /** Both changed a heading, each otherwise. */
  CLAUSE_HEADING("clause.heading", "Both changed a heading, each otherwise."),
  /** Both changed the status of a clause, each otherwise, or one struck what the other changed. */
  CLAUSE_STATUS(
      "clause.status",
      "Both changed the status of a clause, each otherwise, or one struck what the other changed."),
  /** One removed a choice that the other changed or needs. */
  CHOICE_REMOVED("choice.removed", "One removed a choice that the other changed or needs."),
  /** Both changed whether a choice is a bracket or a reading. */
  CHOICE_BASIS("choice.basis", "Both changed whether a choice is a bracket or a reading."),
  /** One removed a version of a choice that the other changed or needs. */
  VERSION_REMOVED(
      "version.removed", "One removed a version of a choice that the other changed or needs."),
  /** Both changed what kind of text it is, each otherwise. */
  PLAN_TYPE("plan.type", "Both changed what kind of text it is, each otherwise."),
  /** Both changed whether the text can only be accepted as a whole. */
  PLAN_INDIVISIBLE(
      "plan.indivisible", "Both changed whether the text can only be accepted as a whole."),
  /** Both changed the part of a party, each otherwise. */
  PLAN_PARTY("plan.party", "Both changed the part of a party, each otherwise."),
  /** Both changed what the text declares of its own, each otherwise. */
  PLAN_DECLARATION(
      "plan.declaration", "Both changed what the text declares of its own, each otherwise."),
  /** The two cannot stand in one valid text. */
  PLAN_INVALID("plan.invalid", "The two cannot stand in one valid text.");

  private final String code;
  private final String sentence;

  ConflictCode(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /** {@return the stable code, such as {@code term.changed}} */
  public String code() {
    return code;
  }

  /** {@return what it means, in one sentence} */
  public String sentence() {
    return sentence;
  }

  @Override
  public String toString() {
    return code;
  }
}
