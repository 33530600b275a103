package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;

/** Writes a member of a closed family as an object with one member that names the case. */
final class CaseSerializer extends JsonSerializer<Object>
    implements ContextualSerializer, ResolvableSerializer {
  private final String name;
  private final JsonSerializer<Object> payload;

  CaseSerializer(String name, JsonSerializer<Object> payload) {
    this.name = name;
    this.payload = payload;
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeStartObject();
    out.writeFieldName(name);
    payload.serialize(value, out, provider);
    out.writeEndObject();
  }

  @Override
  public void resolve(SerializerProvider provider) throws JsonMappingException {
    if (payload instanceof ResolvableSerializer resolvable) {
      resolvable.resolve(provider);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property)
      throws JsonMappingException {
    JsonSerializer<?> contextual = provider.handlePrimaryContextualization(payload, property);
    return new CaseSerializer(name, (JsonSerializer<Object>) contextual);
  }
}
