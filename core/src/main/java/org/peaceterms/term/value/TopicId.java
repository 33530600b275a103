package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a topic: what a clause is about.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code TopicId.of("ceasefire")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record TopicId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public TopicId {
    text = IdText.SHARED.checked("topic id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TopicId of(String text) {
    return new TopicId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
