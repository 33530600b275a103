package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The id of a place: a country, region, line, zone or site.
 *
 * <p>{@link #of} reads back what {@link #toString} writes: {@code PlaceId.of("crimea")}.
 *
 * @param text the id as written, in the grammar of {@link Id}
 */
public record PlaceId(String text) implements Id {

  /**
   * Checks the grammar.
   *
   * @param text the id as written, in the grammar of {@link Id}
   */
  public PlaceId {
    text = IdText.SHARED.checked("place id", text);
  }

  /**
   * {@return the id written {@code text}}
   *
   * @param text the id as written
   * @throws InvalidValueException if it is outside the grammar of {@link Id}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PlaceId of(String text) {
    return new PlaceId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
