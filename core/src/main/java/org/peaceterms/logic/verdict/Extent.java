package org.peaceterms.logic.verdict;

import java.util.OptionalLong;

/**
 * How long something lasts, or comes after something else.
 *
 * @param least the least number of ticks; empty where there is none
 * @param most the greatest number of ticks; empty where there is none
 */
public record Extent(OptionalLong least, OptionalLong most) {
  /**
   * {@return the smallest extent that holds both}
   *
   * @param other another extent
   */
  public Extent or(Extent other) {
    return new Extent(
        least.isPresent() && other.least.isPresent()
            ? OptionalLong.of(Math.min(least.getAsLong(), other.least.getAsLong()))
            : OptionalLong.empty(),
        most.isPresent() && other.most.isPresent()
            ? OptionalLong.of(Math.max(most.getAsLong(), other.most.getAsLong()))
            : OptionalLong.empty());
  }
}
