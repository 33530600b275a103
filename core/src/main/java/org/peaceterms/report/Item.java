package org.peaceterms.report;

import com.google.common.collect.ImmutableList;

/**
 * An item of a list, with a list of its own below it, which may be empty.
 *
 * @param line what it says
 * @param inner the items below it
 */
public record Item(Line line, ImmutableList<Item> inner) {

  /**
   * {@return an item with nothing below it}
   *
   * @param line what it says
   */
  public static Item of(Line line) {
    return new Item(line, ImmutableList.of());
  }

  /**
   * {@return a plain item with nothing below it}
   *
   * @param text what it says
   */
  public static Item of(String text) {
    return of(Line.of(text));
  }
}
