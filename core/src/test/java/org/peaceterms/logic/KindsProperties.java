package org.peaceterms.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Amounts;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Bounds;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.logic.theory.Kinds;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Propositions;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Rational;

/** What is taken down of statements as numbers says what they say, read off one by one. */
class KindsProperties {
  /** So many that they are taken down in several turns, and of those some are not full. */
  private static final int MANY = 150;

  /** So many moments that they are looked up many at a time. */
  private static final int LONG = 10_000;

  /** One bound, spelled out. */
  private record Said(
      Amounts.Measured of, int statement, Rational figure, Hull hull, boolean fixed) {}

  @Provide
  Arbitrary<Theory> theories() {
    return Arbitraries.longs()
        .map(Random::new)
        .flatMap(
            random ->
                Arbitraries.integers()
                    .between(0, MANY)
                    .map(
                        count -> {
                          TinyDraw draw = new TinyDraw(TinyTheories.Matter.ALL, random);
                          return draw.theory(
                              IntStream.range(0, count).mapToObj(i -> draw.statement()).toList());
                        }));
  }

  @Property
  void propositionsAreThoseOfTheStatements(@ForAll("theories") Theory theory) {
    assertThat(readBack(theory)).isEqualTo(spoken(theory));
  }

  @Example
  void theyAreSoInALongText() {
    Random random = new Random(1);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < LONG; i++) {
      Moment from = Moment.event("event " + random.nextInt(LONG));
      Moment to = Moment.event("event " + random.nextInt(LONG));
      statements.add(stated(i, new Lag(from, to, random.nextInt())));
      statements.add(stated(i, Either.of(from.occurs().not(), to.occurs())));
      Literal inOrder = Literal.of(new Atom.NotAfter(from.now(), to.now()));
      statements.add(stated(i, Either.of(from.occurs().not(), inOrder)));
    }
    Theory theory = TinyTheories.theory(statements, ImmutableSortedSet.of());

    assertThat(readBack(theory)).isEqualTo(spoken(theory));
    ordersAreMarked(theory);
  }

  private static Statement stated(int premise, Primitive primitive) {
    return new Statement(premise, ImmutableSortedSet.of(), primitive, Site.NONE);
  }

  @Property
  void ordersAreMarked(@ForAll("theories") Theory theory) {
    Propositions said = theory.kinds().propositions();
    for (int i = 0; i < said.size(); i++) {
      for (int place = said.guard(i); place < said.end(i); place++) {
        assertThat(said.isOrder(place))
            .isEqualTo(said.atoms().get(said.atom(place)) instanceof Atom.NotAfter);
      }
    }
  }

  @Property
  void boundsAreThoseOfTheStatements(@ForAll("theories") Theory theory) {
    Amounts amounts = theory.kinds().amounts();

    assertThat(readBack(amounts, amounts.floors()))
        .isEqualTo(bounds(theory, amount -> amount.range().least()));
    assertThat(readBack(amounts, amounts.caps()))
        .isEqualTo(bounds(theory, amount -> amount.range().most()));
    assertThat(amounts.measured()).doesNotHaveDuplicates();
  }

  @Property
  void numbersAreThoseOfTheKinds(@ForAll("theories") Theory theory) {
    Kinds kinds = theory.kinds();

    assertThat(kinds.states()).isEqualTo(numbers(theory, Status.class::isInstance));
    assertThat(kinds.norms()).isEqualTo(numbers(theory, Norm.class::isInstance));
    assertThat(kinds.bans())
        .isEqualTo(numbers(theory, some -> some instanceof Norm norm && norm.force().isBan()));
    for (int i = 0; i < theory.statements().size(); i++) {
      assertThat(kinds.isGuarded(i)).isEqualTo(!theory.statements().get(i).guard().isEmpty());
    }
  }

  @Property
  void statesInDisputeAreLeftNoValue(@ForAll("theories") Theory theory) {
    List<Status> all = all(theory, Status.class);

    assertThat(theory.kinds().disputed())
        .isEqualTo(
            all.stream()
                .map(Status::state)
                .filter(state -> left(all, state).isEmpty())
                .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static TreeSet<String> left(List<Status> all, String state) {
    List<Status> own = all.stream().filter(status -> status.state().equals(state)).toList();
    TreeSet<String> left = new TreeSet<>(own.get(0).values());
    own.forEach(status -> left.retainAll(status.values()));
    return left;
  }

  private static ImmutableIntArray numbers(Theory theory, Predicate<Primitive> kind) {
    return ImmutableIntArray.copyOf(
        IntStream.range(0, theory.statements().size())
            .filter(number -> kind.test(theory.statements().get(number).primitive())));
  }

  private static <T> List<T> all(Theory theory, Class<T> kind) {
    return theory.statements().stream()
        .map(Statement::primitive)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static List<Statement> spoken(Theory theory) {
    return theory.statements().stream()
        .filter(one -> one.primitive() instanceof Lag || one.primitive() instanceof Either)
        .map(one -> new Statement(one.premise(), one.guard(), one.primitive(), Site.NONE))
        .toList();
  }

  private static List<Statement> readBack(Theory theory) {
    Propositions said = theory.kinds().propositions();
    return IntStream.range(0, said.size()).mapToObj(number -> readBack(said, number)).toList();
  }

  private static Statement readBack(Propositions said, int number) {
    int start = said.start(number);
    Primitive primitive =
        said.isDistance(number)
            ? new Lag(moment(said, start), moment(said, start + 1), said.most(number))
            : new Either(literals(said, start, said.end(number)));
    return new Statement(
        said.premise(number), literals(said, said.guard(number), start), primitive, Site.NONE);
  }

  private static Moment moment(Propositions said, int place) {
    return ((Atom.Occurs) said.atoms().get(said.atom(place))).moment();
  }

  private static ImmutableSortedSet<Literal> literals(Propositions said, int start, int end) {
    return IntStream.range(start, end)
        .mapToObj(at -> new Literal(said.atoms().get(said.atom(at)), said.isPositive(at)))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static List<Said> bounds(Theory theory, Function<Amount, Optional<Rational>> side) {
    List<Said> all = new ArrayList<>();
    for (int i = 0; i < theory.statements().size(); i++) {
      if (theory.statements().get(i).primitive() instanceof Amount amount) {
        int statement = i;
        side.apply(amount).ifPresent(figure -> all.add(said(amount, statement, figure)));
      }
    }
    return all;
  }

  private static Said said(Amount amount, int statement, Rational figure) {
    return new Said(
        new Amounts.Measured(amount.measure(), amount.box(), amount.counting()),
        statement,
        figure,
        Hull.of(amount.period()),
        Hull.isExact(amount.period()));
  }

  private static ImmutableList<Said> readBack(Amounts amounts, Bounds side) {
    return IntStream.range(0, side.size())
        .mapToObj(
            bound ->
                new Said(
                    amounts.measured().get(side.what(bound)),
                    side.statement(bound),
                    side.figure(bound),
                    side.hull(bound),
                    side.isFixed(bound)))
        .collect(toImmutableList());
  }
}
