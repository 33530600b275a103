package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.term.kind.Amnesty;
import org.peaceterms.term.value.Id;

/**
 * The persons and acts that an amnesty names are not prosecuted: by those who grant it, from entry
 * into force on, or from the day on if it is granted on a day of its own. Its exceptions can be
 * said only where they have nothing in common with the acts that it names.
 */
final class AmnestyRule {
  private AmnestyRule() {}

  static boolean say(Amnesty term, Context context) {
    if (!isApart(term, context)) {
      context.leaveOut("its exceptions lie within the acts that it covers", "except");
      return false;
    }
    Context granted = granted(term, context);
    granted.say(
        new Norm(
            Norm.Force.FORBIDDEN,
            Box.EMPTY
                .with(Box.ACT, Acts.PROSECUTE)
                .with(Box.AGENTS, term.by())
                .with(Box.OBJECT, term.acts())
                .with(
                    "persons",
                    ImmutableSortedSet.<Id>naturalOrder()
                        .addAll(term.persons())
                        .addAll(term.classes())
                        .build()),
            granted.period()),
        "acts",
        "by",
        "classes",
        "persons");
    return true;
  }

  private static boolean isApart(Amnesty term, Context context) {
    return term.except().isEmpty()
        || !term.acts().isEmpty()
            && term.except().stream()
                .allMatch(
                    except -> term.acts().stream().allMatch(act -> isApart(act, except, context)));
  }

  private static boolean isApart(Id one, Id other, Context context) {
    return context.ledger().names().overlap(one, other) == Overlap.NEVER;
  }

  private static Context granted(Amnesty term, Context context) {
    boolean once =
        term.deadline().isPresent()
            || term.completes().isPresent()
            || term.onlyIf().isPresent()
            || !term.stages().isEmpty()
            || context.happenings().outline().isCompletionMentioned(context.name());
    if (!once) {
      return context.within(Optional.empty());
    }
    Performance.of(context, Optional.empty(), term.deadline());
    return context.during(Interval.from(context.completion().now()));
  }
}
