package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.reading.Phrase;

/**
 * A clash that there would be if terms made no exceptions and none prevailed over another.
 *
 * @param clash the clash that there is without the exceptions
 * @param exceptions each exception as a clause: "point 1 does not apply if …", "point 2 prevails
 *     over point 1"
 */
record DerogatedCase(ClashCase clash, ImmutableList<String> exceptions) implements Finding.Case {

  @Override
  public ImmutableList<String> steps() {
    return ImmutableList.<String>builder()
        .add("Suppose that there were no exceptions.")
        .addAll(clash.steps())
        .add("But " + Phrase.and(exceptions) + ", which keeps them apart.")
        .build();
  }

  @Override
  public ImmutableList<Remainder> whyMinimal() {
    return clash.whyMinimal();
  }

  @Override
  public ImmutableList<Mend> mends() {
    return ImmutableList.of();
  }
}
