package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.InvalidValueException;

/**
 * By what plans and positions are judged: the laws that count, what it takes to keep a red line,
 * and how much work an answer may take. Immutable: each method gives a new yardstick.
 *
 * <pre>{@code
 * Yardstick strict = Yardstick.standard().with(List.of(ukraineLaw)).redLines(RedLines.STRICT);
 * }</pre>
 */
public final class Yardstick {
  private static final Yardstick STANDARD =
      new Yardstick(ImmutableList.of(), RedLines.LENIENT, Limits.standard());

  private final ImmutableList<Plan> laws;
  private final RedLines redLines;
  private final Limits limits;

  private Yardstick(ImmutableList<Plan> laws, RedLines redLines, Limits limits) {
    this.laws = laws;
    this.redLines = redLines;
    this.limits = limits;
  }

  /**
   * {@return the yardstick without laws, with lenient red lines and a budget that plans do not
   * reach}
   */
  public static Yardstick standard() {
    return STANDARD;
  }

  /**
   * {@return this yardstick with more laws; one that is there already counts once}
   *
   * @param more plans of type law
   * @throws InvalidValueException if one is not of type law
   */
  public Yardstick with(List<Plan> more) {
    for (Plan law : more) {
      if (law.type() != Plan.Type.LAW) {
        throw InvalidValueException.of("background " + law.id(), law.type().words(), "be a law");
      }
    }
    ImmutableSet<Plan> all = ImmutableSet.<Plan>builder().addAll(laws).addAll(more).build();
    return new Yardstick(all.asList(), redLines, limits);
  }

  /**
   * {@return this yardstick with strict or lenient red lines}
   *
   * @param other what it takes to keep a red line
   */
  public Yardstick redLines(RedLines other) {
    return new Yardstick(laws, other, limits);
  }

  /**
   * {@return this yardstick with another budget: it is counted in steps, so that the same budget
   * gives the same answer on every machine}
   *
   * @param conflicts how many dead ends the solver may run into for one answer, at least 1
   * @throws InvalidValueException if that is less than 1
   */
  public Yardstick within(long conflicts) {
    if (conflicts < 1) {
      throw InvalidValueException.of("budget", conflicts, "be at least 1");
    }
    return new Yardstick(laws, redLines, new Limits(limits.looks(), conflicts, limits.nogoods()));
  }

  /** {@return the laws that count} */
  public ImmutableList<Plan> laws() {
    return laws;
  }

  /** {@return what it takes to keep a red line} */
  public RedLines redLines() {
    return redLines;
  }

  Limits limits() {
    return limits;
  }
}
