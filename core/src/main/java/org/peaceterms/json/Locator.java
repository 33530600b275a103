package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.peaceterms.term.value.InvalidValueException;

/** Finds where in a text a JSON pointer leads, or else the nearest place above it. */
final class Locator {
  private final JsonFactory factory;
  private final String text;

  Locator(JsonFactory factory, InputText input) {
    this.factory = factory;
    this.text = input.text();
  }

  /**
   * A value in a text.
   *
   * @param line the line, from 1
   * @param column the column, from 1
   * @param shown the value as a message shows it
   */
  record Spot(int line, int column, String shown) {}

  /** {@return where the pointer leads, or else the nearest place above it} */
  Spot nearest(String pointer) {
    String wanted = pointer;
    Optional<Spot> found = exact(wanted);
    while (found.isEmpty()) {
      wanted = wanted.substring(0, wanted.lastIndexOf('/'));
      found = exact(wanted);
    }
    return found.get();
  }

  /** {@return where the pointer leads, if to any value} */
  Optional<Spot> exact(String pointer) {
    try (JsonParser parser = factory.createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean value = token.isScalarValue() || token.isStructStart();
        if (value && pointerOf(parser, token).equals(pointer)) {
          var at = parser.currentTokenLocation();
          return Optional.of(new Spot(at.getLineNr(), at.getColumnNr(), shown(parser)));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a text that has been read once must be readable again", e);
    }
  }

  /** {@return the value at which the parser stands, shortened} */
  static String shown(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT, FIELD_NAME, END_OBJECT -> "{…}";
      case START_ARRAY -> "[…]";
      default -> InvalidValueException.shorten(parser.getText());
    };
  }

  /** The context of a structure's first token is already its own; its place is the parent's. */
  private static String pointerOf(JsonParser parser, JsonToken token) {
    var context = parser.getParsingContext();
    return (token.isStructStart() ? context.getParent() : context).pathAsPointer().toString();
  }
}
