package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.peaceterms.logic.entailment.Following.Answer;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.term.value.Rational;

/**
 * Whether some premises of a theory bring about what another premise says.
 *
 * <p>Each statement of the other premise follows if none of the {@link Opposite ways in which it
 * fails} can be held with the premises. If the premises contradict each other everything follows:
 * the answer is of use only for premises that can be held together.
 */
public final class Entailment {
  private static final Rational SMALL = Rational.of(1, 1_000_000_000_000L);

  private final Theory theory;
  private final Limits limits;
  private final List<Statement> known;

  private Entailment(Theory theory, IntPredicate held, Limits limits) {
    this.theory = theory;
    this.limits = limits;
    this.known =
        theory.statements().stream()
            .filter(statement -> statement.isVocabulary() || held.test(statement.premise()))
            .toList();
  }

  /**
   * {@return whether what a premise says follows from others}
   *
   * @param theory the theory of both
   * @param held which premises are held
   * @param asked the premise that is asked about
   * @param limits how much work it may take
   */
  public static Following of(Theory theory, IntPredicate held, int asked, Limits limits) {
    Entailment entailment = new Entailment(theory, held, limits);
    List<Following> parts =
        Asked.statements(theory, asked).stream().map(entailment::follows).toList();
    return parts.isEmpty()
        ? new Following(Answer.NOT, ImmutableSortedSet.of(), ImmutableList.of())
        : join(parts);
  }

  private static Following join(List<Following> parts) {
    Answer answer = Answer.ALWAYS;
    ImmutableSortedSet.Builder<Integer> because = ImmutableSortedSet.naturalOrder();
    ImmutableList.Builder<Nogood> cases = ImmutableList.builder();
    for (Following part : parts) {
      answer = worse(answer, part.answer());
      because.addAll(part.because());
      cases.addAll(part.cases());
    }
    return new Following(answer, because.build(), cases.build());
  }

  private static Answer worse(Answer one, Answer other) {
    if (one == Answer.NOT || other == Answer.NOT) {
      return Answer.NOT;
    }
    return one.compareTo(other) > 0 ? one : other;
  }

  private Following follows(Statement statement) {
    ImmutableList<Opposite.Way> ways =
        Opposite.of(statement, new Witnesses(theory.names()), values(statement), SMALL);
    if (ways.isEmpty()) {
      return new Following(Answer.UNKNOWN, ImmutableSortedSet.of(), ImmutableList.of());
    }
    return join(ways.stream().map(this::isImpossible).toList());
  }

  private Set<String> values(Statement statement) {
    Set<String> values = new TreeSet<>();
    if (statement.primitive() instanceof Status asked) {
      for (Statement other : theory.statements()) {
        if (other.primitive() instanceof Status status && status.state().equals(asked.state())) {
          values.addAll(status.values());
        }
      }
    }
    return values;
  }

  /** The way is held as a premise of its own; what refutes it is why the statement follows. */
  private Following isImpossible(Opposite.Way way) {
    int premise = theory.premises().size();
    List<Statement> statements = new ArrayList<>(known);
    for (Primitive primitive : way.primitives()) {
      statements.add(new Statement(premise, ImmutableSortedSet.of(), primitive, Site.NONE));
    }
    Analysis analysis =
        Solver.analyse(
            theory
                .withNames(theory.names().with(way.names()))
                .withStatements(ImmutableList.copyOf(statements)),
            limits);
    ImmutableList<Nogood> refutations =
        analysis.nogoods().stream()
            .filter(nogood -> nogood.premises().contains(premise))
            .collect(ImmutableList.toImmutableList());
    Optional<Nogood> plain =
        refutations.stream().filter(nogood -> nogood.literals().isEmpty()).findFirst();
    if (plain.isPresent()) {
      return new Following(
          Answer.ALWAYS, without(plain.orElseThrow(), premise), ImmutableList.of());
    }
    if (!analysis.complete()) {
      return new Following(Answer.UNKNOWN, ImmutableSortedSet.of(), refutations);
    }
    return refutations.isEmpty()
        ? new Following(Answer.NOT, ImmutableSortedSet.of(), ImmutableList.of())
        : new Following(Answer.SOMETIMES, without(refutations.get(0), premise), refutations);
  }

  private static ImmutableSortedSet<Integer> without(Nogood nogood, int premise) {
    return nogood.premises().stream()
        .filter(other -> other != premise)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }
}
