package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of anyone who can act: a state, organisation, body, group, force or person.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code PartyId.of("ukraine")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record PartyId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public PartyId {
    text = IdText.SHARED.checked("party id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PartyId of(String text) {
    return new PartyId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
