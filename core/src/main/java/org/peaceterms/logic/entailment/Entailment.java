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
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Silence;
import org.peaceterms.logic.verdict.Solver;

/**
 * Whether some premises of a theory bring about what another premise says.
 *
 * <p>Each statement of the other premise follows if none of the {@link Opposite ways in which it
 * fails} can be held with the premises. If the premises contradict each other everything follows:
 * the answer is of use only for premises that can be held together.
 */
public final class Entailment {
  private static final int CASES = 30;
  private static final Following NOTHING =
      new Following(Answer.NOT, ImmutableSortedSet.of(), ImmutableList.of());
  private static final Following UNKNOWN =
      new Following(Answer.UNKNOWN, ImmutableSortedSet.of(), ImmutableList.of());

  private final Theory theory;
  private final Limits limits;
  private final List<Statement> known;
  private final Bearing bearing;
  private final boolean inPart;

  private Entailment(
      Theory theory, IntPredicate held, Bearing bearing, Limits limits, boolean inPart) {
    this.theory = theory;
    this.bearing = bearing;
    this.inPart = inPart;
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
   * @param bearing what of the theory bears on questions
   * @param limits how much work it may take
   */
  public static Following of(
      Theory theory, IntPredicate held, int asked, Bearing bearing, Limits limits) {
    return new Entailment(theory, held, bearing, limits, false).smallest(asked);
  }

  /**
   * {@return whether what a premise says follows from others, where of what it permits any part is
   * enough}
   *
   * @param theory the theory of both
   * @param held which premises are held
   * @param asked the premise that is asked about
   * @param bearing what of the theory bears on questions
   * @param limits how much work it may take
   */
  public static Following inPart(
      Theory theory, IntPredicate held, int asked, Bearing bearing, Limits limits) {
    return new Entailment(theory, held, bearing, limits, true).smallest(asked);
  }

  /** Parts may follow for different reasons where one reason does for all. */
  private Following smallest(int asked) {
    Following found = of(asked);
    if (found.answer() != Answer.ALWAYS) {
      return found;
    }
    Set<Integer> needed = new TreeSet<>(found.because());
    for (int premise : found.because()) {
      needed.remove(premise);
      if (new Entailment(theory, needed::contains, bearing, limits, inPart).of(asked).answer()
          != Answer.ALWAYS) {
        needed.add(premise);
      }
    }
    return new Following(Answer.ALWAYS, ImmutableSortedSet.copyOf(needed), ImmutableList.of());
  }

  private Following of(int asked) {
    return Asked.ways(theory, known, asked).map(this::any).orElse(UNKNOWN);
  }

  private Following any(List<List<Statement>> ways) {
    Following best = NOTHING;
    for (List<Statement> way : ways) {
      Following found = all(way);
      if (found.answer() == Answer.ALWAYS) {
        return found;
      }
      best = found.answer().compareTo(best.answer()) < 0 ? found : best;
    }
    return best;
  }

  private Following all(List<Statement> asked) {
    List<Following> parts = new ArrayList<>();
    for (Statement statement : asked) {
      Following part = follows(statement);
      parts.add(part);
      if (part.answer() == Answer.NOT) {
        return NOTHING;
      }
    }
    return parts.isEmpty() ? NOTHING : join(parts);
  }

  private static Following join(List<Following> parts) {
    Answer answer = Answer.ALWAYS;
    ImmutableSortedSet.Builder<Integer> because = ImmutableSortedSet.naturalOrder();
    List<Nogood> cases = List.of();
    for (Following part : parts) {
      answer = worse(answer, part.answer());
      because.addAll(part.because());
      cases = cases.isEmpty() ? part.cases() : together(cases, part.cases());
    }
    boolean sometimes = answer == Answer.SOMETIMES;
    return new Following(
        answer,
        sometimes || answer == Answer.ALWAYS ? because.build() : ImmutableSortedSet.of(),
        sometimes ? ImmutableList.copyOf(cases) : ImmutableList.of());
  }

  /** Both of two parts follow only where a case of each is given. */
  private static List<Nogood> together(List<Nogood> some, List<Nogood> others) {
    if (others.isEmpty()) {
      return some;
    }
    List<Nogood> both = new ArrayList<>();
    for (Nogood one : some.subList(0, Math.min(some.size(), CASES))) {
      for (Nogood other : others.subList(0, Math.min(others.size(), CASES))) {
        both.add(both(one, other));
      }
    }
    return both.stream()
        .distinct()
        .filter(each -> both.stream().noneMatch(less -> isLess(less, each)))
        .toList();
  }

  private static Nogood both(Nogood one, Nogood other) {
    return new Nogood(
        ImmutableSortedSet.<Integer>naturalOrder()
            .addAll(one.premises())
            .addAll(other.premises())
            .build(),
        ImmutableSortedSet.<Literal>naturalOrder()
            .addAll(one.literals())
            .addAll(other.literals())
            .build(),
        ImmutableList.<Lemma>builder().addAll(one.lemmas()).addAll(other.lemmas()).build());
  }

  private static boolean isLess(Nogood one, Nogood other) {
    return other.literals().containsAll(one.literals())
        && other.literals().size() > one.literals().size();
  }

  private static Answer worse(Answer one, Answer other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Where something is excepted, no way to fail may mean that nothing is left to fail. */
  private Following follows(Statement statement) {
    Following found = followsWhole(statement);
    return found.answer() == Answer.NOT && !Boxes.of(statement).excepted().isEmpty()
        ? UNKNOWN
        : found;
  }

  private Following followsWhole(Statement statement) {
    ImmutableList<Opposite.Way> ways = Opposite.of(statement, theory, "", inPart);
    List<Following> parts = new ArrayList<>();
    for (Opposite.Way way : ways) {
      Following part = isImpossible(way);
      if (part.answer() == Answer.NOT) {
        return NOTHING;
      }
      parts.add(part);
    }
    return parts.isEmpty() ? UNKNOWN : join(parts);
  }

  /** The way is held as a premise of its own; what refutes it is why the statement follows. */
  private Following isImpossible(Opposite.Way way) {
    int premise = theory.premises().size();
    List<Statement> statements = new ArrayList<>(known);
    for (Primitive primitive : way.primitives()) {
      statements.add(new Statement(premise, ImmutableSortedSet.of(), primitive, Site.NONE));
    }
    Theory failing =
        theory
            .withNames(theory.names().with(way.names()))
            .withStatements(ImmutableList.copyOf(statements));
    Analysis analysis = Solver.about(bearing.on(failing), premise, limits);
    Silence silence = Silence.unlessTold(failing);
    ImmutableList<Nogood> refutations =
        analysis.nogoods().stream()
            .filter(nogood -> nogood.literals().stream().noneMatch(l -> isDenied(l, way, silence)))
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
        ? NOTHING
        : new Following(Answer.SOMETIMES, without(refutations.get(0), premise), refutations);
  }

  /** {@return whether the opposite itself says that a literal is not true} */
  private static boolean isDenied(Literal literal, Opposite.Way way, Silence silence) {
    boolean told =
        !literal.positive()
            && literal.atom() instanceof Atom.Occurs occurs
            && silence.isTold(occurs.moment());
    return told || way.primitives().contains(Either.of(literal.not()));
  }

  private static ImmutableSortedSet<Integer> without(Nogood nogood, int premise) {
    return nogood.premises().stream()
        .filter(other -> other != premise)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare));
  }
}
