package org.peaceterms.contradiction;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/**
 * A term that never counts.
 *
 * @param point where it stands
 * @param reading what it says, as a sentence
 * @param timeless whether that is because of its time, not of its condition
 */
record VacuousCase(String point, String reading, boolean timeless) implements Finding.Case {

  @Override
  public ImmutableList<String> steps() {
    return ImmutableList.of(
        Ascii.toUpperCase(point.substring(0, 1)) + point.substring(1) + " says: " + reading,
        (timeless
                ? "The times for which that is to hold exclude each other"
                : "Its condition cannot hold")
            + ", so that it never counts.");
  }

  @Override
  public ImmutableList<Remainder> whyMinimal() {
    return ImmutableList.of();
  }

  @Override
  public ImmutableList<Mend> mends() {
    return ImmutableList.of();
  }
}
