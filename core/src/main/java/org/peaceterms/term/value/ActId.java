package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of an act of the vocabulary.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code ActId.of("invade")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record ActId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public ActId {
    text = IdText.SHARED.checked("act id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActId of(String text) {
    return new ActId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
