package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peaceterms.fixtures.SampleVocabulary;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;

/** The schemas and the reader accept and refuse the same texts. */
class SchemaProperties {
  private static final PlanJson JSON = PlanJson.using(SampleVocabulary.get());

  /** The rules that a schema cannot express: the reader alone holds them. */
  private static final ImmutableList<Pattern> READER_ALONE =
      ImmutableList.of(
          // An id stands for something that is declared, listed or written elsewhere.
          Pattern.compile("must be declared in the vocabulary or in "),
          Pattern.compile("must be the id of a declared "),
          Pattern.compile("must be a (term|clause|choice) "),
          Pattern.compile("must be in the register of "),
          Pattern.compile("must name only declared ids"),
          Pattern.compile("own id must begin with "),
          // Something occurs once, or the same way everywhere.
          Pattern.compile("must (occur|be declared|name each) once"),
          Pattern.compile("at least two with different labels"),
          Pattern.compile("must have one basis and the same labels everywhere"),
          Pattern.compile("not be the id of a term as well"),
          // One member of a text limits another.
          Pattern.compile("must name an absent field"),
          Pattern.compile("must be absent"),
          Pattern.compile("must have no terms when it is struck"),
          Pattern.compile("must be a bracket to have supporters"),
          Pattern.compile("must not (lie|run) in a circle"),
          Pattern.compile("must run from a number not negative to a greater one"),
          Pattern.compile("must sum to at most 1"),
          Pattern.compile("must be that of its zone"));

  @Property
  void everyPlanIsValid(@ForAll Plan plan) {
    assertThat(Validator.errors("plan", PlanJson.write(plan))).isEmpty();
  }

  @Property
  void everyPositionIsValid(@ForAll Position position) {
    assertThat(Validator.errors("position", PlanJson.write(position))).isEmpty();
  }

  @Property
  void everyVocabularyIsValid(@ForAll Plan plan) {
    assertThat(Validator.errors("vocabulary", PlanJson.write(plan.declares()))).isEmpty();
  }

  @Property
  void aChangedPlanIsTakenByBothOrByNeither(
      @ForAll Plan plan, @ForAll Mutation mutation, @ForAll int site) {
    String text = PlanJson.write(plan);
    mutation.of(text, site).ifPresent(changed -> check("plan", changed, JSON::readPlan, mutation));
  }

  @Property
  void aChangedPositionIsTakenByBothOrByNeither(
      @ForAll Position position, @ForAll Mutation mutation, @ForAll int site) {
    String text = PlanJson.write(position);
    mutation
        .of(text, site)
        .ifPresent(changed -> check("position", changed, JSON::readPosition, mutation));
  }

  private static void check(
      String schema, String text, Consumer<String> reader, Mutation mutation) {
    ImmutableList<String> errors = Validator.errors(schema, text);
    Optional<String> refusal = refusal(reader, text);
    if (mutation.isNeverLegal()) {
      assertThat(errors).as(text).isNotEmpty();
      assertThat(refusal).as(text).isPresent();
    } else if (errors.isEmpty()) {
      assertThat(refusal.filter(rule -> !isReadersAlone(rule))).as(text).isEmpty();
    } else {
      assertThat(refusal).as(errors + text).isPresent();
    }
  }

  private static boolean isReadersAlone(String rule) {
    return READER_ALONE.stream().anyMatch(pattern -> pattern.matcher(rule).find());
  }

  private static Optional<String> refusal(Consumer<String> reader, String text) {
    try {
      reader.accept(text);
      return Optional.empty();
    } catch (InvalidJsonException refused) {
      assertThat(refused.getMessage()).hasSizeLessThan(1000);
      return Optional.of(refused.rule());
    }
  }
}
