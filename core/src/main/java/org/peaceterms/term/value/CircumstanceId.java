package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a circumstance: a proposition that nobody in the plan decides.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code
 * CircumstanceId.of("us-28:missile-without-cause")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record CircumstanceId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public CircumstanceId {
    text = IdText.SHARED.checked("circumstance id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CircumstanceId of(String text) {
    return new CircumstanceId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
