package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A clause of a draft together with the clauses that are part of it seen from the other draft.
 *
 * @param main the clause
 * @param others what was merged into its partner or split from it
 */
record Parts(Side main, ImmutableList<Side> others) {

  /** {@return all of them, the clause itself first} */
  Stream<Side> all() {
    return Stream.concat(Stream.of(main), others.stream());
  }
}
