package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Window;

/**
 * The way from one term to another of its kind, field by field. The effects of the single steps
 * compose: if no step says more, the later term says no more than the earlier.
 */
public final class Steps {
  private static final String APART =
      "contrary by itself, but the rest of the term changes too and may keep both apart";

  private static final String MAY_BE_OVER =
      "the time for which it holds may be over before it begins";

  private static final Comparison REVERSED = Comparison.of(Reach.REVERSED);

  private Steps() {}

  /**
   * {@return one step for each field in which two terms differ, in the order of the fields; but
   * what makes a mere statement of the term is the first step, and what makes more of it the last}
   *
   * <p>What is contrary one way is contrary the other way too, so that one of the two ways is
   * enough to show it.
   *
   * @param before a term
   * @param after another of the same kind
   * @param facts the facts about ids
   */
  public static ImmutableList<Step> between(Term before, Term after, Taxonomy facts) {
    ImmutableList<Step> steps = way(before, after, facts);
    boolean doubtful =
        steps.stream()
            .anyMatch(step -> step.comparison().reason().filter(APART::equals).isPresent());
    if (!doubtful) {
      return steps;
    }
    ImmutableSet<FieldName> contrary =
        way(after, before, facts).stream()
            .filter(step -> step.comparison().reach() == Reach.REVERSED)
            .map(Step::field)
            .collect(ImmutableSet.toImmutableSet());
    return steps.stream()
        .map(step -> contrary.contains(step.field()) ? step.with(REVERSED) : step)
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Step> way(Term before, Term after, Taxonomy facts) {
    return settled(
        new Way<>(before.kind(), before, after, facts).steps(),
        isConditional(before) || isConditional(after));
  }

  /**
   * {@return how what a term says stands to what another says}
   *
   * @param before a term
   * @param after another, of any kind
   * @param facts the facts about ids
   */
  public static Comparison compare(Term before, Term after, Taxonomy facts) {
    if (before.kind() != after.kind()) {
      return Comparison.UNKNOWN;
    }
    return between(before, after, facts).stream()
        .map(Step::comparison)
        .reduce(Comparison.SAME, Comparison::and);
  }

  /**
   * {@return how what some terms say together stands to what others say}
   *
   * @param before some terms
   * @param after others
   * @param facts the facts about ids
   */
  public static Comparison compare(
      ImmutableList<Term> before, ImmutableList<Term> after, Taxonomy facts) {
    List<Term> gone = new ArrayList<>(before);
    List<Term> come = new ArrayList<>(after);
    after.forEach(gone::remove);
    before.forEach(come::remove);
    Comparison all = Comparison.SAME;
    for (Term old : List.copyOf(gone)) {
      Optional<Term> now = come.stream().filter(one -> one.kind() == old.kind()).findFirst();
      if (now.isPresent()) {
        all = all.and(compare(old, now.orElseThrow(), facts));
        gone.remove(old);
        come.remove(now.orElseThrow());
      }
    }
    Comparison less = gone.isEmpty() ? Comparison.SAME : Comparison.of(Reach.NARROWER);
    Comparison more = come.isEmpty() ? Comparison.SAME : Comparison.of(Reach.WIDER);
    return all.and(less).and(more);
  }

  /**
   * A contrary is one only if the rest of the term leaves it no way out: what changed before may
   * say less, what changes behind it may say more, and the whole must hold without condition.
   */
  private static ImmutableList<Step> settled(ImmutableList<Step> steps, boolean conditional) {
    ImmutableList.Builder<Step> settled = ImmutableList.builder();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step.comparison().reach() != Reach.REVERSED) {
        settled.add(step);
      } else if (!areAll(steps.subList(0, i), Reach.NARROWER)
          || !areAll(steps.subList(i + 1, steps.size()), Reach.WIDER)) {
        settled.add(step.with(Comparison.unknown(APART)));
      } else {
        settled.add(conditional ? step.with(Comparison.of(Reach.SHIFTED)) : step);
      }
    }
    return settled.build();
  }

  private static boolean areAll(ImmutableList<Step> steps, Reach allowed) {
    return steps.stream()
        .map(step -> step.comparison().reach())
        .allMatch(reach -> reach == allowed || reach == Reach.SAME);
  }

  private static boolean isConditional(Term term) {
    return term.when().isPresent() || term.unless().isPresent() || term.onlyIf().isPresent();
  }

  private static final class Way<T extends Term> {
    private final Kind<T> kind;
    private final T before;
    private final T after;
    private final Taxonomy facts;
    private T now;

    Way(Kind<T> kind, Term before, Term after, Taxonomy facts) {
      this.kind = kind;
      this.before = kind.type().cast(before);
      this.after = kind.type().cast(after);
      this.facts = facts;
      this.now = kind.type().cast(before.withToBeFixed(ImmutableList.of()));
    }

    ImmutableList<Step> steps() {
      Deque<Field<T, ?>> open = new ArrayDeque<>(inOrder(changed()));
      ImmutableList.Builder<Step> steps = ImmutableList.builder();
      int refused = 0;
      while (!open.isEmpty()) {
        Field<T, ?> field = open.remove();
        Optional<T> next = refused > open.size() ? Optional.of(after) : moved(field);
        if (next.isPresent()) {
          steps.add(step(field, next.orElseThrow()));
          now = next.orElseThrow();
          refused = 0;
        } else {
          open.add(field);
          refused++;
        }
      }
      return steps.build();
    }

    private ImmutableList<Field<T, ?>> changed() {
      return kind.fields().stream()
          .filter(field -> !field.of(before).equals(field.of(after)))
          .filter(field -> field.aspect() != Aspect.SOURCE)
          .collect(ImmutableList.toImmutableList());
    }

    /** What else changes in a statement does nothing, as long as it is one. */
    private List<Field<T, ?>> inOrder(List<Field<T, ?>> changed) {
      boolean opens = isStatement(before);
      if (opens == isStatement(after)) {
        return changed;
      }
      List<Field<T, ?>> first = new ArrayList<>();
      List<Field<T, ?>> last = new ArrayList<>();
      for (Field<T, ?> field : changed) {
        boolean turns = moved(field).filter(next -> isStatement(next) != opens).isPresent();
        (turns == opens ? last : first).add(field);
      }
      first.addAll(last);
      return first;
    }

    private boolean isStatement(T term) {
      return kind.stakes(term, facts).norm() == Norm.STATEMENT;
    }

    /** A rule across fields may forbid a step until another is made. */
    private Optional<T> moved(Field<T, ?> field) {
      if (field.aspect() == Aspect.POSTPONEMENT) {
        return Optional.of(now);
      }
      try {
        return Optional.of(field.copy(now, after));
      } catch (InvalidValueException ruleAcrossFields) {
        return Optional.empty();
      }
    }

    private <V> Step step(Field<T, V> field, T next) {
      Stakes old = kind.stakes(now, facts);
      Comparison comparison =
          isPostponed(field.name())
              ? Comparison.unknown("the text leaves it to be fixed")
              : field
                  .direction()
                  .compare(field.of(before), field.of(after), new Context(now, old, facts));
      return new Step(
          field.name(),
          mayBeOver(now) ? inNoTime(comparison) : comparison,
          old,
          kind.stakes(next, facts),
          field.direction().steady(old),
          field.direction().opposed());
    }

    private boolean mayBeOver(T term) {
      return kind.fields().stream()
          .map(field -> field.of(term))
          .filter(Optional.class::isInstance)
          .flatMap(value -> ((Optional<?>) value).stream())
          .anyMatch(value -> value instanceof Window window && Windows.mayBeEmpty(window));
    }

    /** What holds at no time excludes nothing; that it says more or less is never wrong. */
    private Comparison inNoTime(Comparison comparison) {
      return comparison.reach() == Reach.SHIFTED || comparison.reach() == Reach.REVERSED
          ? Comparison.unknown(MAY_BE_OVER)
          : comparison;
    }

    private boolean isPostponed(FieldName field) {
      return before.toBeFixed().contains(field) || after.toBeFixed().contains(field);
    }
  }
}
