package org.peaceterms.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.sessions.JqwikSession;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.fixtures.PlanArbitraries;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.ClauseId;

/**
 * Property-tests a program of one's own on generated drafts. The program tells a newsroom which
 * points of a new draft are news; the law it has to keep is that a point put on top, after which
 * all others have other numbers, is the only news.
 *
 * <p>The generated drafts come in the tests jar of the library, which is for tests alone; so this
 * example stands among the tests, and is one.
 */
public class NewsroomProperties {
  private static final int DRAFTS = 200;
  private static final ClauseId NEW = ClauseId.of("breaking");

  /** The program: what is new or says something else; another number alone is no news. */
  static ImmutableSet<ClauseId> news(Plan before, Plan after) {
    return PlanDiff.between(before, after).changes().stream()
        .filter(change -> change.code() != ChangeCode.CLAUSE_RENUMBERED)
        .flatMap(change -> change.clauseAfter().stream())
        .map(Clause::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** What one writes first: point 5 is compared with point 5. */
  static ImmutableSet<ClauseId> hasty(Plan before, Plan after) {
    Map<String, Clause> old =
        before.clauses().stream()
            .collect(Collectors.toMap(Clause::number, clause -> clause, (one, other) -> one));
    return after.clauses().stream()
        .filter(clause -> !saysTheSame(Optional.ofNullable(old.get(clause.number())), clause))
        .map(Clause::id)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean saysTheSame(Optional<Clause> before, Clause after) {
    return before
        .filter(clause -> clause.summary().equals(after.summary()))
        .filter(clause -> clause.terms().equals(after.terms()))
        .isPresent();
  }

  @Property
  void onlyTheNewPointIsNews(@ForAll Plan draft) {
    assertThat(news(draft, withAPointOnTop(draft))).containsExactly(NEW);
  }

  private static Plan withAPointOnTop(Plan draft) {
    Clause top =
        Clause.builder()
            .id(NEW)
            .number("1")
            .status(Clause.Status.PROPOSED)
            .summary("A point that nobody had seen before.")
            .build();
    ImmutableList<Clause> old = draft.clauses();
    return draft.withClauses(
        ImmutableList.<Clause>builder()
            .add(top)
            .addAll(
                IntStream.range(0, old.size())
                    .mapToObj(i -> old.get(i).withNumber(String.valueOf(i + 2)))
                    .iterator())
            .build());
  }

  /**
   * Tries both programs on the same drafts, as the property does with one of them.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    JqwikSession.run(
        () -> {
          out.println(DRAFTS + " generated drafts, each with one new point on top");
          out.println("  compared number by number: " + verdict(NewsroomProperties::hasty));
          out.println("  compared with PlanDiff: " + verdict(NewsroomProperties::news));
        });
    out.flush();
  }

  private static String verdict(BiFunction<Plan, Plan, ImmutableSet<ClauseId>> program) {
    boolean holds =
        PlanArbitraries.plans().generator(DRAFTS).stream(new Random(2025))
            .limit(DRAFTS)
            .map(drawn -> drawn.value())
            .allMatch(
                draft -> program.apply(draft, withAPointOnTop(draft)).equals(ImmutableSet.of(NEW)));
    return holds ? "only the new point is news" : "more is reported as news than the new point";
  }
}
