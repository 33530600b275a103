package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Level;

/** Reads the figure of a bound: a number, or an object that names a baseline date. */
final class LevelDeserializer extends StdDeserializer<Level> {
  private static final long serialVersionUID = 1L;

  private static final RationalDeserializer FIGURE = new RationalDeserializer();

  LevelDeserializer() {
    super(Level.class);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Level deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.hasToken(JsonToken.END_OBJECT)) {
      throw InvalidValueException.of("level", "{}", "be a number or have the member levelOn");
    }
    return parser.isExpectedStartObjectToken() || parser.hasToken(JsonToken.FIELD_NAME)
        ? context.readValue(parser, Level.Baseline.class)
        : Level.of(FIGURE.deserialize(parser, context));
  }
}
