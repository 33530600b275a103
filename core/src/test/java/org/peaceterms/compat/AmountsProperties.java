package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.compat.TinyTexts.Wish;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Span;

/** By how much figures and times must move, against all that can happen in tiny worlds. */
class AmountsProperties {
  private static final Rational STEP = Rational.of(1, 2);

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Combinators.combine(
            TinyTexts.limits().list().ofMinSize(2).ofMaxSize(5),
            Arbitraries.integers().between(0, 4).list().ofSize(5))
        .as(
            (terms, strengths) ->
                IntStream.range(0, terms.size())
                    .mapToObj(i -> new Wish(terms.get(i), true, strengths.get(i)))
                    .toList());
  }

  private static Settlement settle(List<Wish> wishes) {
    return Settlement.among(
        TinyTexts.position("left", wishes), TinyTexts.position("right", wishes));
  }

  private static int number(DemandKey key) {
    return Integer.parseInt(key.demand().text().substring(1));
  }

  private static int number(Move move) {
    return Integer.parseInt(move.of().id().substring(1));
  }

  @Property
  void withTheMovesAllElseCanBeAndWithAnyAStepLessItCannot(@ForAll("wishes") List<Wish> wishes) {
    List<Concession> concessions = settle(wishes).leastConcessions();
    Assume.that(!concessions.isEmpty());
    for (Concession concession : concessions) {
      Set<Integer> gone =
          concessions.stream()
              .filter(other -> !other.equals(concession))
              .flatMap(other -> other.options().get(0).demands().stream())
              .map(AmountsProperties::number)
              .collect(Collectors.toSet());
      for (Concession.Option option : concession.options()) {
        check(option, wishes, gone);
      }
    }
  }

  private static void check(Concession.Option option, List<Wish> wishes, Set<Integer> gone) {
    assertThat(canBe(wishes, gone, option, -1)).isTrue();
    for (int less = 0; less < option.moves().size(); less++) {
      assertThat(canBe(wishes, gone, option, less))
          .as("less of %s", option.moves().get(less))
          .isFalse();
    }
    boolean figuresOnly = wishes.stream().noneMatch(AmountsProperties::isUnlimited);
    if (figuresOnly) {
      assertThat(option.demands())
          .allMatch(key -> option.moves().stream().anyMatch(move -> number(move) == number(key)));
    }
  }

  private static boolean isUnlimited(Wish wish) {
    return bound(wish.term()) instanceof Bound.Unlimited;
  }

  private static Bound bound(Term term) {
    return ((QuantityLimit) term).bound().orElseThrow();
  }

  /** Whether all can be satisfied with the moves of an option, one of them half a soldier less. */
  private static boolean canBe(
      List<Wish> wishes, Set<Integer> gone, Concession.Option option, int less) {
    List<TinyWorlds.Saying> sayings = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      if (!gone.contains(i)) {
        int number = i;
        Term term = wishes.get(i).term();
        boolean given = option.demands().stream().anyMatch(key -> number(key) == number);
        Optional<Term> left = given ? moved(term, number, option, less) : Optional.of(term);
        left.ifPresent(each -> sayings.add(new TinyWorlds.Saying(each, TinyWorlds.Sense.THAT)));
      }
    }
    return TinyWorlds.canBe(sayings);
  }

  /** {@return the term as moved; absent if none of it is left} */
  private static Optional<Term> moved(Term term, int number, Concession.Option option, int less) {
    Optional<Rational> least = least(bound(term));
    Optional<Rational> most = most(bound(term));
    boolean moves = false;
    for (int i = 0; i < option.moves().size(); i++) {
      Move.Figure move = figure(option.moves().get(i));
      if (number(move) == number) {
        moves = true;
        boolean up = move.end() == Move.End.MOST;
        assertThat(move.from()).isEqualTo((up ? most : least).orElseThrow());
        Rational back = i != less ? Rational.ZERO : STEP;
        if (up) {
          most = Optional.of(move.to().minus(back));
        } else {
          least = Optional.of(move.to().plus(back));
        }
      }
    }
    return moves ? bound(least, most).map(((QuantityLimit) term)::withBound) : Optional.empty();
  }

  private static Move.Figure figure(Move move) {
    return move.match(
        figure -> figure,
        days -> {
          throw new AssertionError(days);
        });
  }

  private static Optional<Rational> least(Bound bound) {
    return bound.match(
        most -> Optional.empty(),
        least -> Optional.of(value(least.level())),
        exactly -> Optional.of(value(exactly.level())),
        between -> Optional.empty(),
        unlimited -> Optional.empty(),
        fixedLater -> Optional.empty());
  }

  private static Optional<Rational> most(Bound bound) {
    return bound.match(
        most -> Optional.of(value(most.level())),
        least -> Optional.empty(),
        exactly -> Optional.of(value(exactly.level())),
        between -> Optional.empty(),
        unlimited -> Optional.empty(),
        fixedLater -> Optional.empty());
  }

  private static Rational value(Level level) {
    return level.match(figure -> figure.value(), baseline -> Rational.ZERO);
  }

  private static Optional<Bound> bound(Optional<Rational> least, Optional<Rational> most) {
    if (most.isEmpty()) {
      return least.filter(figure -> figure.signum() > 0).map(Bound::atLeast);
    }
    if (least.isEmpty()) {
      return most.map(Bound::atMost);
    }
    return least.equals(most)
        ? most.map(Bound::exactly)
        : Optional.of(new Bound.Between(least.orElseThrow(), most.orElseThrow()));
  }

  /** The time from the signature to the entry into force: at least, or at most, so many days. */
  record Lag(boolean most, int days) {
    Term term() {
      Sequence.Builder term = Sequence.builder();
      term.addBefore(EventId.of("signature"))
          .addAfter(EventId.of("entry-into-force"))
          .force(Sequence.Force.REQUIRES);
      Span span = Span.ofDays(days);
      return (most ? term.greatestLag(span) : term.leastLag(span)).build();
    }
  }

  @Provide
  Arbitrary<List<Lag>> lags() {
    return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(1, 9))
        .as(Lag::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }

  @Property
  void timesMoveByWholeDaysAndNotByOneMoreThanTheyMust(@ForAll("lags") List<Lag> lags) {
    List<Wish> wishes = lags.stream().map(lag -> new Wish(lag.term(), true, 1)).toList();
    Settlement settlement = settle(wishes);
    assertThat(settlement.leastConcessions().isEmpty()).isEqualTo(canBe(lags));
    for (Concession concession : settlement.leastConcessions()) {
      for (Concession.Option option : concession.options()) {
        assertThat(option.moves()).hasSameSizeAs(option.demands());
        assertThat(canBe(moved(lags, option.moves(), -1))).isTrue();
        for (int less = 0; less < option.moves().size(); less++) {
          assertThat(canBe(moved(lags, option.moves(), less))).isFalse();
        }
      }
    }
  }

  private static boolean canBe(List<Lag> lags) {
    OptionalInt most = lags.stream().filter(Lag::most).mapToInt(Lag::days).min();
    OptionalInt least = lags.stream().filter(lag -> !lag.most()).mapToInt(Lag::days).max();
    return most.isEmpty() || least.isEmpty() || least.getAsInt() <= most.getAsInt();
  }

  private static List<Lag> moved(List<Lag> lags, ImmutableList<Move> moves, int less) {
    List<Lag> moved = new ArrayList<>(lags);
    for (int i = 0; i < moves.size(); i++) {
      int by = i == less ? -1 : 0;
      Lag lag = moved.get(number(moves.get(i)));
      int days = by + moves.get(i).match(figure -> 0, each -> Math.toIntExact(each.by()));
      assertThat(days - by).isPositive();
      assertThat(Set.of(lag.most() ? Move.Turn.LONGER : Move.Turn.SHORTER))
          .contains(moves.get(i).match(figure -> Move.Turn.LATER, Move.Days::turn));
      moved.set(
          number(moves.get(i)), new Lag(lag.most(), lag.days() + (lag.most() ? days : -days)));
    }
    return moved;
  }
}
