package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a thing that terms speak about: a force, weapon, law, treaty, resource, purpose or
 * claim.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code ObjectId.of("armed-forces")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record ObjectId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public ObjectId {
    text = IdText.SHARED.checked("object id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ObjectId of(String text) {
    return new ObjectId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
