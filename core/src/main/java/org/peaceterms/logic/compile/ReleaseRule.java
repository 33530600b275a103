package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.Release;

/**
 * People or remains are released once, by the deadline and not before what it is impossible
 * without. A release that the text calls unconditional is <em>unconditional</em>, one that it calls
 * conditional, or ties to a condition, is <em>conditional</em>; unsaid it is neither. How many are
 * released, and for how many, is no part of this.
 */
final class ReleaseRule {
  private ReleaseRule() {}

  static boolean say(Release term, Context context) {
    Context done = Performance.of(context, Optional.empty(), term.deadline());
    Box release =
        Box.EMPTY
            .with(Box.AGENTS, term.from())
            .with(Box.OBJECT, term.categories())
            .with("recipients", term.to());
    done.say(
        new Norm(Norm.Force.OBLIGATORY, release.with(Box.ACT, Acts.RELEASE), done.period()),
        "categories",
        "from",
        "to");
    Optional<Boolean> unconditional =
        term.unconditional().or(() -> term.onlyIf().map(condition -> false));
    unconditional.ifPresent(
        free ->
            done.say(
                new Status(
                    "condition of the release",
                    release,
                    ImmutableSortedSet.of(free ? "unconditional" : "conditional"),
                    Period.of(Interval.from(context.completion().now()))),
                "onlyIf",
                "unconditional"));
    return true;
  }
}
