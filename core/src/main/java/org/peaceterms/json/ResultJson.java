package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes any value or result of the library as JSON. */
public final class ResultJson {
  private static final ObjectWriter WRITER = writer();

  private ResultJson() {}

  private static ObjectWriter writer() {
    PeacetermsModule module = new PeacetermsModule();
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(module.getDependencies())
            .addModule(module)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return mapper.writer(printer);
  }

  /**
   * {@return the JSON of a value, ending in a line feed; equal values give equal text}
   *
   * @param value a plan, position, vocabulary, term or the result of an analysis
   */
  public static String write(Object value) {
    try {
      return WRITER.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
