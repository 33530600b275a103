package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.peaceterms.term.value.InvalidValueException;

/**
 * The rules of the file format that hold everywhere and that types alone cannot see: one object of
 * well-formed JSON within the bounds, no member twice, no null, no empty list, no value twice in a
 * list, no blank text.
 */
final class Format {
  /** Stands for all objects of a list. */
  private static final String OBJECT = "{";

  private final JsonParser parser;
  private final InputText input;

  private final OpenStructures open = new OpenStructures();

  private JsonToken before = JsonToken.NOT_AVAILABLE;

  /** The rules for what a parser reads token by token. */
  Format(JsonParser parser, InputText input) {
    this.parser = parser;
    this.input = input;
  }

  static void check(InputText input, JsonFactory factory) throws IOException {
    try (JsonParser parser = factory.createParser(input.text())) {
      new Format(parser, input).check();
    }
  }

  private void check() throws IOException {
    try {
      checkObject();
    } catch (StreamConstraintsException e) {
      boolean inText = e.getOriginalMessage().startsWith("String");
      throw refused(
          inText ? parser.currentTokenLocation() : parser.currentLocation(), Syntax.bound(e), e);
    } catch (JsonParseException e) {
      throw refused(e.getLocation(), Syntax.rule(e), e);
    }
  }

  private void checkObject() throws IOException {
    if (parser.nextToken() == null) {
      throw refused("input must be an object but is empty");
    }
    if (!parser.isExpectedStartObjectToken()) {
      throw refused("input must be an object but was '" + Locator.shown(parser) + "'");
    }
    do {
      check(parser.currentToken());
    } while (parser.nextToken() != null && !open.isEmpty());
    if (parser.hasCurrentToken()) {
      throw refused("input must end after the object but has '" + Locator.shown(parser) + "'");
    }
  }

  /** Refuses the token at which the parser stands if it breaks a rule. */
  void check(JsonToken token) throws IOException {
    String broken = broken(token);
    if (!broken.isEmpty()) {
      throw refused(broken);
    }
    before = token;
  }

  private String broken(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> {
        String mixed = mixed(token);
        open.begin();
        yield mixed;
      }
      case END_OBJECT -> {
        open.end();
        yield "";
      }
      case END_ARRAY -> {
        open.end();
        yield before == JsonToken.START_ARRAY ? "list must not be empty: leave it out" : "";
      }
      case FIELD_NAME ->
          open.seen().add(parser.currentName())
              ? ""
              : "member '" + shown() + "' must not be there twice";
      case VALUE_NULL -> "value must not be null: leave it out";
      case VALUE_STRING -> text(parser.getText());
      default -> element(token);
    };
  }

  /** A list in a list would pass for a term whose kind stands before it. */
  private String mixed(JsonToken token) {
    if (open.isEmpty() || !parser.getParsingContext().getParent().inArray()) {
      return "";
    }
    if (token == JsonToken.START_ARRAY) {
      return "list must not hold a list";
    }
    open.seen().add(OBJECT);
    return open.seen().size() > 1 ? "list must not hold both values and objects" : "";
  }

  private String text(String text) throws IOException {
    if (text.isBlank()) {
      return "text must not be blank";
    }
    return isWellFormed(text)
        ? element(JsonToken.VALUE_STRING)
        : "text must be well-formed Unicode";
  }

  private static boolean isWellFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
      }
    }
    return true;
  }

  private String element(JsonToken token) throws IOException {
    if (!parser.getParsingContext().inArray()) {
      return "";
    }
    if (!open.seen().add(token + parser.getText())) {
      return "list must not repeat a value but has '" + shown() + "' twice";
    }
    return open.seen().contains(OBJECT) ? "list must not hold both values and objects" : "";
  }

  private String shown() throws IOException {
    return InvalidValueException.shorten(parser.getText());
  }

  private InvalidJsonException refused(String rule) {
    return refused(parser.currentTokenLocation(), rule, null);
  }

  private InvalidJsonException refused(JsonLocation at, String rule, IOException cause) {
    return new InvalidJsonException(
        input.name(),
        Math.max(at.getLineNr(), 1),
        Math.max(at.getColumnNr(), 1),
        parser.getParsingContext().pathAsPointer().toString(),
        rule,
        cause);
  }
}
