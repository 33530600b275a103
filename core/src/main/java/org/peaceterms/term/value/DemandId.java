package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a demand, unique in its position.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code DemandId.of("no-nato")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record DemandId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public DemandId {
    text = IdText.OWN.checked("demand id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DemandId of(String text) {
    return new DemandId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
