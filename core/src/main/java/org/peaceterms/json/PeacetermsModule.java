package org.peaceterms.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleValueInstantiators;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Rational;

/**
 * Teaches a Jackson mapper to read and write plans, positions, vocabularies, terms and values. It
 * is found by {@code ObjectMapper.findAndRegisterModules()}.
 *
 * <p>A mapper of one's own keeps its own settings: for the strictness and the error messages of
 * this room use {@link PlanJson}.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new PeacetermsModule()).build();
 * Plan plan = mapper.readValue(text, Plan.class);
 * }</pre>
 */
public final class PeacetermsModule extends Module {
  private final Supplier<Vocabulary> shared;

  /** The module on the shipped vocabulary. */
  public PeacetermsModule() {
    this(ShippedVocabulary::get);
  }

  /**
   * The module on another vocabulary.
   *
   * @param shared the vocabulary on which plans and positions are built
   */
  public PeacetermsModule(Vocabulary shared) {
    this(() -> shared);
  }

  private PeacetermsModule(Supplier<Vocabulary> shared) {
    this.shared = shared;
  }

  @Override
  public String getModuleName() {
    return "peaceterms";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return ImmutableList.of(new Jdk8Module(), new JavaTimeModule());
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleDeserializers deserializers = new SimpleDeserializers();
    deserializers.addDeserializer(Rational.class, new RationalDeserializer());
    deserializers.addDeserializer(Level.class, new LevelDeserializer());
    Families.ALL.forEach(family -> addFamily(deserializers, family));
    context.addDeserializers(deserializers);
    context.addBeanSerializerModifier(new MemberOrder());
    context.addBeanDeserializerModifier(new OwnReaders());
    Kinds.ALL.forEach(kind -> context.registerSubtypes(new NamedType(kind.type(), kind.name())));
    SimpleValueInstantiators instantiators = new SimpleValueInstantiators();
    instantiators.addValueInstantiator(
        Plan.Builder.class, new BuilderOn(Plan.Builder.class, () -> started(Plan.builder())));
    instantiators.addValueInstantiator(
        Position.Builder.class,
        new BuilderOn(Position.Builder.class, () -> started(Position.builder())));
    context.addValueInstantiators(instantiators);
  }

  private static <F> void addFamily(SimpleDeserializers deserializers, Class<F> family) {
    deserializers.addDeserializer(family, new CaseDeserializer<>(family));
  }

  private Plan.Builder started(Plan.Builder builder) {
    builder.shared(shared.get());
    return builder;
  }

  private Position.Builder started(Position.Builder builder) {
    builder.shared(shared.get());
    return builder;
  }
}
