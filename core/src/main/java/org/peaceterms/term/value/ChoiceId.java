package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a choice; the same id in several clauses of a plan is one choice.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code ChoiceId.of("territory")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record ChoiceId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public ChoiceId {
    text = IdText.OWN.checked("choice id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChoiceId of(String text) {
    return new ChoiceId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
