package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.DemandId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TopicId;

/**
 * Reads a value that is written as one text straight from it; most values of a plan are such. What
 * is no text the mapper refuses as always.
 */
final class TextDeserializer extends DelegatingDeserializer {
  private static final long serialVersionUID = 1L;

  private static final ImmutableMap<Class<?>, Function<String, ?>> FACTORIES =
      ImmutableMap.<Class<?>, Function<String, ?>>builder()
          .put(ActId.class, ActId::of)
          .put(ChoiceId.class, ChoiceId::of)
          .put(CircumstanceId.class, CircumstanceId::of)
          .put(ClauseId.class, ClauseId::of)
          .put(DemandId.class, DemandId::of)
          .put(EntityId.class, EntityId::of)
          .put(EventId.class, EventId::of)
          .put(FieldName.class, FieldName::of)
          .put(MeasureId.class, MeasureId::of)
          .put(ObjectId.class, ObjectId::of)
          .put(PartyId.class, PartyId::of)
          .put(PlaceId.class, PlaceId::of)
          .put(PlanId.class, PlanId::of)
          .put(Reference.class, Reference::of)
          .put(SourceId.class, SourceId::of)
          .put(Span.class, Span::parse)
          .put(TermId.class, TermId::of)
          .put(TopicId.class, TopicId::of)
          .buildOrThrow();

  private final transient Function<String, ?> factory;

  private TextDeserializer(JsonDeserializer<?> any, Function<String, ?> factory) {
    super(any);
    this.factory = factory;
  }

  /** {@return a reader for a class whose values are texts} */
  static Optional<JsonDeserializer<?>> of(Class<?> type, JsonDeserializer<?> any) {
    return Optional.ofNullable(FACTORIES.get(type))
        .map(factory -> new TextDeserializer(any, factory));
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> any) {
    return new TextDeserializer(any, factory);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? factory.apply(parser.getText())
        : super.deserialize(parser, context);
  }
}
