package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.OneConflict;

/** What the meaning of the words adds to a conflict of premises. */
class OneConflictTest {
  private static final Literal SIGNED = Moment.event("signed").occurs();
  private static final Literal RATIFIED = Moment.event("ratified").occurs();
  private static final Literal IN_FORCE = Moment.event("in force").occurs();
  private static final Literal ENDED = Moment.event("ended").occurs();

  private static Statement statement(int premise, Primitive primitive, Literal... guard) {
    return new Statement(premise, ImmutableSortedSet.copyOf(guard), primitive, Site.NONE);
  }

  private static Statement meaning(Literal of, Literal is) {
    return statement(Statement.VOCABULARY, Either.of(is), of);
  }

  private static Theory theory(Statement... statements) {
    return TinyTheories.theory(List.of(statements), ImmutableSortedSet.of());
  }

  private static ImmutableSortedSet<Integer> one(Theory theory) {
    return OneConflict.of(theory, Limits.standard()).orElseThrow();
  }

  @Test
  void meaningsThatSpeakOfOneAnotherAreAllTakenWhateverTheirOrder() {
    Theory theory =
        theory(
            statement(0, Either.of(ENDED)),
            statement(1, Either.of(SIGNED)),
            statement(2, Either.of(IN_FORCE.not())),
            meaning(ENDED, SIGNED),
            meaning(RATIFIED, IN_FORCE),
            meaning(SIGNED, RATIFIED));

    assertThat(one(theory)).isIn(ImmutableSortedSet.of(0, 2), ImmutableSortedSet.of(1, 2));
  }

  @Test
  void aMeaningThatExcludesWhatComesIsTaken() {
    Theory theory =
        theory(
            statement(Statement.VOCABULARY, Either.of(SIGNED.not(), ENDED.not())),
            statement(0, Either.of(SIGNED)),
            statement(1, Either.of(RATIFIED)),
            statement(3, Either.of(ENDED)));

    assertThat(one(theory)).containsExactly(0, 3);
  }

  @Test
  void noPremiseIsNamedIfTheWordsAloneCannotHold() {
    Theory theory =
        theory(
            statement(0, Either.of(ENDED)),
            statement(1, Either.of(ENDED.not())),
            statement(Statement.VOCABULARY, Either.of(SIGNED)),
            meaning(SIGNED, RATIFIED),
            meaning(RATIFIED, IN_FORCE),
            statement(Statement.VOCABULARY, Either.of(IN_FORCE.not())));

    assertThat(one(theory)).isEmpty();
  }
}
