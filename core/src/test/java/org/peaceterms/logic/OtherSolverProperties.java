package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Rational;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Sort;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;

/**
 * The verdict on theories of middle size, with versions and windows that hang on events, against a
 * solver of another house that is given the meaning of each statement as a formula.
 */
class OtherSolverProperties {
  private static final String[] VALUES = {"red", "green", "blue"};

  /** One try is as much work as a hundred tries on tiny theories. */
  @Property(tries = 40)
  void verdictsAreThoseOfAnotherSolver(
      @ForAll long seed, @ForAll @IntRange(min = 50, max = 300) int size) {
    Theory theory = new Scene(new Random(seed), size).theory();

    assertThat(Solver.isConsistent(theory, Limits.standard()))
        .contains(new Formulas(theory).isSatisfiable());
  }

  /** Orders of times that exclude each other are what the other solver is slow at. */
  @Property(tries = 10)
  void timesThatExcludeEachOtherFitWhereAnotherSolverFitsThem(
      @ForAll long seed, @ForAll @IntRange(min = 4, max = 6) int count) {
    Theory theory = TinyTurns.drawn(new Random(seed), count).theory();

    assertThat(Solver.isConsistent(theory, Limits.standard()))
        .contains(new Formulas(theory).isSatisfiable());
  }

  /** Statements about some lights, most of them loose enough to be kept together. */
  private static final class Scene {
    private final Random random;
    private final int size;
    private final int moments;
    private final List<Statement> statements = new ArrayList<>();

    Scene(Random random, int size) {
      this.random = random;
      this.size = size;
      this.moments = 4 + size / 10;
    }

    Theory theory() {
      for (int i = 0; i < moments; i++) {
        if (random.nextInt(3) > 0) {
          say(Either.of(moment(i).occurs()));
        }
      }
      while (statements.size() < size) {
        switch (random.nextInt(8)) {
          case 0, 1 -> choice();
          case 2, 3, 4 -> light();
          case 5 -> say(Either.of(literal(), literal()));
          default -> lag();
        }
      }
      return TinyTheories.theory(statements, ImmutableSortedSet.of());
    }

    private void say(Primitive primitive, Literal... guard) {
      statements.add(
          new Statement(statements.size(), ImmutableSortedSet.copyOf(guard), primitive, Site.NONE));
    }

    private static Moment moment(int number) {
      return Moment.event("m" + number);
    }

    private Moment moment() {
      return moment(random.nextInt(moments));
    }

    private Literal literal() {
      Literal literal =
          random.nextInt(3) == 0
              ? moment().occurs()
              : Literal.of(new Atom.Given("c" + random.nextInt(1 + size / 8)));
      return random.nextBoolean() ? literal : literal.not();
    }

    private void choice() {
      String name = "choice " + statements.size();
      Literal one = Literal.of(new Atom.Taken(name, "one", false));
      Literal two = Literal.of(new Atom.Taken(name, "two", false));
      say(Either.of(one, two));
      say(Either.of(one.not(), two.not()));
      say(new Lag(moment(), moment(), random.nextInt(60) - 10), one);
      say(status(Period.of(Interval.at(moment(0)))), two, moment(0).occurs());
    }

    private void light() {
      Moment start = moment();
      int length = 1 + random.nextInt(5);
      Period period = Period.of(Interval.between(start.now(), start.plus(length)));
      if (random.nextBoolean()) {
        say(status(period), start.occurs());
      } else {
        say(status(period), start.occurs(), literal());
      }
    }

    private Status status(Period period) {
      String value = VALUES[random.nextInt(VALUES.length)];
      return new Status(
          "light " + random.nextInt(1 + size / 12),
          Box.EMPTY,
          ImmutableSortedSet.of(value, VALUES[random.nextInt(VALUES.length)]),
          period);
    }

    private void lag() {
      say(new Lag(moment(), moment(), random.nextInt(80) - 5));
    }
  }

  /** The meaning of a theory of states, distances and propositions as formulas over integers. */
  private static final class Formulas {
    private final Theory theory;
    private final Script script = new SMTInterpol();
    private final Map<Object, Term> constants = new HashMap<>();

    Formulas(Theory theory) {
      this.theory = theory;
      script.setOption(":verbosity", 0);
      script.setLogic(Logics.QF_LIA);
    }

    boolean isSatisfiable() {
      List<Statement> states = new ArrayList<>();
      script.assertTerm(term(Moment.ORIGIN.occurs()));
      script.assertTerm(script.term("=", time(Moment.ORIGIN), number(0)));
      for (Statement statement : theory.statements()) {
        Primitive primitive = statement.primitive();
        if (primitive instanceof Either either) {
          say(statement, or(either.literals().stream().map(this::term).toList()));
        } else if (primitive instanceof Lag lag) {
          Term kept =
              script.term(
                  "<=", script.term("-", time(lag.to()), time(lag.from())), number(lag.most()));
          say(statement, or(List.of(absent(lag.from()), absent(lag.to()), kept)));
        } else {
          states.add(statement);
        }
      }
      for (int i = 0; i < states.size(); i++) {
        for (int j = 0; j < i; j++) {
          apart(states.get(i), states.get(j));
        }
        three(states, i);
      }
      return script.checkSat() == Script.LBool.SAT;
    }

    /** Values are pairs at most, so that three statements leave none only if they are all pairs. */
    private void three(List<Statement> states, int last) {
      for (int i = 0; i < last; i++) {
        for (int j = 0; j < i; j++) {
          List<Statement> three = List.of(states.get(last), states.get(i), states.get(j));
          if (leavesNone(three)
              && !leavesNone(three.subList(0, 2))
              && !leavesNone(three.subList(1, 3))
              && !leavesNone(List.of(three.get(0), three.get(2)))) {
            assertNever(three);
          }
        }
      }
    }

    private void apart(Statement one, Statement other) {
      if (leavesNone(List.of(one, other))) {
        assertNever(List.of(one, other));
      }
    }

    private static boolean leavesNone(List<Statement> some) {
      List<String> left = new ArrayList<>(((Status) some.get(0).primitive()).values());
      for (Statement of : some) {
        Status status = (Status) of.primitive();
        if (!status.state().equals(((Status) some.get(0).primitive()).state())) {
          return false;
        }
        left.retainAll(status.values());
      }
      return left.isEmpty();
    }

    /** Not all of them count at one tick: some guard is false, or two do not overlap in time. */
    private void assertNever(List<Statement> some) {
      List<Term> ways = new ArrayList<>();
      for (Statement one : some) {
        one.guard().forEach(literal -> ways.add(term(literal.not())));
        for (Statement other : some) {
          Endpoint end = interval(one).until().orElseThrow();
          Endpoint start = interval(other).from().orElseThrow();
          ways.add(script.term("<=", time(end), time(start)));
        }
      }
      script.assertTerm(or(ways));
    }

    private static Interval interval(Statement of) {
      return ((Status) of.primitive()).period().intervals().get(0);
    }

    private void say(Statement statement, Term formula) {
      List<Term> ways = new ArrayList<>(List.of(formula));
      statement.guard().forEach(literal -> ways.add(term(literal.not())));
      script.assertTerm(or(ways));
    }

    private Term or(List<Term> terms) {
      return terms.size() == 1 ? terms.get(0) : script.term("or", terms.toArray(new Term[0]));
    }

    private Term absent(Moment moment) {
      return term(moment.occurs().not());
    }

    private Term term(Literal literal) {
      Term atom =
          constants.computeIfAbsent(
              literal.atom(), key -> declared("b" + constants.size(), "Bool"));
      return literal.positive() ? atom : script.term("not", atom);
    }

    private Term time(Moment moment) {
      return constants.computeIfAbsent(moment, key -> declared("t" + constants.size(), "Int"));
    }

    private Term time(Endpoint end) {
      return script.term("+", time(end.of()), number(end.plus()));
    }

    private Term number(long value) {
      return Rational.valueOf(value, 1).toTerm(script.sort("Int"));
    }

    private Term declared(String name, String sort) {
      script.declareFun(name, new Sort[0], script.sort(sort));
      return script.term(name);
    }
  }
}
