package org.peaceterms.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.NEW;
import static org.peaceterms.logic.TinyAnswers.bad;
import static org.peaceterms.logic.TinyAnswers.given;
import static org.peaceterms.logic.TinyAnswers.said;
import static org.peaceterms.logic.TinyNames.CITY;
import static org.peaceterms.logic.TinyNames.EAST;
import static org.peaceterms.logic.TinyNames.LAND;
import static org.peaceterms.logic.TinyNames.PLAIN;
import static org.peaceterms.logic.TinyNames.WEST;
import static org.peaceterms.logic.TinyNames.ZONE;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peaceterms.logic.TinyJudge.Bad;
import org.peaceterms.logic.entailment.Bearing;
import org.peaceterms.logic.entailment.Entailment;
import org.peaceterms.logic.entailment.Following.Answer;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Norm.Force;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.term.value.PlaceId;

/** What holds outside of some places, where one place is left undefined. */
class ExceptedPlacesTest {
  private static Box in(PlaceId... places) {
    return Box.EMPTY.with(Box.PLACE, List.of(places));
  }

  private static Status light(String value, Box box) {
    return new Status("light", box, ImmutableSortedSet.of(value), Period.ALWAYS);
  }

  private static Norm other(Force force, Box box) {
    return new Norm(force, box.with(Box.ACT, TinyNames.OTHER), Period.ALWAYS);
  }

  private static Bad bothIf(PlaceId one, PlaceId other) {
    return new Bad(
        ImmutableSortedSet.of(0, 1), ImmutableSortedSet.of(Literal.of(Atom.Shared.of(one, other))));
  }

  private static void assertBad(Primitive one, Primitive other, Bad... expected) {
    for (Theory theory : List.of(theory(one, other), theory(other, one))) {
      assertThat(bad(theory)).containsExactlyInAnyOrder(expected);
      assertThat(new TinyJudge(theory).nogoods()).containsExactlyInAnyOrder(expected);
    }
  }

  private static Theory theory(Primitive one, Primitive other) {
    return TinyTheories.theory(List.of(said(0, one), said(1, other)), ImmutableSortedSet.of());
  }

  @Test
  void whatLiesInTheZoneAndOnThePlainIsNotInTheCity() {
    assertBad(
        light("blue", in(ZONE).without(in(CITY))),
        light("red", in(PLAIN, CITY).without(in(CITY))),
        bothIf(PLAIN, ZONE));
  }

  @Test
  void whatIsPermittedInTheZoneIsBannedOnThePlainThoughNotInTheCity() {
    assertBad(
        other(Force.PERMITTED, in(ZONE)),
        other(Force.FORBIDDEN, in(PLAIN).without(in(CITY))),
        bothIf(PLAIN, ZONE));
    assertBad(
        other(Force.PERMITTED, in(PLAIN)),
        other(Force.FORBIDDEN, in(ZONE).without(in(CITY))),
        bothIf(PLAIN, ZONE));
  }

  @Test
  void aDutyInAZoneOnThePlainIsNoDutyInTheCity() {
    assertBad(
        other(Force.OBLIGATORY, in(ZONE)),
        other(Force.FORBIDDEN, in(PLAIN).without(in(CITY))),
        bothIf(PLAIN, ZONE));
  }

  @Test
  void whatTheZoneHasOfTheLandMayLieOutsideOfTheCity() {
    assertBad(
        light("blue", in(ZONE).without(in(CITY))), light("red", in(LAND)), bothIf(LAND, ZONE));
  }

  @Test
  void whatLiesInTheCityIsExceptedWithTheEast() {
    assertBad(light("blue", in(ZONE).without(in(EAST))), light("red", in(CITY)));
    assertBad(other(Force.PERMITTED, in(ZONE).without(in(EAST))), other(Force.FORBIDDEN, in(CITY)));
  }

  @Test
  void whatIsExceptedWholeFollowsWhateverIsSaid() {
    Literal rain = Literal.of(new Atom.Given("rain"));
    Literal snow = Literal.of(new Atom.Given("snow"));
    Statement nothing = given(said(NEW, light("red", in(ZONE).without(in(LAND, ZONE)))), rain);
    Statement never = given(said(0, Either.of(rain.not())), snow);

    assertThat(answer(nothing, never)).isEqualTo(Answer.ALWAYS);
    assertThat(answer(said(NEW, light("red", in(EAST).without(in(CITY, PLAIN)))), never))
        .isEqualTo(Answer.ALWAYS);
    assertThat(answer(given(said(NEW, light("red", in(ZONE))), rain), never))
        .isEqualTo(Answer.SOMETIMES);
  }

  @Test
  void whatIsNotExceptedFollowsFromWhatIsSaidOfItAlone() {
    Statement asked = said(NEW, light("red", in(LAND).without(in(EAST))));

    assertThat(answer(asked, said(0, light("red", in(WEST))))).isEqualTo(Answer.ALWAYS);
    assertThat(answer(asked, said(0, light("red", in(EAST))))).isNotEqualTo(Answer.ALWAYS);
  }

  private static Answer answer(Statement asked, Statement said) {
    Theory theory = TinyTheories.theory(List.of(said, asked), ImmutableSortedSet.of());
    return Entailment.of(theory, Set.of(0)::contains, NEW, Bearing.ofAll(), Limits.standard())
        .answer();
  }
}
