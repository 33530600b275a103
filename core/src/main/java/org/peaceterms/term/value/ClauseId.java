package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a clause. It stays when the clause is renumbered and is never shown to readers as its
 * number.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code ClauseId.of("10a")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record ClauseId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public ClauseId {
    text = IdText.OWN.checked("clause id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClauseId of(String text) {
    return new ClauseId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
