package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.peaceterms.term.value.InvalidValueException;

/**
 * Reads a member of a closed family from an object with one member that names the case.
 *
 * @param <F> the family
 */
final class CaseDeserializer<F> extends StdDeserializer<F> implements ResolvableDeserializer {
  private static final long serialVersionUID = 1L;

  private final Class<F> family;

  /** The cases by the member that names them, once the mapper has made a reader of each. */
  private transient ImmutableMap<String, Case<F>> cases = ImmutableMap.of();

  CaseDeserializer(Class<F> family) {
    super(family);
    this.family = family;
  }

  /** A case of a family, and how the mapper reads it. */
  private record Case<F>(Class<? extends F> type, JsonDeserializer<Object> reader) {
    F read(JsonParser parser, DeserializationContext context) throws IOException {
      return type.cast(reader.deserialize(parser, context));
    }
  }

  /** Readers are asked for once, as to find one takes longer than to read most values. */
  @Override
  public void resolve(DeserializationContext context) throws JsonMappingException {
    ImmutableMap.Builder<String, Case<F>> found = ImmutableMap.builder();
    for (Map.Entry<String, Class<? extends F>> one : Families.cases(family).entrySet()) {
      Class<? extends F> type = one.getValue();
      found.put(
          one.getKey(),
          new Case<>(type, context.findRootValueDeserializer(context.constructType(type))));
    }
    cases = found.buildOrThrow();
  }

  @Override
  public boolean isCachable() {
    return true;
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
    Case<F> named = cases.get(name);
    if (named == null) {
      throw oneMember(name);
    }
    parser.nextToken();
    F value = read(parser, context, named, name);
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      throw oneMember(name + " and " + parser.getText());
    }
    return value;
  }

  private F read(JsonParser parser, DeserializationContext context, Case<F> named, String name)
      throws IOException {
    try {
      return named.read(parser, context);
    } catch (IOException | IllegalArgumentException e) {
      throw JsonMappingException.wrapWithPath(e, family, name);
    }
  }

  private InvalidValueException oneMember(String found) {
    return InvalidValueException.of(
        Families.words(family),
        found,
        "be an object with exactly one of " + String.join(", ", cases.keySet()));
  }
}
