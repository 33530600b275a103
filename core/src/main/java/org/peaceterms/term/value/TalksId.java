package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of talks.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code TalksId.of("istanbul-2022")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record TalksId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public TalksId {
    text = IdText.SHARED.checked("talks id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TalksId of(String text) {
    return new TalksId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
