package org.peaceterms.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A small change to one member of a JSON text. */
enum Mutation {
  DROPPED {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.missingNode());
    }
  },
  NULL {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.nullNode());
    }
  },
  EMPTY_LIST {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.arrayNode());
    }
  },
  UNKNOWN_MEMBER {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return member instanceof ObjectNode object
          ? Optional.of(object.deepCopy().put("No such member!", 1))
          : Optional.empty();
    }
  },
  NO_MEMBER {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.objectNode());
    }
  },
  UNKNOWN_WORD {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.textNode("no such word!"));
    }
  },
  OTHER_ID {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.textNode("II.2c_x"));
    }
  },
  DAY {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.textNode("2025-11-20"));
    }
  },
  BLANK {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.textNode(" "));
    }
  },
  NUMBER {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.numberNode(7));
    }
  },
  NEGATIVE {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.numberNode(-7));
    }
  },
  NOUGHT {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.numberNode(0));
    }
  },
  THIRD {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.textNode("1/3"));
    }
  },
  FLAG {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.booleanNode(true));
    }
  },
  WRAPPED {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.of(JsonNodeFactory.instance.arrayNode().add(member));
    }
  },
  UNWRAPPED {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return Optional.ofNullable(member.get(0));
    }
  },
  REPEATED {
    @Override
    Optional<JsonNode> change(JsonNode member) {
      return member instanceof ArrayNode list && list.get(0).isTextual()
          ? Optional.of(list.deepCopy().add(list.get(0)))
          : Optional.empty();
    }
  };

  private static final ObjectMapper TREES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** {@return what stands for the member afterwards; missing for nothing, empty for no change} */
  abstract Optional<JsonNode> change(JsonNode member);

  /** {@return whether no file may hold the result, wherever it stands} */
  boolean isNeverLegal() {
    return this == NULL || this == EMPTY_LIST || this == UNKNOWN_MEMBER || this == BLANK;
  }

  /** {@return the text with one of its members changed, if that member can be changed so} */
  Optional<String> of(String text, int site) {
    try {
      JsonNode tree = TREES.readTree(text);
      ImmutableList.Builder<Runnable> changes = ImmutableList.builder();
      collect(tree, changes);
      ImmutableList<Runnable> all = changes.build();
      if (all.isEmpty()) {
        return Optional.empty();
      }
      all.get(Math.floorMod(site, all.size())).run();
      return Optional.of(tree.toString());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void collect(JsonNode node, ImmutableList.Builder<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      ImmutableList.copyOf(object.fieldNames())
          .forEach(
              name ->
                  change(object.get(name))
                      .ifPresent(
                          changed ->
                              changes.add(
                                  () -> {
                                    object.remove(name);
                                    if (!changed.isMissingNode()) {
                                      object.set(name, changed);
                                    }
                                  })));
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        change(list.get(i))
            .filter(changed -> !changed.isMissingNode())
            .ifPresent(changed -> changes.add(() -> list.set(index, changed)));
      }
    }
    node.forEach(child -> collect(child, changes));
  }
}
