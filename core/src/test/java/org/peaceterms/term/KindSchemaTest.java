package org.peaceterms.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peaceterms.term.kind.Kinds;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.FixedValue;

/**
 * The schema of terms is written by hand; this is what holds it to the description of the kinds.
 */
class KindSchemaTest {
  private static final JsonNode DEFINITIONS = definitions();
  private static final ImmutableList<String> COMMON =
      Stream.concat(CommonFields.FIRST.stream(), CommonFields.LAST.stream())
          .map(field -> field.name().text())
          .collect(ImmutableList.toImmutableList());

  private static JsonNode definitions() {
    try (InputStream in =
        Term.class.getResourceAsStream("/org/peaceterms/json/schema/term.schema.json")) {
      return new ObjectMapper().readTree(in).get("$defs");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static ImmutableList<Kind<? extends Term>> kinds() {
    return Kinds.ALL;
  }

  @Test
  void listsTheKindsInTheirOrder() {
    assertThat(texts(DEFINITIONS.at("/term/properties/kind/enum")))
        .containsExactlyElementsOf(Kinds.ALL.stream().map(Kind::name).toList());
    assertThat(DEFINITIONS.at("/term/allOf")).hasSameSizeAs(Kinds.ALL);
  }

  @Test
  void theCommonFieldsStandInOnePlace() {
    assertThat(members(DEFINITIONS.at("/common/properties")))
        .containsExactlyInAnyOrderElementsOf(COMMON);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindHasExactlyTheFieldsOfItsDescription(Kind<? extends Term> kind) {
    assertThat(members(schema(kind).get("properties")))
        .containsExactlyInAnyOrderElementsOf(
            Iterables.concat(ImmutableList.of("kind", "toBeFixed"), own(kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindRequiresTheSameMembers(Kind<? extends Term> kind) {
    assertThat(texts(schema(kind).get("required")))
        .containsExactlyInAnyOrderElementsOf(
            Iterables.concat(
                ImmutableList.of("kind"), kind.required().stream().map(FieldName::text).toList()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindLetsTheCommonFieldsPassAndNoOthers(Kind<? extends Term> kind) {
    JsonNode schema = schema(kind);
    assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
    assertThat(schema.path("additionalProperties").asBoolean()).isFalse();
    String pattern = Iterables.getOnlyElement(members(schema.get("patternProperties")));
    assertThat(COMMON)
        .allSatisfy(name -> assertThat(name.equals("toBeFixed") || name.matches(pattern)).isTrue());
    assertThat(own(kind)).noneMatch(name -> name.matches(pattern));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aKindPostponesTheFieldsThatItsDescriptionLetsItPostpone(Kind<? extends Term> kind) {
    assertThat(texts(schema(kind).at("/properties/toBeFixed/items/enum")))
        .containsExactlyInAnyOrderElementsOf(
            kind.fields().stream()
                .map(Field::name)
                .filter(name -> !kind.required().contains(name))
                .filter(name -> !CommonFields.NEVER_POSTPONED.contains(name))
                .map(FieldName::text)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFixedListHasTheSameWords(Kind<? extends Term> kind) {
    for (Field<? extends Term, ?> field : kind.fields()) {
      Class<?> type = field.type().element().javaType();
      if (type.isEnum()) {
        JsonNode member = schema(kind).at("/properties/" + field.name());
        assertThat(texts(wordsOf(member)))
            .as(kind + " " + field.name())
            .containsExactlyElementsOf(
                Stream.of(type.getEnumConstants())
                    .map(constant -> ((FixedValue) constant).word())
                    .toList());
      }
    }
  }

  private static JsonNode wordsOf(JsonNode member) {
    if (member.has("enum")) {
      return member.get("enum");
    }
    JsonNode items = member.path("items");
    return items.has("enum")
        ? items.get("enum")
        : DEFINITIONS.at(member.path("$ref").asText().replace("#/$defs", "") + "/enum");
  }

  private static JsonNode schema(Kind<? extends Term> kind) {
    return DEFINITIONS.path(kind.name());
  }

  private static ImmutableList<String> own(Kind<? extends Term> kind) {
    return kind.fields().stream()
        .map(field -> field.name().text())
        .filter(name -> !COMMON.contains(name))
        .collect(ImmutableList.toImmutableList());
  }

  private static Set<String> members(JsonNode node) {
    return ImmutableSet.copyOf(node.fieldNames());
  }

  private static ImmutableList<String> texts(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false)
        .map(JsonNode::asText)
        .collect(ImmutableList.toImmutableList());
  }
}
