package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of an event or period, such as {@code signature} or {@code peacetime}. A term that has an
 * id also has the events {@code <term>/begin} and {@code <term>/complete}.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code EventId.of("signature")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record EventId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public EventId {
    text = IdText.EVENT.checked("event id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EventId of(String text) {
    return new EventId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
