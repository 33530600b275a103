package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.peaceterms.plan.vocabulary.Effect;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Threshold;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/** The small closed families that JSON writes as an object with one member that names the case. */
final class Families {
  private static final ImmutableMap<Class<?>, String> NAMES =
      ImmutableMap.of(
          Bound.class, "bound",
          Condition.class, "condition",
          Deadline.class, "deadline",
          Effect.class, "effect",
          Lasting.class, "duration",
          Threshold.class, "threshold",
          TimePoint.class, "point in time",
          Window.class, "window");

  static final ImmutableSet<Class<?>> ALL = NAMES.keySet();

  private Families() {}

  /** {@return what a value of a family is called} */
  static String words(Class<?> family) {
    return NAMES.get(family);
  }

  /** {@return the cases of a family by the member that names them} */
  static <F> ImmutableMap<String, Class<? extends F>> cases(Class<F> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .collect(
            ImmutableMap.toImmutableMap(
                type -> type.getAnnotation(JsonTypeName.class).value(),
                type -> type.asSubclass(family)));
  }

  /** {@return the member that names the case of a class, if it is a case of a family} */
  static Optional<String> nameOf(Class<?> type) {
    if (ALL.stream().noneMatch(family -> family.isAssignableFrom(type))) {
      return Optional.empty();
    }
    Class<?> named = type;
    while (named.getAnnotation(JsonTypeName.class) == null) {
      named = named.getSuperclass();
    }
    return Optional.of(named.getAnnotation(JsonTypeName.class).value());
  }
}
