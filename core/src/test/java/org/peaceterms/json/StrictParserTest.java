package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** No way through a text leads past a token without a look at it. */
class StrictParserTest {
  private static final String BROKEN = "value must not be null";

  private static JsonParser parser(String text) throws IOException {
    return new StrictParser(new JsonFactory().createParser(text), new InputText("text", text));
  }

  @Test
  void looksAtEachToken() throws IOException {
    JsonParser parser = parser("{\"a\": null}");
    parser.nextToken();
    parser.nextToken();
    assertThatThrownBy(parser::nextToken).hasMessageContaining(BROKEN);
  }

  @Test
  void looksAtTheNextValue() throws IOException {
    JsonParser parser = parser("{\"a\": null}");
    parser.nextToken();
    assertThatThrownBy(parser::nextValue).hasMessageContaining(BROKEN);
  }

  @Test
  void looksAtWhatIsSkipped() throws IOException {
    JsonParser parser = parser("{\"a\": [{\"b\": null}]}");
    parser.nextToken();
    assertThatThrownBy(parser::skipChildren).hasMessageContaining(BROKEN);
  }

  @Test
  void looksAtWhatIsReadByName() throws IOException {
    JsonParser parser = parser("{\"a\": 1, \"a\": 2}");
    parser.nextToken();
    assertThat(parser.nextFieldName()).isEqualTo("a");
    parser.nextToken();
    assertThatThrownBy(parser::nextFieldName).hasMessageContaining("must not be there twice");
    JsonParser other = parser("{\"a\": null}");
    other.nextToken();
    assertThat(other.nextFieldName(new SerializedString("a"))).isTrue();
    assertThatThrownBy(other::nextTextValue).hasMessageContaining(BROKEN);
  }

  @Test
  void skipsAsAnyParserDoes() throws IOException {
    JsonParser parser = parser("{\"a\": [{\"b\": 1}], \"c\": 2}");
    parser.nextToken();
    parser.nextFieldName();
    assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
    assertThat(parser.skipChildren().currentToken()).isEqualTo(JsonToken.END_ARRAY);
    assertThat(parser.skipChildren().nextFieldName()).isEqualTo("c");
    assertThat(parser.nextValue()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
  }
}
