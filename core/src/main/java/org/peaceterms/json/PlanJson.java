package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.peaceterms.plan.NegotiationRecord;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.Topics;
import org.peaceterms.plan.vocabulary.Vocabulary;

/**
 * Reads and writes plan and position files.
 *
 * <p>Reading is strict: unknown and repeated members, null, empty lists, wrong types, ids that
 * nobody declares and anything beyond the bounds on size, depth and length are refused with an
 * {@link InvalidJsonException} that says where. Writing gives the same bytes for equal values, and
 * {@code readPlan(write(plan))} equals {@code plan}.
 *
 * <p>Safe to share between threads.
 */
public final class PlanJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().streamReadConstraints(Bounds.CONSTRAINTS).build();

  private final JsonMapper mapper;

  private PlanJson(Vocabulary shared) {
    this.mapper =
        JsonMapper.builder(FACTORY)
            .addModules(new PeacetermsModule(shared).getDependencies())
            .addModule(new PeacetermsModule(shared))
            .addModule(new SimpleModule().addDeserializer(LocalDate.class, new DateDeserializer()))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                text -> {
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                  text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                  text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
  }

  /**
   * {@return a reader of plans and positions built on a vocabulary}
   *
   * @param shared the vocabulary, mostly the shipped one
   */
  public static PlanJson using(Vocabulary shared) {
    return new PlanJson(shared);
  }

  /**
   * {@return the plan in a file}
   *
   * @param file the file
   * @throws IOException if it cannot be read
   * @throws InvalidJsonException if it holds no valid plan
   */
  public Plan readPlan(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readPlan(in, file.toString());
    }
  }

  /**
   * {@return the plan in a stream}
   *
   * @param in the stream; it is not closed
   * @param name what stands for the file in messages
   * @throws IOException if it cannot be read
   * @throws InvalidJsonException if it holds no valid plan
   */
  public Plan readPlan(InputStream in, String name) throws IOException {
    return read(InputText.read(in, name), Plan.class);
  }

  /**
   * {@return the plan written in {@code text}}
   *
   * @param text the JSON of a plan
   * @throws InvalidJsonException if it is no valid plan
   */
  public Plan readPlan(String text) {
    return read(fromText(text), Plan.class);
  }

  /**
   * {@return the position in a file}
   *
   * @param file the file
   * @throws IOException if it cannot be read
   * @throws InvalidJsonException if it holds no valid position
   */
  public Position readPosition(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return readPosition(in, file.toString());
    }
  }

  /**
   * {@return the position in a stream}
   *
   * @param in the stream; it is not closed
   * @param name what stands for the file in messages
   * @throws IOException if it cannot be read
   * @throws InvalidJsonException if it holds no valid position
   */
  public Position readPosition(InputStream in, String name) throws IOException {
    return read(InputText.read(in, name), Position.class);
  }

  /**
   * {@return the position written in {@code text}}
   *
   * @param text the JSON of a position
   * @throws InvalidJsonException if it is no valid position
   */
  public Position readPosition(String text) {
    return read(fromText(text), Position.class);
  }

  /**
   * {@return the vocabulary in a stream}
   *
   * @param in the stream; it is not closed
   * @param name what stands for the file in messages
   * @throws IOException if it cannot be read
   * @throws InvalidJsonException if it holds no valid vocabulary
   */
  public Vocabulary readVocabulary(InputStream in, String name) throws IOException {
    return read(InputText.read(in, name), Vocabulary.class);
  }

  Topics readTopics(InputStream in, String name) throws IOException {
    return read(InputText.read(in, name), Topics.class);
  }

  NegotiationRecord readTalks(InputStream in, String name) throws IOException {
    return read(InputText.read(in, name), NegotiationRecord.class);
  }

  private static InputText fromText(String text) {
    try {
      return InputText.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "text");
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory cannot fail to be read", e);
    }
  }

  private <T> T read(InputText input, Class<T> type) {
    try (JsonParser parser = new StrictParser(FACTORY.createParser(input.text()), input)) {
      return mapper.readValue(parser, type);
    } catch (IOException | InvalidJsonException e) {
      throw refused(input, e);
    }
  }

  /** What breaks a rule of the format is refused for that, whatever else was found before it. */
  private static InvalidJsonException refused(InputText input, Exception found) {
    try {
      Format.check(input, FACTORY);
    } catch (IOException e) {
      return Refusal.of(e, input, FACTORY);
    }
    return found instanceof IOException cause
        ? Refusal.of(cause, input, FACTORY)
        : (InvalidJsonException) found;
  }

  /**
   * {@return the JSON of a plan, ending in a line feed}
   *
   * @param plan the plan
   */
  public static String write(Plan plan) {
    return ResultJson.write(plan);
  }

  /**
   * {@return the JSON of a position, ending in a line feed}
   *
   * @param position the position
   */
  public static String write(Position position) {
    return ResultJson.write(position);
  }

  /**
   * {@return the JSON of a vocabulary, ending in a line feed}
   *
   * @param vocabulary the vocabulary
   */
  public static String write(Vocabulary vocabulary) {
    return ResultJson.write(vocabulary);
  }
}
