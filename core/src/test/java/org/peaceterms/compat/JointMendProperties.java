package org.peaceterms.compat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peaceterms.compat.TinyTexts.Wish;
import org.peaceterms.compat.TinyWorlds.Saying;
import org.peaceterms.compat.TinyWorlds.Sense;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.DemandId;

/** What to change least in a draft so that all accept it, against all changes of tiny drafts. */
class JointMendProperties {
  @Provide
  Arbitrary<List<Wish>> wishes() {
    return TinyTexts.wishes(4);
  }

  @Provide
  Arbitrary<List<Term>> terms() {
    return TinyTexts.lists(2);
  }

  @Provide
  Arbitrary<List<List<Term>>> choices() {
    return TinyTexts.choices(0, 2);
  }

  private static Packaging packaging(
      List<Term> terms, List<List<Term>> choices, List<Wish> wishes, RedLines how) {
    List<Position> positions =
        List.of(TinyTexts.position("left", wishes), TinyTexts.position("right", wishes));
    return Settlement.over(
            TinyTexts.draft(terms, choices), positions, Yardstick.standard().redLines(how))
        .packaging()
        .orElseThrow();
  }

  private static List<Wish> redLines(List<Wish> wishes) {
    return wishes.stream().filter(wish -> wish.strength() == 0).toList();
  }

  private static boolean isBroken(List<Term> plan, Wish wish) {
    return !TinyWorlds.canBe(
        plan, new Saying(wish.term(), wish.required() ? Sense.IN_PART : Sense.NOT_AT_ALL));
  }

  private static boolean isMet(List<Term> plan, Wish wish) {
    return !TinyWorlds.canBe(
        plan, new Saying(wish.term(), wish.required() ? Sense.NOT : Sense.IN_PART));
  }

  /** Whether what is left of a plan will do, maybe with what must be written in. */
  private static boolean willDo(List<Term> left, List<Wish> wishes, RedLines how) {
    if (how == RedLines.LENIENT) {
      return TinyWorlds.canBe(left)
          && redLines(wishes).stream().noneMatch(wish -> isBroken(left, wish));
    }
    Saying[] wanted = redLines(wishes).stream().map(Wish::wanted).toArray(Saying[]::new);
    return TinyWorlds.canBe(left, wanted);
  }

  private static List<Term> terms(
      PackageAnswer answer, List<Term> terms, List<List<Term>> choices) {
    List<Term> plan = new ArrayList<>(terms);
    for (int i = 0; i < choices.size(); i++) {
      String label = answer.versions().get(i).version();
      plan.add(choices.get(i).get(Integer.parseInt(label.substring(1))));
    }
    return plan;
  }

  private static void check(JointMend mend, List<Term> plan, List<Wish> wishes, RedLines how) {
    Set<Integer> all = IntStream.range(0, plan.size()).boxed().collect(Collectors.toSet());
    List<Set<Integer>> doing =
        Sets.powerSet(all).stream()
            .filter(gone -> willDo(without(plan, gone), wishes, how))
            .toList();
    if (doing.isEmpty()) {
      assertThat(mend.outcome()).isEqualTo(JointMend.Outcome.IMPOSSIBLE);
      List<Saying> clashing =
          mend.clashing().stream().map(key -> wishes.get(number(key)).wanted()).toList();
      assertThat(TinyWorlds.canBe(clashing)).isFalse();
      return;
    }
    Set<Integer> gone =
        mend.gone().stream()
            .map(clause -> Integer.parseInt(clause.number()))
            .collect(ImmutableSet.toImmutableSet());
    assertThat(mend.outcome()).isIn(JointMend.Outcome.FOUND, JointMend.Outcome.NONE_NEEDED);
    assertThat(doing).contains(gone);
    assertThat(doing).noneMatch(other -> other.size() < gone.size());
    if (how == RedLines.STRICT) {
      List<Term> left = without(plan, gone);
      for (Wish wish : redLines(wishes)) {
        DemandKey key = key(wishes.indexOf(wish));
        if (!mend.added().contains(key) && !mend.ruledOut().contains(key)) {
          assertThat(isMet(left, wish)).isTrue();
        }
      }
      assertThat(mend.outcome() == JointMend.Outcome.NONE_NEEDED)
          .isEqualTo(gone.isEmpty() && mend.added().isEmpty() && mend.ruledOut().isEmpty());
    } else {
      assertThat(mend.outcome() == JointMend.Outcome.NONE_NEEDED).isEqualTo(gone.isEmpty());
    }
  }

  private static DemandKey key(int number) {
    return new DemandKey(
        TinyTexts.position(number % 2 == 0 ? "left" : "right", List.of()).id(),
        DemandId.of("d" + number));
  }

  private static int number(DemandKey key) {
    return Integer.parseInt(key.demand().text().substring(1));
  }

  private static List<Term> without(List<Term> plan, Set<Integer> gone) {
    return IntStream.range(0, plan.size())
        .filter(i -> !gone.contains(i))
        .mapToObj(plan::get)
        .toList();
  }

  @Property
  void noSmallerChangeMakesAPackageAcceptable(
      @ForAll("terms") List<Term> terms,
      @ForAll("choices") List<List<Term>> choices,
      @ForAll("wishes") List<Wish> wishes) {
    Assume.that(wishes.size() == ImmutableSet.copyOf(wishes).size());
    for (RedLines how : RedLines.values()) {
      Packaging packaging = packaging(terms, choices, wishes, how);
      if (choices.isEmpty()) {
        check(packaging.mend(), terms, wishes, how);
      }
      for (PackageAnswer answer : packaging.best()) {
        check(answer.mend(), terms(answer, terms, choices), wishes, how);
      }
    }
  }

  @Property
  void whereRedLinesMustBeMetPackagesAreCountedAsIfOneByOne(
      @ForAll("terms") List<Term> terms,
      @ForAll("choices") List<List<Term>> choices,
      @ForAll("wishes") List<Wish> wishes) {
    Assume.that(TinyWorlds.canBe(terms));
    Packaging packaging = packaging(terms, choices, wishes, RedLines.STRICT);
    long acceptable =
        Lists.cartesianProduct(choices).stream()
            .map(taken -> ImmutableList.<Term>builder().addAll(terms).addAll(taken).build())
            .filter(plan -> isAcceptable(plan, wishes))
            .count();
    assertThat(packaging.acceptable()).contains(BigInteger.valueOf(acceptable));
    for (PackageAnswer answer : packaging.best()) {
      List<Term> plan = terms(answer, terms, choices);
      assertThat(answer.isAcceptable()).isEqualTo(isAcceptable(plan, wishes));
    }
  }

  private static boolean isAcceptable(List<Term> plan, List<Wish> wishes) {
    return TinyWorlds.canBe(plan)
        && redLines(wishes).stream().allMatch(wish -> isMet(plan, wish) && !isBroken(plan, wish));
  }
}
