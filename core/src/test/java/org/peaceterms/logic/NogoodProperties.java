package org.peaceterms.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peaceterms.logic.TinyAnswers.analyse;
import static org.peaceterms.logic.TinyAnswers.bad;
import static org.peaceterms.logic.TinyAnswers.changed;
import static org.peaceterms.logic.TinyAnswers.holding;
import static org.peaceterms.logic.TinyAnswers.isConsistent;
import static org.peaceterms.logic.TinyAnswers.only;
import static org.peaceterms.logic.TinyAnswers.said;
import static org.peaceterms.logic.TinyAnswers.strict;
import static org.peaceterms.logic.TinyAnswers.with;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.TinyTheories.Matter;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Analysis;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.logic.verdict.Limits;
import org.peaceterms.logic.verdict.Nogood;
import org.peaceterms.logic.verdict.Solver;

/** What holds of the nogoods of any theory. */
class NogoodProperties {
  @Provide
  Arbitrary<Theory> theories() {
    return TinyTheories.any();
  }

  @Provide
  Arbitrary<Theory> states() {
    return TinyTheories.of(Matter.STATUS).map(theory -> only(theory, Status.class));
  }

  @Provide
  Arbitrary<Theory> amounts() {
    return TinyTheories.of(Matter.AMOUNT).map(theory -> only(theory, Amount.class));
  }

  @Provide
  Arbitrary<Theory> norms() {
    return TinyTheories.of(Matter.NORM).map(theory -> only(theory, Norm.class));
  }

  @Provide
  Arbitrary<Theory> orders() {
    return TinyTheories.of(Matter.ORDER).map(theory -> only(theory, Lag.class));
  }

  @Property
  void aPlantedContradictionIsFound(@ForAll("theories") Theory theory) {
    Assume.that(isConsistent(holding(theory, Set.of())));
    Theory planted =
        with(
            theory,
            said(TinyAnswers.NEW, light("planted", "red")),
            said(TinyAnswers.NEW + 1, light("planted", "green")));

    assertThat(strict(planted))
        .contains(ImmutableSortedSet.of(TinyAnswers.NEW, TinyAnswers.NEW + 1));
  }

  @Property
  void eliminationAndSearchFindTheSame(@ForAll("theories") Theory theory) {
    Limits limits = Limits.standard();
    Limits noElimination = new Limits(limits.looks(), limits.conflicts(), limits.nogoods(), 0);

    Analysis searched = Solver.analyse(theory, noElimination);

    assertThat(searched.complete()).isTrue();
    assertThat(bad(searched)).isEqualTo(bad(theory));
  }

  private static Status light(String state, String value) {
    return new Status(state, Box.EMPTY, ImmutableSortedSet.of(value), Period.ALWAYS);
  }

  @Property
  void aStrictNogoodIsInconsistentAndConsistentWithoutAnyOneMember(
      @ForAll("theories") Theory theory) {
    Assume.that(isConsistent(holding(theory, Set.of())));
    for (Set<Integer> premises : strict(theory)) {
      assertThat(isConsistent(holding(theory, premises))).isFalse();
      for (int member : premises) {
        Set<Integer> rest = Sets.difference(premises, Set.of(member));
        assertThat(isConsistent(holding(theory, rest))).isTrue();
      }
    }
  }

  @Property
  void noNogoodHoldsAnotherAndNoneComesTwice(@ForAll("theories") Theory theory) {
    ImmutableList<Nogood> nogoods = analyse(theory).nogoods();
    for (int i = 0; i < nogoods.size(); i++) {
      for (int j = 0; j < nogoods.size(); j++) {
        assertThat(
                i != j
                    && nogoods.get(i).premises().containsAll(nogoods.get(j).premises())
                    && nogoods.get(i).literals().containsAll(nogoods.get(j).literals()))
            .isFalse();
      }
    }
  }

  @Property
  void boundsOnOneQuantityClashTwoByTwo(@ForAll("amounts") Theory theory) {
    Theory apart =
        changed(
            theory,
            of -> {
              Amount amount = (Amount) of.primitive();
              return new Statement(
                  of.premise(),
                  ImmutableSortedSet.of(),
                  new Amount(
                      amount.measure(),
                      amount.box(),
                      amount.range(),
                      Amount.Counting.APART,
                      Period.ALWAYS),
                  of.site());
            });
    assertThat(bad(apart)).allMatch(nogood -> nogood.premises().size() <= 2);
  }

  @Property
  void statesClashInGroupsNoLargerThanTheirValues(@ForAll("states") Theory theory) {
    assertThat(analyse(theory).nogoods())
        .allSatisfy(
            nogood ->
                assertThat(nogood.lemmas())
                    .allMatch(
                        lemma ->
                            lemma.match(
                                apart -> apart.clash().statements().size() <= 3,
                                c -> true,
                                c -> true)));
  }

  @Property
  void aBanAndAPermissionClashTwoByTwo(@ForAll("norms") Theory theory) {
    Theory plain =
        theory.withStatements(
            theory.statements().stream()
                .filter(of -> ((Norm) of.primitive()).force() != Norm.Force.OBLIGATORY)
                .map(
                    of ->
                        new Statement(of.premise(), ImmutableSortedSet.of(), always(of), of.site()))
                .collect(toImmutableList()));
    assertThat(bad(plain)).allMatch(nogood -> nogood.premises().size() <= 2);
  }

  private static Norm always(Statement statement) {
    Norm norm = (Norm) statement.primitive();
    return new Norm(norm.force(), norm.box(), Period.ALWAYS);
  }

  @Property
  void distancesClashAlongASimpleCircleBelowNought(@ForAll("orders") Theory theory) {
    List<Statement> each = new ArrayList<>();
    for (Statement statement : theory.statements()) {
      each.add(said(each.size(), statement.primitive()));
    }
    Theory plain = TinyTheories.theory(each, ImmutableSortedSet.of());
    for (Nogood nogood : analyse(plain).nogoods()) {
      Lemma.Circle circle = (Lemma.Circle) nogood.lemmas().get(0);
      List<Lag> lags =
          circle.steps().stream()
              .map(step -> step.match(Lemma.Stated::statement, assumed -> -1))
              .map(number -> (Lag) each.get(number).primitive())
              .toList();
      assertThat(nogood.premises()).hasSameSizeAs(lags);
      assertThat(lags.stream().map(Lag::from)).doesNotHaveDuplicates();
      assertThat(lags.stream().mapToLong(Lag::most).sum()).isNegative();
    }
  }
}
