package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a measure: what is counted, in one dimension, on one counting basis.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code
 * MeasureId.of("armed-forces-strength")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record MeasureId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public MeasureId {
    text = IdText.SHARED.checked("measure id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MeasureId of(String text) {
    return new MeasureId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
