package org.peaceterms.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** When plain text is written in colour. */
enum Colour {
  /** If it goes to a screen and the variable {@code NO_COLOR} is not set. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** Reads it from a command line. */
  static final class Reader implements ITypeConverter<Colour> {
    @Override
    public Colour convert(String word) {
      return Arrays.stream(values())
          .filter(colour -> colour.toString().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of "
                          + Arrays.stream(values())
                              .map(Colour::toString)
                              .collect(Collectors.joining(", "))
                          + " but was '"
                          + word
                          + "'"));
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
