package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What a term points at: a term, a clause or the text that it stands in, or a law or treaty of the
 * vocabulary. Which of them is meant follows from where the id is declared; the text itself is
 * always {@link #THIS_TEXT}, whatever its id, so that drafts with different ids compare equal.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code Reference.of("10.guarantee")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record Reference(String text) implements Id {

  /** The text in which the reference stands: the plan or position as a whole. */
  public static final Reference THIS_TEXT = new Reference("this-text");

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public Reference {
    text = IdText.REFERENCE.checked("reference", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Reference of(String text) {
    return new Reference(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
