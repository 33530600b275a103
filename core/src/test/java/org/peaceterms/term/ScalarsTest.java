package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceterms.fixtures.TermArbitraries;
import org.peaceterms.term.kind.Kinds;

class ScalarsTest {
  private static Stream<ScalarType<?>> declared() {
    return Arrays.stream(Scalars.class.getFields()).map(ScalarsTest::value);
  }

  private static ScalarType<?> value(Field field) {
    try {
      return (ScalarType<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<ScalarType<?>> used() {
    return Kinds.ALL.stream()
        .flatMap(kind -> kind.fields().stream())
        .flatMap(
            field -> Stream.concat(Stream.of(field.type().element()), field.type().key().stream()));
  }

  @Test
  void eachTypeOfValueHasAnArbitrary() {
    assertThat(Stream.concat(declared(), used()))
        .allSatisfy(
            type -> assertThatCode(() -> TermArbitraries.values(type)).doesNotThrowAnyException());
  }

  @Test
  void anUnknownTypeOfValueHasNone() {
    ScalarType<String> colour =
        new ScalarType<>(
            "colour",
            String.class,
            (value, wording) -> value,
            value -> ImmutableList.of(),
            (value, names) -> value);
    assertThatThrownBy(() -> TermArbitraries.values(colour))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing draws a colour");
  }

  @Test
  void noTwoTypesHaveTheSameName() {
    assertThat(declared().map(ScalarType::name)).doesNotHaveDuplicates();
  }
}
