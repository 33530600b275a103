package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Rational;

/** Reads the figure of a bound: a number, or an object that names a baseline date. */
final class LevelDeserializer extends StdDeserializer<Level> {
  private static final long serialVersionUID = 1L;

  LevelDeserializer() {
    super(Level.class);
  }

  @Override
  public Level deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.hasToken(JsonToken.END_OBJECT)) {
      throw InvalidValueException.of("level", "{}", "be a number or have the member levelOn");
    }
    return parser.isExpectedStartObjectToken() || parser.hasToken(JsonToken.FIELD_NAME)
        ? context.readValue(parser, Level.Baseline.class)
        : Level.of(context.readValue(parser, Rational.class));
  }
}
