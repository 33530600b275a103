package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The key of a source in the register of its plan.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code SourceId.of("AXR")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record SourceId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public SourceId {
    text = IdText.OWN.checked("source id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SourceId of(String text) {
    return new SourceId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
