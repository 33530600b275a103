package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;

/**
 * Tries changes: each changed plan is judged again, first the clash, then all of it. That the more
 * special of two norms prevails is one more suggestion, behind the others.
 */
final class Mending {
  /** More changes than that are not tried. */
  private static final int TRIES = 12;

  private final ClashCase clash;
  private final Inquiry inquiry;

  /** What tells one clash from another, in a plan and in a changed one alike. */
  record Key(ImmutableSet<Integer> premises, ImmutableSet<String> literals) {
    static Key of(Nogood nogood) {
      return new Key(
          ImmutableSet.copyOf(nogood.premises()),
          nogood.literals().stream().map(Object::toString).collect(ImmutableSet.toImmutableSet()));
    }
  }

  private Mending(ClashCase clash) {
    this.clash = clash;
    this.inquiry = clash.inquiry();
  }

  static ImmutableList<Mend> of(ClashCase clash) {
    Mending mending = new Mending(clash);
    ImmutableList<Mend> exact = mending.tried(Changes.of(clash.inquiry(), clash.nogood()));
    ImmutableList<Mend> found =
        exact.isEmpty()
            ? mending.tried(Changes.removals(clash.inquiry(), clash.nogood(), clash.proof()))
            : exact;
    ImmutableList<Mend> all =
        ImmutableList.<Mend>builder()
            .addAll(found)
            .addAll(mending.tried(Specials.of(clash.inquiry(), clash.nogood())))
            .build();
    return all.isEmpty() && !clash.alike().isEmpty() ? of(clash.with(ImmutableList.of())) : all;
  }

  private ImmutableList<Mend> tried(List<Change> changes) {
    return changes.stream()
        .filter(change -> !inquiry.theory().premises().get(change.premise()).background())
        .limit(TRIES)
        .flatMap(change -> tried(change).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Mend> tried(Change change) {
    Clause clause = inquiry.words().clause(change.premise());
    Plan plan = inquiry.words().plan(inquiry.words().citation(change.premise()).plan());
    return change
        .apply(plan, clause)
        .filter(changed -> !changed.equals(plan))
        .map(inquiry::with)
        .filter(this::isMended)
        .map(changed -> mend(change, plan, clause, changed));
  }

  /** Whether the clauses of the clash can be kept under the assumptions of each instance. */
  private boolean isMended(Inquiry changed) {
    return Streams.stream(clash.all())
        .map(nogood -> changed.analyse(nogood.premises(), nogood.literals()).course())
        .allMatch(Optional::isPresent);
  }

  private Mend mend(Change change, Plan plan, Clause clause, Inquiry changed) {
    Set<String> creates = new LinkedHashSet<>();
    int leaves = 0;
    for (Nogood left : changed.analyse().nogoods()) {
      if (new Assumptions(changed, left).nature().isNote()) {
        continue;
      }
      if (clash.known().get().contains(Key.of(left))) {
        leaves++;
      } else {
        creates.add(told(changed, left));
      }
    }
    return new Mend(
        inquiry.words().citation(change.premise()),
        "/clauses/"
            + plan.clauses().indexOf(clause)
            + Pointers.place(change.term(), clause).orElse("")
            + (change.field().isEmpty() ? "" : "/" + change.field()),
        change.before(),
        change.after(),
        summary(change),
        ImmutableList.copyOf(creates),
        leaves);
  }

  private static String told(Inquiry changed, Nogood nogood) {
    return changed
        .words()
        .points(nogood.premises().stream().map(changed.words()::citation).toList());
  }

  private String summary(Change change) {
    String point = inquiry.words().point(change.premise());
    if (change.instead().isEmpty()) {
      return "In " + point + ", leave this out: \u201C" + change.before() + "\u201D";
    }
    if (change.field().equals(Specials.FIELD)) {
      return "Say in " + point + " that it prevails over " + change.after() + ".";
    }
    String field = change.field().replaceAll("[A-Z]", " $0").toLowerCase(Locale.ROOT);
    return "In "
        + point
        + ", change the "
        + field
        + (change.before().isEmpty() ? "" : " from \u201C" + change.before() + "\u201D")
        + " to \u201C"
        + change.after()
        + "\u201D.";
  }

  /** {@return the keys of nogoods, by which they are known again} */
  static ImmutableSet<Key> keys(List<Nogood> nogoods) {
    return nogoods.stream().map(Key::of).collect(ImmutableSet.toImmutableSet());
  }
}
