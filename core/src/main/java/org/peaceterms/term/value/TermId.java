package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a term, unique in its plan; only terms that something refers to have one.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code TermId.of("10.guarantee")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record TermId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public TermId {
    text = IdText.OWN.checked("term id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TermId of(String text) {
    return new TermId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
