package org.peaceterms.logic.clash;

import org.peaceterms.logic.theory.Endpoint;

/**
 * An order of time that keeps statements apart: one of them no longer counts when another begins
 * to.
 *
 * @param end where one ends; its moment must come for it
 * @param start where another starts, not before
 */
public record Escape(Endpoint end, Endpoint start) {

  /** {@return whether both hang on one moment, so that no schedule changes their order} */
  boolean isFixed() {
    return end.of().equals(start.of());
  }

  /** {@return whether a fixed order is as it should be} */
  boolean isGiven() {
    return end.plus() <= start.plus();
  }
}
