package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a plan, position or background law as a work, the same for all its versions.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code PlanId.of("us-28")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record PlanId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public PlanId {
    text = IdText.OWN.checked("plan id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlanId of(String text) {
    return new PlanId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
