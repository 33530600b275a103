package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.plan.Choice;
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
    ImmutableList<Mend> all = new Mending(clash).all();
    return all.isEmpty() && !clash.alike().isEmpty() ? of(clash.with(ImmutableList.of())) : all;
  }

  private ImmutableList<Mend> all() {
    ImmutableList<Mend> exact = tried(ofText(Changes.of(inquiry, clash.nogood())));
    ImmutableList<Mend> found =
        exact.isEmpty()
            ? tried(ofText(Changes.removals(inquiry, clash.nogood(), clash.proof())))
            : exact;
    return ImmutableList.<Mend>builder()
        .addAll(tried(Changes.exclusions(inquiry, clash.nogood())))
        .addAll(found)
        .addAll(tried(ofText(Specials.of(inquiry, clash.nogood()))))
        .build();
  }

  /** What only a reading says is not in the text, so that nothing can be changed in it. */
  private List<Change> ofText(List<Change> changes) {
    return changes.stream().filter(change -> !isOfReading(change)).toList();
  }

  private boolean isOfReading(Change change) {
    Clause clause = inquiry.words().clause(change.premise());
    String place = change.pointer(clause);
    return IntStream.range(0, clause.choices().size())
        .filter(i -> clause.choices().get(i).basis() == Choice.Basis.READING)
        .anyMatch(i -> place.startsWith("/choices/" + i + "/"));
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
    return changed(change, plan, clause)
        .filter(changed -> !changed.equals(plan))
        .map(inquiry::with)
        .filter(this::isMended)
        .map(changed -> mend(change, plan, clause, changed));
  }

  private static Optional<Plan> changed(Change change, Plan plan, Clause clause) {
    try {
      return Optional.of(change.apply(plan, clause));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
        "/clauses/" + plan.clauses().indexOf(clause) + change.pointer(clause),
        change.before(),
        change.after(),
        change.summary(inquiry.words().point(change.premise())),
        ImmutableList.copyOf(creates),
        leaves);
  }

  private static String told(Inquiry changed, Nogood nogood) {
    return changed
        .words()
        .points(nogood.premises().stream().map(changed.words()::citation).toList());
  }

  /** {@return the keys of nogoods, by which they are known again} */
  static ImmutableSet<Key> keys(List<Nogood> nogoods) {
    return nogoods.stream().map(Key::of).collect(ImmutableSet.toImmutableSet());
  }
}
