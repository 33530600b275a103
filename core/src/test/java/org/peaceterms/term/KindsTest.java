package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.SampleTerms;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.term.kind.Kinds;

class KindsTest {
  @Test
  void listsExactlyThePermittedSubclassesOfTerm() {
    assertThat(Kinds.ALL)
        .<Class<?>>extracting(Kind::type)
        .containsExactlyInAnyOrder(Term.class.getPermittedSubclasses())
        .doesNotHaveDuplicates();
  }

  @Test
  void listsThemInTheOrderInWhichTermPermitsThem() {
    assertThat(Kinds.ALL)
        .<Class<?>>extracting(Kind::type)
        .containsExactly(Term.class.getPermittedSubclasses());
  }

  @Test
  void casesAnswersForEachKindAndNoOther() {
    assertThat(Cases.class.getDeclaredMethods())
        .<Class<?>>extracting(method -> method.getParameterTypes()[0])
        .containsExactlyInAnyOrderElementsOf(Kinds.ALL.stream().map(Kind::type).toList());
  }

  @Test
  void casesNamesEachMethodAfterItsKind() {
    assertThat(Arrays.stream(Cases.class.getDeclaredMethods()).map(KindsTest::named))
        .containsExactlyInAnyOrderElementsOf(Kinds.ALL.stream().map(Kind::name).toList());
  }

  private static String named(Method method) {
    return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void findsAKindByItsName() {
    assertThat(Kinds.ALL).allSatisfy(kind -> assertThat(Kinds.named(kind.name())).contains(kind));
    assertThat(Kinds.named("treaty")).isEmpty();
  }

  @Test
  void eachKindHasASampleAndAMinimalTerm() {
    for (Kind<? extends Term> kind : Kinds.ALL) {
      assertThat(SampleTerms.of(kind).kind()).isEqualTo(kind);
      assertThat(TermArbitraries.minimal(kind).kind()).isEqualTo(kind);
    }
    assertThat(SampleTerms.all()).hasSameSizeAs(Kinds.ALL);
  }

  @Test
  void aMinimalTermGivesLittleMoreThanWhatItsKindRequires() {
    for (Kind<? extends Term> kind : Kinds.ALL) {
      assertThat(given(kind)).as(kind.name()).hasSizeLessThanOrEqualTo(kind.required().size() + 1);
    }
  }

  private static <T extends Term> ImmutableSet<String> given(Kind<T> kind) {
    T minimal = TermArbitraries.minimal(kind);
    return kind.fields().stream()
        .filter(field -> !field.isAbsent(minimal))
        .map(field -> field.name().text())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void aBuilderSetsTheFieldsOfItsDescriptionAndNothingElse() throws NoSuchMethodException {
    for (Kind<? extends Term> kind : Kinds.ALL) {
      Class<?> builder = kind.type().getMethod("builder").getReturnType();
      assertThat(Arrays.stream(builder.getMethods()).filter(KindsTest::isSetter))
          .as(kind.name())
          .extracting(KindsTest::attribute)
          .isSubsetOf(kind.fields().stream().map(field -> field.name().text()).toList());
    }
  }

  private static boolean isSetter(Method method) {
    return method.getDeclaringClass() != Object.class && method.getParameterCount() > 0;
  }

  private static String attribute(Method setter) {
    String name = setter.getName().replaceFirst("^(add|put)(All)?(?=[A-Z])", "");
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  @Test
  void matterAndRequiredAreFieldsOfTheKind() {
    for (Kind<? extends Term> kind : Kinds.ALL) {
      assertThat(kind.fields())
          .extracting(Field::name)
          .containsAll(kind.required())
          .containsAll(kind.matter())
          .doesNotHaveDuplicates();
      assertThat(kind.matter()).as("matter of " + kind).isNotEmpty();
      assertThat(kind.says()).isNotBlank();
    }
  }
}
