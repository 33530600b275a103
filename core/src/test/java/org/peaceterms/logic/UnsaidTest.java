package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.logic.clash.Escape;
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
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;

/** What premises need without saying it, and what they say in vain. */
class UnsaidTest {
  private static final Moment START = Moment.event("start");
  private static final Moment END = Moment.event("end");

  private final List<Statement> statements = new ArrayList<>();

  private void say(Primitive primitive, Literal... guard) {
    statements.add(
        new Statement(statements.size(), ImmutableSortedSet.copyOf(guard), primitive, Site.NONE));
  }

  private Analysis analysis() {
    Theory theory = TinyTheories.theory(statements, ImmutableSortedSet.of());
    return Solver.analyse(theory, Limits.standard());
  }

  private static Status light(String value, Period period) {
    return new Status("light", Box.EMPTY, ImmutableSortedSet.of(value), period);
  }

  @Test
  void anOrderThatIsTheOnlyWayOutIsForced() {
    say(light("red", Period.of(Interval.until(END.now()))));
    say(light("green", Period.of(Interval.from(START.now()))), START.occurs());
    say(Either.of(START.occurs()));
    say(Either.of(END.occurs()));

    assertThat(analysis().nogoods()).isEmpty();
    assertThat(analysis().forced())
        .extracting(Analysis.Forced::order)
        .containsExactly(new Escape(END.now(), START.now()));
    assertThat(analysis().forced().get(0).premises()).containsExactly(0, 1, 2);
  }

  @Test
  void whatRulesOutTheOtherOrderForcesItToo() {
    say(light("red", Period.of(Interval.at(START))), START.occurs());
    say(light("green", Period.of(Interval.at(END))), END.occurs());
    say(Either.of(START.occurs()));
    say(Either.of(END.occurs()));
    say(Lag.notAfter(START.now(), END.now()));

    assertThat(analysis().forced())
        .containsExactly(
            new Analysis.Forced(
                analysis().forced().get(0).clash(),
                new Escape(START.plus(1), END.now()),
                ImmutableSortedSet.of(0, 1, 2, 3, 4)));
  }

  @Test
  void anOrderThatIsStatedIsNotForced() {
    say(light("red", Period.of(Interval.until(END.now()))));
    say(light("green", Period.of(Interval.from(START.now()))), START.occurs());
    say(Either.of(START.occurs()));
    say(Either.of(END.occurs()));
    say(Lag.notAfter(END.now(), START.now()));

    assertThat(analysis().forced()).isEmpty();
  }

  @Test
  void whereTwoOrdersArePossibleNoneIsForced() {
    say(light("red", Period.of(Interval.at(START))), START.occurs());
    say(light("green", Period.of(Interval.at(END))), END.occurs());
    say(Either.of(START.occurs()));
    say(Either.of(END.occurs()));

    assertThat(analysis().forced()).isEmpty();
  }

  @Test
  void whatMayNotCountAtAllForcesNothing() {
    say(light("red", Period.of(Interval.until(END.now()))));
    say(light("green", Period.of(Interval.from(START.now()))), START.occurs());

    assertThat(analysis().forced()).isEmpty();
  }

  @Test
  void aPeriodWithoutATickIsVacuous() {
    say(light("red", Period.of(Interval.between(Endpoint.at(5), Endpoint.at(5)))));
    say(light("red", Period.of(Interval.between(Endpoint.at(5), Endpoint.at(6)))));
    say(light("red", Period.of(Interval.between(END.plus(1), END.now()))), END.occurs());

    assertThat(analysis().vacuous()).containsExactly(0, 2);
  }

  @Test
  void aGuardThatIsNeverTrueIsVacuous() {
    Literal rain = Literal.of(new Atom.Given("rain"));
    say(light("red", Period.ALWAYS), rain, rain.not());
    say(light("green", Period.ALWAYS), rain);

    assertThat(analysis().vacuous()).containsExactly(0);
    assertThat(analysis().nogoods()).isEmpty();
  }
}
