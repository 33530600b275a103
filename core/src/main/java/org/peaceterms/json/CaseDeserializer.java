package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.peaceterms.term.value.InvalidValueException;

/**
 * Reads a member of a closed family from an object with one member that names the case.
 *
 * @param <F> the family
 */
final class CaseDeserializer<F> extends StdDeserializer<F> {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableMap<String, Class<? extends F>> cases;
  private final String family;

  CaseDeserializer(Class<F> family) {
    super(family);
    this.cases = Families.cases(family);
    this.family = Families.words(family);
  }

  @Override
  public F deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.isExpectedStartObjectToken()) {
      parser.nextToken();
    }
    // A creator that delegates to this family has stepped into the object already.
    String name = parser.currentName();
    if (!parser.hasToken(JsonToken.FIELD_NAME) && !parser.hasToken(JsonToken.END_OBJECT)) {
      throw oneMember(Locator.shown(parser));
    }
    if (parser.hasToken(JsonToken.END_OBJECT)) {
      throw oneMember("{}");
    }
    Class<? extends F> type = cases.get(name);
    if (type == null) {
      throw oneMember(name);
    }
    parser.nextToken();
    F value = read(parser, context, type, name);
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      throw oneMember(name + " and " + parser.getText());
    }
    return value;
  }

  private F read(
      JsonParser parser, DeserializationContext context, Class<? extends F> type, String name)
      throws IOException {
    try {
      return context.readValue(parser, type);
    } catch (IOException | IllegalArgumentException e) {
      throw JsonMappingException.wrapWithPath(e, handledType(), name);
    }
  }

  private InvalidValueException oneMember(String found) {
    return InvalidValueException.of(
        family, found, "be an object with exactly one of " + String.join(", ", cases.keySet()));
  }
}
