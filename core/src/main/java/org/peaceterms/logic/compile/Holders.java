package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;

/**
 * Who holds what only one can hold at a time: control of a place, its administration, the running
 * of a plant. Several parties hold it together; a group holds it if it or a member does. It is not
 * known whether a party that a text leaves undefined is another one.
 */
final class Holders {
  private Holders() {}

  /** Says that some hold something; nothing if none are named. */
  static void say(
      String state,
      Box box,
      ImmutableSortedSet<PartyId> holders,
      Context context,
      String... fields) {
    if (holders.isEmpty()) {
      return;
    }
    boolean unknown = holders.stream().anyMatch(context.names()::isUndefined);
    Context there = unknown ? context.given(context.missing(state)) : context;
    there.say(new Status(state, box, values(holders, context), there.period()), fields);
  }

  private static ImmutableSortedSet<String> values(
      ImmutableSortedSet<PartyId> holders, Context context) {
    if (holders.size() > 1) {
      return ImmutableSortedSet.of(
          holders.stream().map(Id::text).collect(Collectors.joining(" and ")));
    }
    return context.names().below(holders.first()).stream()
        .map(Id::text)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
