package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.term.kind.LawChange;

/**
 * A law is changed once, by its deadline: each party amends what it amends. What the law then says
 * counts from that change on and not before. A rule of decision asks for the consent of those who
 * vote.
 *
 * <p>A ban of background law on amending is judged against the change. No law of the background
 * says of which statute its clauses are, so none of them ends with a change.
 */
final class LawChangeRule {
  private LawChangeRule() {}

  static boolean say(LawChange term, Context context) {
    Context done = Performance.of(context, Optional.empty(), term.deadline());
    done.say(
        new Norm(
            Norm.Force.OBLIGATORY,
            Box.EMPTY
                .with(Box.ACT, Acts.AMEND)
                .with(Box.AGENTS, term.whose())
                .with(Box.OBJECT, term.amends()),
            done.period()),
        "amends",
        "whose");
    term.approval()
        .ifPresent(
            rule ->
                new Decisions(context, context.name(), context.completion(), "approval")
                    .require(rule, ImmutableSortedSet.of()));
    term.content()
        .ifPresent(
            content ->
                Compilation.compile(
                    context
                        .during(Interval.from(context.completion().now()))
                        .inside(content, "content", context.role())));
    return true;
  }
}
