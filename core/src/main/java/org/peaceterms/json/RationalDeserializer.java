package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.Rational;

/** Reads an exact number from the digits as written; no floating point on the way. */
final class RationalDeserializer extends StdScalarDeserializer<Rational> {
  private static final long serialVersionUID = 1L;

  RationalDeserializer() {
    super(Rational.class);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Rational deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    boolean fraction = token == JsonToken.VALUE_STRING && parser.getText().indexOf('/') > 0;
    if (!token.isNumeric() && !fraction) {
      throw InvalidValueException.of(
          "number", Locator.shown(parser), "be a JSON number or a text of the form n/d");
    }
    return Rational.parse(parser.getText());
  }
}
