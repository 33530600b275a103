package org.peaceterms.term.kind;

import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ObjectId;

/** How the three pillars of a guarantee read. */
final class Pillars {
  private Pillars() {}

  static String words(Guarantee guarantee, Wording wording) {
    return Phrase.and(
        Stream.of(
                pillar("capabilities", guarantee.capabilities(), wording),
                pillar("commitments", guarantee.commitments(), wording),
                pillar("presence", guarantee.presence(), wording))
            .filter(pillar -> !pillar.isEmpty())
            .toList());
  }

  private static String pillar(String name, ImmutableSortedSet<ObjectId> means, Wording wording) {
    return means.isEmpty() ? "" : name + " (" + Phrase.names(means, wording) + ")";
  }
}
