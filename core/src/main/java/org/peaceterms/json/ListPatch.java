package org.peaceterms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.peaceterms.diff.align.Order;

/**
 * The operations that make one list of another. First goes what is gone; then each element that is
 * new or out of order is put behind the one that it follows; last are the edits of what stayed.
 */
final class ListPatch {
  private static final int NONE = -1;

  private final TreePatch patch;
  private final String path;
  private final ImmutableList<JsonNode> before;
  private final ImmutableList<JsonNode> after;
  private final int[] afterOf;
  private final int[] beforeOf;
  private final List<ObjectNode> edits = new ArrayList<>();

  ListPatch(TreePatch patch, String path, JsonNode before, JsonNode after) {
    this.patch = patch;
    this.path = path;
    this.before = TreePatch.elements(before);
    this.after = TreePatch.elements(after);
    this.afterOf = filled(before.size());
    this.beforeOf = filled(after.size());
  }

  private static int[] filled(int size) {
    int[] partners = new int[size];
    Arrays.fill(partners, NONE);
    return partners;
  }

  List<ObjectNode> edits() {
    pairByKey();
    pairTheRest();
    List<Integer> list = removed();
    arrange(list);
    for (int j = 0; j < after.size(); j++) {
      if (beforeOf[j] != NONE) {
        edits.addAll(patch.edits(path + "/" + j, before.get(beforeOf[j]), after.get(j)));
      }
    }
    return edits;
  }

  private void pairByKey() {
    Map<Object, Queue<Integer>> free = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      Object key = patch.keyAfter(path, after.get(j));
      free.computeIfAbsent(key, k -> new ArrayDeque<>()).add(j);
    }
    for (int i = 0; i < before.size(); i++) {
      Queue<Integer> partners = free.get(patch.keyBefore(path, before.get(i)));
      if (partners != null && !partners.isEmpty()) {
        pair(i, partners.remove());
      }
    }
  }

  /** What has no key of its own is edited rather than replaced where both are of one kind. */
  private void pairTheRest() {
    Queue<Integer> free = new ArrayDeque<>();
    for (int j = 0; j < after.size(); j++) {
      if (beforeOf[j] == NONE && isNameless(after.get(j))) {
        free.add(j);
      }
    }
    for (int i = 0; i < before.size() && !free.isEmpty(); i++) {
      if (afterOf[i] == NONE && isNameless(before.get(i))) {
        JsonNode kind = before.get(i).path("kind");
        if (kind.equals(after.get(free.element()).path("kind"))) {
          pair(i, free.remove());
        }
      }
    }
  }

  private boolean isNameless(JsonNode element) {
    return element.isObject() && patch.keyAfter(path, element).equals(element);
  }

  private void pair(int i, int j) {
    afterOf[i] = j;
    beforeOf[j] = i;
  }

  /** {@return the positions in the earlier list of what stays} */
  private List<Integer> removed() {
    List<Integer> kept = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      if (afterOf[i] == NONE) {
        edits.add(TreePatch.operation("remove", path + "/" + i));
      } else {
        kept.add(i);
      }
    }
    Collections.reverse(kept);
    return kept;
  }

  /** Elements of the list are positions in the earlier list, or below zero in the later one. */
  private void arrange(List<Integer> list) {
    int[] sequence = Arrays.stream(afterOf).filter(j -> j != NONE).toArray();
    Set<Integer> displaced = Order.displaced(sequence);
    for (int j = 0; j < after.size(); j++) {
      if (beforeOf[j] == NONE) {
        int at = placeOf(j, list);
        list.add(at, added(j));
        edits.add(TreePatch.operation("add", path + "/" + at).set("value", after.get(j)));
      } else if (displaced.contains(j)) {
        int from = list.indexOf(beforeOf[j]);
        list.remove(from);
        int at = placeOf(j, list);
        list.add(at, beforeOf[j]);
        if (from != at) {
          edits.add(TreePatch.operation("move", path + "/" + at).put("from", path + "/" + from));
        }
      }
    }
  }

  private int placeOf(int j, List<Integer> list) {
    if (j == 0) {
      return 0;
    }
    int previous = beforeOf[j - 1];
    return list.indexOf(previous == NONE ? added(j - 1) : previous) + 1;
  }

  private static Integer added(int j) {
    return -1 - j;
  }
}
