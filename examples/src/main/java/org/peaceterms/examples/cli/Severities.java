package org.peaceterms.examples.cli;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peaceterms.audit.Severity;
import org.peaceterms.audit.SeverityChange;
import org.peaceterms.term.value.InvalidValueException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a wish to rank a rule otherwise, such as {@code unanchored-time=high:no date is set}. */
final class Severities implements ITypeConverter<SeverityChange> {
  private static final Pattern WISH = Pattern.compile("([^=:]+)=([^=:]+):(.+)", Pattern.DOTALL);

  @Override
  public SeverityChange convert(String wish) {
    Matcher parts = WISH.matcher(wish);
    if (!parts.matches()) {
      throw new TypeConversionException("expected RULE=LEVEL:REASON but was '" + wish + "'");
    }
    try {
      return new SeverityChange(parts.group(1), severity(parts.group(2)), parts.group(3).strip());
    } catch (InvalidValueException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static Severity severity(String word) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected one of "
                        + Arrays.stream(Severity.values())
                            .map(Severity::word)
                            .collect(Collectors.joining(", "))
                        + " but was '"
                        + word
                        + "'"));
  }
}
