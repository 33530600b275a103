package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.peaceterms.term.value.InvalidValueException;

/**
 * Reads a term from an object only; the mapper alone would also take a list that begins with the
 * kind.
 */
final class TermDeserializer extends DelegatingDeserializer {
  private static final long serialVersionUID = 1L;

  TermDeserializer(JsonDeserializer<?> any) {
    super(any);
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> any) {
    return new TermDeserializer(any);
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer byKind)
      throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      throw InvalidValueException.of(
          "term", Locator.shown(parser), "be an object with a member 'kind'");
    }
    return getDelegatee().deserializeWithType(parser, context, byKind);
  }
}
