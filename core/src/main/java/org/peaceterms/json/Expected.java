package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.peaceterms.term.value.FixedValue;

/** What JSON a class is read from, in words. */
final class Expected {
  private Expected() {}

  static String words(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(FixedValue.class::cast)
              .map(FixedValue::word)
              .collect(Collectors.joining(", "));
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type == Integer.class || type == int.class) {
      return "a whole number";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return isText(type) ? "a text" : "an object";
  }

  private static boolean isText(Class<?> type) {
    return type == String.class
        || Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(JsonCreator.class))
            .map(Method::getParameterTypes)
            .anyMatch(types -> types[0] == String.class);
  }
}
