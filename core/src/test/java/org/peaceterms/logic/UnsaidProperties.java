package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.holding;
import static org.peaceterms.logic.TinyAnswers.knowing;
import static org.peaceterms.logic.TinyAnswers.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Solver;

/** What is found unsaid, against those who judge tiny theories without the solver. */
class UnsaidProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  /** Where the events come that guards speak of, an order is forced more often. */
  @Provide
  Arbitrary<Theory> whereEventsCome() {
    return TinyTheories.any().map(UnsaidProperties::eventful);
  }

  private static Theory eventful(Theory theory) {
    Theory known = theory;
    for (Statement statement : theory.statements()) {
      for (Literal literal : statement.guard()) {
        if (literal.positive() && literal.atom() instanceof Atom.Occurs) {
          known = knowing(known, literal);
        }
      }
    }
    return known;
  }

  @Property
  void theOppositeOfAForcedOrderLeavesNoCourse(@ForAll("whereEventsCome") Theory theory) {
    for (Analysis.Forced forced : Solver.analyse(theory, Limits.standard()).forced()) {
      Theory opposite =
          with(
              holding(theory, forced.premises()),
              new Statement(
                  Statement.VOCABULARY,
                  ImmutableSortedSet.of(),
                  Lag.before(forced.order().start(), forced.order().end()),
                  Site.NONE));
      Assume.that(TinyJudge.canJudge(opposite));

      assertThat(new TinyJudge(opposite).isConsistent()).isFalse();
    }
  }

  @Property
  void whatNeverCountsMayDemandTheImpossible(@ForAll("theories") Theory theory) {
    List<Statement> statements = new ArrayList<>(theory.statements());
    for (int number : Solver.analyse(theory, Limits.standard()).vacuous()) {
      Statement vain = statements.get(number);
      statements.set(
          number,
          new Statement(vain.premise(), vain.guard(), impossible(vain.primitive()), vain.site()));
    }
    Theory changed = theory.withStatements(ImmutableList.copyOf(statements));
    Assume.that(TinyJudge.canJudge(theory) && TinyJudge.canJudge(changed));

    assertThat(new TinyJudge(changed).isConsistent())
        .isEqualTo(new TinyJudge(theory).isConsistent());
  }

  private static Primitive impossible(Primitive primitive) {
    return primitive.match(
        status -> nothing(status.period()),
        amount -> nothing(amount.period()),
        norm -> nothing(norm.period()),
        lag -> Either.of(),
        either -> Either.of());
  }

  private static Status nothing(Period period) {
    return new Status("nothing", Box.EMPTY, ImmutableSortedSet.of(), period);
  }
}
