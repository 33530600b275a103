package org.peaceterms.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import org.peaceterms.term.Term;

/** Puts readers of this room before those that the mapper makes of the annotations. */
final class OwnReaders extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> deserializer) {
    return bean.getBeanClass() == Term.class
        ? new TermDeserializer(deserializer)
        : TextDeserializer.of(bean.getBeanClass(), deserializer).orElse(deserializer);
  }
}
