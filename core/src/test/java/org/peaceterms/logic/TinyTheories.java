package org.peaceterms.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/**
 * Theories so small that every course of events can be tried. All values come from small domains,
 * so that statements often differ in one dimension only. What fails is made smaller by dropping
 * statements.
 */
final class TinyTheories {
  /** What a theory is mostly about. */
  enum Matter {
    STATUS,
    AMOUNT,
    NORM,
    ORDER,
    CHOICE,
    ALL
  }

  static final int PREMISES = 5;
  private static final int MOST_STATEMENTS = 8;

  private TinyTheories() {}

  /** {@return theories of all sorts, of which all clashes are found} */
  static Arbitrary<Theory> any() {
    return Arbitraries.of(Matter.values()).flatMap(TinyTheories::of);
  }

  /** {@return theories of all sorts, some of which are left undecided} */
  static Arbitrary<Theory> decidedOrNot() {
    return Arbitraries.of(Matter.values()).flatMap(TinyTheories::draw);
  }

  /** {@return theories that are mostly about one matter, of which all clashes are found} */
  static Arbitrary<Theory> of(Matter matter) {
    return draw(matter).filter(theory -> Clashes.of(theory, Long.MAX_VALUE).complete());
  }

  private static Arbitrary<Theory> draw(Matter matter) {
    return Arbitraries.longs()
        .withoutEdgeCases()
        .dontShrink()
        .flatMap(
            seed -> {
              TinyDraw scene = new TinyDraw(matter, new Random(seed));
              return Arbitraries.randomValue(random -> scene.with(random).statement())
                  .list()
                  .ofMinSize(1)
                  .ofMaxSize(MOST_STATEMENTS)
                  .map(scene::theory);
            });
  }

  /** {@return one theory, drawn with a source of chance} */
  static Theory random(Matter matter, Random random) {
    TinyDraw scene = new TinyDraw(matter, random);
    List<Statement> statements = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_STATEMENTS);
    for (int i = 0; i < count; i++) {
      statements.add(scene.statement());
    }
    return scene.theory(statements);
  }

  /** {@return the theory of some statements on the tiny names} */
  static Theory theory(List<Statement> statements, ImmutableSortedSet<Literal> facts) {
    int premises =
        Math.max(
            PREMISES,
            1
                + statements.stream()
                    .mapToInt(Statement::premise)
                    .max()
                    .orElse(Statement.VOCABULARY));
    return new Theory(
        IntStream.range(0, premises)
            .mapToObj(i -> new Premise(PlanId.of("tiny"), ClauseId.of("" + i), false))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(statements),
        facts,
        ImmutableSortedMap.of(),
        TinyNames.NAMES,
        1,
        ImmutableList.of());
  }
}
