package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A name by which the model refers to something that is declared once.
 *
 * <p>Three alphabets, each at most {@value IdText#MAX_LENGTH} characters:
 *
 * <ul>
 *   <li>ids of the shared vocabulary are lower-case words and figures joined by single hyphens or
 *       dots ({@code armed-forces}); what a plan declares for itself has the id of the plan in
 *       front ({@code us-28:pull-back});
 *   <li>event ids may end in {@code /begin} or {@code /complete} after the id of a term;
 *   <li>ids inside one text (clauses, terms, choices, sources) may also use capital letters and the
 *       underscore ({@code II.2c}).
 * </ul>
 *
 * <p>Ids are ordered by their text. Equal ids share one text, so that it is quick to compare them.
 */
public interface Id extends Comparable<Id> {

  /** {@return the id as written} */
  @JsonValue
  String text();

  @Override
  default int compareTo(Id other) {
    return text().compareTo(other.text());
  }
}
