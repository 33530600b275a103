package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.NEW;
import static org.peaceterms.logic.TinyAnswers.holding;
import static org.peaceterms.logic.TinyAnswers.isConsistent;
import static org.peaceterms.logic.TinyAnswers.said;
import static org.peaceterms.logic.TinyAnswers.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.TinyTheories.Matter;
import org.peaceterms.logic.entailment.Bearing;
import org.peaceterms.logic.entailment.Entailment;
import org.peaceterms.logic.entailment.Following;
import org.peaceterms.logic.entailment.Following.Answer;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Course;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.term.value.Rational;

/** What follows from premises that can be held together. */
class EntailmentProperties {
  private static final Set<Integer> ALL = Set.of(0, 1, 2, 3, 4);

  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  @Provide
  Arbitrary<Theory> sayingOneThing() {
    return Arbitraries.of(Matter.ORDER, Matter.CHOICE).flatMap(TinyTheories::of);
  }

  private static Following following(Theory theory, Set<Integer> held, int asked) {
    return Entailment.of(theory, held::contains, asked, Bearing.ofAll(), Limits.standard());
  }

  /** What is left out can take the whole beyond its limits; the part may then know more. */
  @Property
  void whatDoesNotBearOnAQuestionDecidesNothing(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int asked) {
    Theory text =
        theory.withStatements(
            theory.statements().stream()
                .filter(of -> of.premise() != asked)
                .collect(ImmutableList.toImmutableList()));
    Bearing bearing = Bearing.of(text, Limits.standard());
    Following whole = following(theory, without(asked), asked);
    Assume.that(whole.answer() != Answer.UNKNOWN);
    Following part =
        Entailment.of(theory, held -> held != asked, asked, bearing, Limits.standard());
    assertThat(part.answer()).isEqualTo(whole.answer());
    assertThat(part.because()).isEqualTo(whole.because());
    assertThat(part.cases()).map(Nogood::premises).isEqualTo(premises(whole));
    assertThat(part.cases()).map(Nogood::literals).isEqualTo(literals(whole));
  }

  private static List<ImmutableSortedSet<Integer>> premises(Following following) {
    return following.cases().stream().map(Nogood::premises).toList();
  }

  private static List<ImmutableSortedSet<Literal>> literals(Following following) {
    return following.cases().stream().map(Nogood::literals).toList();
  }

  private static Set<Integer> without(int premise) {
    return Sets.difference(ALL, Set.of(premise));
  }

  private static boolean isSaid(Theory theory, int premise) {
    return theory.statements().stream()
            .anyMatch(of -> of.premise() == premise && !isTrueAnyhow(of.primitive()))
        && theory.statements().stream()
            .noneMatch(of -> of.premise() == premise && turnsOnWhatIsMissing(of));
  }

  /** What is left open must follow whatever it is, so that saying it again is not enough. */
  private static boolean turnsOnWhatIsMissing(Statement of) {
    return of.guard().stream().anyMatch(literal -> literal.atom() instanceof Atom.Missing);
  }

  /** Of what says nothing it is not asked whether it follows. */
  private static boolean isTrueAnyhow(Primitive primitive) {
    return primitive.match(
        status -> false,
        amount -> false,
        norm -> false,
        lag -> lag.from().equals(lag.to()) && lag.most() >= 0,
        either ->
            either.literals().stream()
                .anyMatch(literal -> either.literals().contains(literal.not())));
  }

  /** The theory, and all that a premise says once more in the name of another. */
  private static Theory saidAgain(Theory theory, int premise) {
    return with(
        theory,
        theory.statements().stream()
            .filter(of -> of.premise() == premise)
            .map(of -> new Statement(NEW, of.guard(), of.primitive(), of.site()))
            .toArray(Statement[]::new));
  }

  @Property
  void whatIsSaidFollows(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int premise) {
    Assume.that(isSaid(theory, premise) && isConsistent(theory));

    assertThat(following(saidAgain(theory, premise), ALL, NEW).answer())
        .isIn(Answer.ALWAYS, Answer.UNKNOWN);
  }

  @Property
  void whatFollowsFromLessFollowsFromMore(
      @ForAll("theories") Theory theory,
      @ForAll @IntRange(max = 4) int asked,
      @ForAll @IntRange(max = 4) int left) {
    Assume.that(left != asked && isConsistent(holding(theory, without(asked))));
    Set<Integer> fewer = Sets.difference(without(asked), Set.of(left));

    if (following(theory, fewer, asked).answer() == Answer.ALWAYS) {
      assertThat(following(theory, without(asked), asked).answer()).isEqualTo(Answer.ALWAYS);
    }
  }

  @Property
  void whatFollowsFromWhatFollowsFollows(
      @ForAll("theories") Theory theory,
      @ForAll @IntRange(max = 4) int first,
      @ForAll @IntRange(max = 4) int second) {
    Set<Integer> held = Sets.intersection(without(first), without(second));
    Assume.that(first != second && isConsistent(holding(theory, held)));

    if (following(theory, held, first).answer() == Answer.ALWAYS
        && following(theory, without(second), second).answer() == Answer.ALWAYS) {
      assertThat(following(theory, held, second).answer()).isEqualTo(Answer.ALWAYS);
    }
  }

  @Property
  void whatFollowsCanBeHeldAndWhatClashesDoesNotFollow(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int asked) {
    Assume.that(isSaid(theory, asked) && isConsistent(holding(theory, without(asked))));

    if (following(theory, without(asked), asked).answer() == Answer.ALWAYS) {
      assertThat(isConsistent(theory)).isTrue();
    }
  }

  @Property
  void whatFollowsIsKeptByACourseThatKeepsThePremises(
      @ForAll("theories") Theory theory, @ForAll @IntRange(max = 4) int asked) {
    Assume.that(TinyJudge.canJudge(theory) && isSaid(theory, asked));
    Assume.that(
        holding(theory, Set.of(asked)).statements().stream()
            .noneMatch(of -> of.primitive() instanceof Norm));
    Theory held = holding(theory, without(asked));
    Assume.that(isConsistent(held));

    if (following(theory, without(asked), asked).answer() == Answer.ALWAYS) {
      Course course = Solver.analyse(held, Limits.standard()).course().orElseThrow();

      assertThat(TinyWorld.broken(course, theory)).isEmpty();
    }
  }

  @Property
  void theReasonIsEnoughAndNoneOfItCanBeLeftOut(
      @ForAll("sayingOneThing") Theory theory, @ForAll @IntRange(max = 4) int asked) {
    long said = theory.statements().stream().filter(of -> of.premise() == asked).count();
    Assume.that(said == 1 && isConsistent(holding(theory, without(asked))));
    Following following = following(theory, without(asked), asked);
    if (following.answer() == Answer.ALWAYS) {
      Set<Integer> because = following.because();

      assertThat(following(theory, because, asked).answer()).isEqualTo(Answer.ALWAYS);
      for (int member : because) {
        Set<Integer> fewer =
            because.stream().filter(other -> other != member).collect(Collectors.toSet());
        assertThat(following(theory, fewer, asked).answer()).isNotEqualTo(Answer.ALWAYS);
      }
    }
  }

  @Example
  void aDutyOfTwoDoesNotFollowFromThatOfOne() {
    Box one = Box.EMPTY.with(Box.ACT, TinyNames.OTHER).with(Box.AGENTS, TinyNames.A);
    Box both = one.with(Box.AGENTS, List.of(TinyNames.A, TinyNames.B));

    assertThat(answer(duty(one), duty(both))).isEqualTo(Answer.NOT);
    assertThat(answer(duty(both), duty(one))).isEqualTo(Answer.ALWAYS);
  }

  private static Norm duty(Box box) {
    return new Norm(Norm.Force.OBLIGATORY, box, Period.ALWAYS);
  }

  @Example
  void aCapOnTwoPlacesDoesNotFollowFromThatOnOne() {
    Amount one = cap(Box.EMPTY.with(Box.PLACE, TinyNames.EAST));
    Amount both = cap(Box.EMPTY.with(Box.PLACE, List.of(TinyNames.EAST, TinyNames.WEST)));

    assertThat(answer(one, both)).isEqualTo(Answer.NOT);
    assertThat(answer(both, one)).isEqualTo(Answer.ALWAYS);
  }

  private static Amount cap(Box box) {
    return new Amount(
        TinyNames.TROOPS,
        box,
        Range.atMost(Rational.of(2)),
        Amount.Counting.ADDS_UP,
        Period.ALWAYS);
  }

  private static Answer answer(Primitive held, Primitive asked) {
    Theory theory =
        TinyTheories.theory(List.of(said(0, held), said(1, asked)), ImmutableSortedSet.of());
    return following(theory, Set.of(0), 1).answer();
  }
}
