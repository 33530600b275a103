package org.peaceterms.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;

/** The same plan with other ids of its clauses and terms, and its clauses in another order. */
final class Renaming {
  private static final Set<String> WORDS = Set.of("number", "label", "summary", "heading", "title");

  private final Set<String> ids = new HashSet<>();
  private final String prefix;

  private Renaming(String prefix) {
    this.prefix = prefix;
  }

  static Plan of(Plan plan, String prefix, List<Integer> order) throws IOException {
    ObjectNode json = (ObjectNode) new ObjectMapper().readTree(PlanJson.write(plan));
    Renaming renaming = new Renaming(prefix);
    renaming.collect(json.get("clauses"));
    ArrayNode clauses = json.arrayNode();
    order.forEach(i -> clauses.add(renaming.renamed(json.get("clauses").get(i), "")));
    json.set("clauses", clauses);
    return PlanJson.using(Corpus.vocabulary()).readPlan(json.toString());
  }

  private void collect(JsonNode node) {
    if (node.isObject() && node.has("id") && (node.has("kind") || node.has("summary"))) {
      ids.add(node.get("id").asText());
    }
    node.forEach(this::collect);
  }

  private JsonNode renamed(JsonNode node, String key) {
    if (node.isTextual() && !WORDS.contains(key)) {
      return TextNode.valueOf(renamed(node.asText()));
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(renamed(element, key)));
      return copy;
    }
    if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        copy.set(field.getKey(), renamed(field.getValue(), field.getKey()));
      }
      return copy;
    }
    return node;
  }

  private String renamed(String id) {
    String name = id.replaceFirst("/(begin|complete)$", "");
    return ids.contains(name) ? prefix + id : id;
  }
}
