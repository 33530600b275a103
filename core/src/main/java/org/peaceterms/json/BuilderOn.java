package org.peaceterms.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.util.function.Supplier;

/** Starts the builder of a text on the vocabulary that the reader was given. */
final class BuilderOn extends ValueInstantiator.Base {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<?> builder;

  <B> BuilderOn(Class<B> type, Supplier<B> builder) {
    super(type);
    this.builder = builder;
  }

  @Override
  public boolean canCreateUsingDefault() {
    return true;
  }

  @Override
  public Object createUsingDefault(DeserializationContext context) {
    return builder.get();
  }
}
