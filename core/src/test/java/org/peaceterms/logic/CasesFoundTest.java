package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.logic.entailment.Bearing;
import org.peaceterms.logic.entailment.Entailment;
import org.peaceterms.logic.entailment.Following.Answer;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Rational;

/** Cases that drawn theories once brought to light. */
class CasesFoundTest {
  private final List<Statement> statements = new ArrayList<>();

  private Theory theory() {
    return TinyTheories.theory(statements, ImmutableSortedSet.of());
  }

  private void light(Box box, String... values) {
    statements.add(
        TinyAnswers.said(
            statements.size(),
            new Status("light", box, ImmutableSortedSet.copyOf(values), Period.ALWAYS)));
  }

  private void amount(MeasureId measure, PlaceId place, Range range) {
    statements.add(
        TinyAnswers.said(
            statements.size(),
            new Amount(
                measure,
                Box.EMPTY.with(Box.PLACE, place),
                range,
                Amount.Counting.ADDS_UP,
                Period.ALWAYS)));
  }

  @Test
  void whatIsSoInOnePlaceIsNotSoInAll() {
    light(Box.EMPTY.with(Box.PLACE, TinyNames.ZONE), "blue");
    light(Box.EMPTY.with("subject", TinyNames.ALL), "blue", "green");
    light(Box.EMPTY.with("subject", TinyNames.A).with(Box.PLACE, TinyNames.ZONE), "blue");

    assertThat(follows(1)).isEqualTo(Answer.NOT);
    assertThat(follows(2)).isEqualTo(Answer.ALWAYS);
  }

  private Answer follows(int asked) {
    return Entailment.of(
            theory(), premise -> premise == 0, asked, Bearing.ofAll(), Limits.standard())
        .answer();
  }

  /** Two of the city's three are no tankers, and the east has room for one such. */
  @Test
  void figuresThatOverlapInPartAreLeftOpen() {
    amount(TinyNames.TROOPS, TinyNames.CITY, Range.atLeast(Rational.of(3)));
    amount(TinyNames.TROOPS, TinyNames.EAST, Range.atMost(Rational.of(4)));
    amount(TinyNames.TANKERS, TinyNames.CITY, Range.atMost(Rational.of(1)));
    amount(TinyNames.TANKERS, TinyNames.EAST, Range.atLeast(Rational.of(3)));

    Analysis analysis = Solver.analyse(theory(), Limits.standard());

    assertThat(analysis.nogoods()).isEmpty();
    assertThat(analysis.complete()).isFalse();
    assertThat(Solver.isConsistent(theory(), Limits.standard())).isEqualTo(Optional.empty());
    assertThat(new TinyJudge(theory()).isConsistent()).isFalse();
  }

  @Test
  void figuresThatOverlapInPartAreJudgedWhereTheyAreLow() {
    amount(TinyNames.TROOPS, TinyNames.CITY, Range.atLeast(Rational.of(1)));
    amount(TinyNames.TROOPS, TinyNames.EAST, Range.atMost(Rational.of(4)));
    amount(TinyNames.TANKERS, TinyNames.CITY, Range.atMost(Rational.of(1)));
    amount(TinyNames.TANKERS, TinyNames.EAST, Range.atLeast(Rational.of(3)));

    assertThat(Solver.isConsistent(theory(), Limits.standard())).isEqualTo(Optional.of(true));
  }
}
