package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a party, place or object where the role of the act says which of them is meant.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code EntityId.of("ukraine")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record EntityId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public EntityId {
    text = IdText.SHARED.checked("entity id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EntityId of(String text) {
    return new EntityId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
