package org.peaceterms.logic.clash;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.Id;

/**
 * Statements by the names in up to three roles of their boxes, so that those that a box may meet
 * are found without looking at the rest. Which they are in the end, {@link Meeting} decides.
 */
final class BoxIndex {
  private static final int ROLES = 3;

  private final Names names;
  private final ImmutableList<String> roles;
  private final Map<String, Map<Id, List<Id>>> related = new HashMap<>();
  private final SetMultimap<String, Id> used = HashMultimap.create();
  private final Node root = new Node();

  /** A level of the index: what comes next by name, or the statements themselves. */
  private static final class Node {
    private final Map<Id, Node> byName = new LinkedHashMap<>();
    private final List<Timed> statements = new ArrayList<>();
    private Optional<Node> any = Optional.empty();
    private Optional<TimeIndex<Timed>> inTime = Optional.empty();
  }

  /** A statement and when it can count. */
  private record Timed(int statement, Hull hull) {}

  /**
   * An index of boxes.
   *
   * @param boxes all boxes that will be added
   * @param names what is known of names
   */
  BoxIndex(Iterable<Box> boxes, Names names) {
    this.names = names;
    for (Box box : boxes) {
      box.roles().forEach(used::putAll);
    }
    this.roles =
        used.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(role -> -used.get(role).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(ROLES)
            .collect(ImmutableList.toImmutableList());
  }

  void add(int statement, Box box, Hull hull) {
    add(root, 0, new Timed(statement, hull), box);
  }

  private void add(Node node, int level, Timed statement, Box box) {
    if (level == roles.size()) {
      node.statements.add(statement);
      return;
    }
    ImmutableSortedSet<Id> here = box.of(roles.get(level));
    if (here.isEmpty()) {
      Node any = node.any.orElseGet(Node::new);
      node.any = Optional.of(any);
      add(any, level + 1, statement, box);
    }
    for (Id name : here) {
      add(node.byName.computeIfAbsent(name, key -> new Node()), level + 1, statement, box);
    }
  }

  /**
   * {@return the statements whose boxes may meet a box at some tick, in their order}
   *
   * @param box a box
   * @param open whether a role that the box lacks is met by any name
   * @param hull the ticks; all statements have to be added before
   */
  Set<Integer> near(Box box, boolean open, Hull hull) {
    Set<Integer> found = new HashSet<>();
    find(root, 0, new Search(box, open, hull, found));
    return found.size() < 2 ? found : new TreeSet<>(found);
  }

  /** What is looked for, and what was found. */
  private record Search(Box box, boolean open, Hull hull, Set<Integer> found) {}

  private void find(Node node, int level, Search search) {
    if (level == roles.size()) {
      TimeIndex<Timed> inTime =
          node.inTime.orElseGet(() -> new TimeIndex<>(node.statements, Timed::hull));
      node.inTime = Optional.of(inTime);
      inTime.during(search.hull()).forEach(timed -> search.found().add(timed.statement()));
      return;
    }
    node.any.ifPresent(any -> find(any, level + 1, search));
    String role = roles.get(level);
    ImmutableSortedSet<Id> here = search.box().of(role);
    if (here.isEmpty()) {
      node.byName.forEach(
          (name, next) -> {
            if (search.open() || names.isEveryone(name)) {
              find(next, level + 1, search);
            }
          });
    }
    for (Id name : here) {
      for (Id near : related(role, name)) {
        Node next = node.byName.get(near);
        if (next != null) {
          find(next, level + 1, search);
        }
      }
    }
  }

  private List<Id> related(String role, Id name) {
    return related
        .computeIfAbsent(role, key -> new HashMap<>())
        .computeIfAbsent(
            name,
            key ->
                Sets.intersection(names.near(name, used.get(role)), used.get(role)).stream()
                    .filter(other -> names.overlap(name, other) != Overlap.NEVER)
                    .sorted()
                    .toList());
  }
}
