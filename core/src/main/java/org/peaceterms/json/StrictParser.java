package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * Looks at each token by the rules of the format when it is read, so that a text that keeps them is
 * read once. All ways to the next token lead through {@link #nextToken}.
 */
final class StrictParser extends JsonParserDelegate {
  private final Format format;

  StrictParser(JsonParser parser, InputText input) {
    super(parser);
    this.format = new Format(parser, input);
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token != null) {
      format.check(token);
    }
    return token;
  }

  @Override
  public JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    int open = currentToken() != null && currentToken().isStructStart() ? 1 : 0;
    while (open > 0) {
      JsonToken token = nextToken();
      if (token == null) {
        return this;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }
    return this;
  }
}
