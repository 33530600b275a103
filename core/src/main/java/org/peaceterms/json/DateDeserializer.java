package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.peaceterms.term.value.InvalidValueException;

/** Reads a calendar date from a text of the form year-month-day and from nothing else. */
final class DateDeserializer extends StdScalarDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;

  DateDeserializer() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = Locator.shown(parser);
    if (parser.hasToken(JsonToken.VALUE_STRING) && text.length() == "2025-12-31".length()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw notDate(text);
      }
    }
    throw notDate(text);
  }

  private static InvalidValueException notDate(String text) {
    return InvalidValueException.of("date", text, "be a day such as 2025-12-31");
  }
}
