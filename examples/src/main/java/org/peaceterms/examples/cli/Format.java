package org.peaceterms.examples.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is written. */
enum Format {
  /** Plain text. */
  TEXT,
  /** Markdown. */
  MARKDOWN,
  /** A page of HTML. */
  HTML,
  /** JSON. */
  JSON,
  /** The operations of RFC 6902. */
  JSON_PATCH;

  /** Reads a format from a command line. */
  static final class Reader implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      for (Format format : values()) {
        if (format.toString().equals(word)) {
          return format;
        }
      }
      String choice =
          Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "));
      throw new TypeConversionException("expected one of " + choice + " but was '" + word + "'");
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
