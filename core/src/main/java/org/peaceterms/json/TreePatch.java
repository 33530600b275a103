package org.peaceterms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;

/** The operations of RFC 6902 that make one JSON document of another. */
final class TreePatch {
  private static final String CLAUSES = "/clauses";

  private final ImmutableMap<String, String> clauses;

  /** {@code clauses} says which clause of the earlier document is which of the later one. */
  TreePatch(ImmutableMap<String, String> clauses) {
    this.clauses = clauses;
  }

  /** {@return the patch, guarded by tests of the earlier document's id and version} */
  ArrayNode between(JsonNode before, JsonNode after) {
    ArrayNode patch = JsonNodeFactory.instance.arrayNode();
    List<ObjectNode> edits = edits("", before, after);
    if (!edits.isEmpty()) {
      patch.add(operation("test", "/id").set("value", before.get("id")));
      patch.add(operation("test", "/version").set("value", before.get("version")));
    }
    return patch.addAll(edits);
  }

  /** {@return the edits of a value; it is replaced as a whole where that is shorter} */
  List<ObjectNode> edits(String path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return ImmutableList.of();
    }
    ObjectNode replace = operation("replace", path);
    replace.set("value", after);
    List<ObjectNode> inside = inside(path, before, after);
    boolean shorter = !path.isEmpty() && (inside.isEmpty() || size(replace) <= size(inside));
    return shorter ? ImmutableList.of(replace) : inside;
  }

  private List<ObjectNode> inside(String path, JsonNode before, JsonNode after) {
    if (before.isObject() && after.isObject()) {
      return members(path, before, after);
    }
    return before.isArray() && after.isArray()
        ? new ListPatch(this, path, before, after).edits()
        : ImmutableList.of();
  }

  private List<ObjectNode> members(String path, JsonNode before, JsonNode after) {
    List<ObjectNode> edits = new ArrayList<>();
    for (String name : names(before)) {
      if (!after.has(name)) {
        edits.add(operation("remove", pointer(path, name)));
      }
    }
    for (String name : names(after)) {
      if (before.has(name)) {
        edits.addAll(edits(pointer(path, name), before.get(name), after.get(name)));
      } else {
        edits.add(operation("add", pointer(path, name)).set("value", after.get(name)));
      }
    }
    return edits;
  }

  private static ImmutableList<String> names(JsonNode object) {
    return ImmutableList.copyOf(object.fieldNames());
  }

  private static String pointer(String path, String name) {
    return path + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static ObjectNode operation(String op, String path) {
    return JsonNodeFactory.instance.objectNode().put("op", op).put("path", path);
  }

  private static int size(List<ObjectNode> edits) {
    return edits.stream().mapToInt(TreePatch::size).sum();
  }

  private static int size(ObjectNode edit) {
    return edit.toString().length();
  }

  /** {@return what stands for an element of a list of the earlier document} */
  Object keyBefore(String path, JsonNode element) {
    Object key = keyAfter(path, element);
    return path.equals(CLAUSES) ? clauses.getOrDefault(key.toString(), "gone " + key) : key;
  }

  /** {@return what stands for an element of a list of the later document} */
  Object keyAfter(String path, JsonNode element) {
    for (String name : ImmutableList.of("id", "party", "label")) {
      if (element.path(name).isTextual()) {
        return element.get(name).textValue();
      }
    }
    return element;
  }

  static ImmutableList<JsonNode> elements(JsonNode array) {
    return Streams.stream(array.elements()).collect(ImmutableList.toImmutableList());
  }
}
