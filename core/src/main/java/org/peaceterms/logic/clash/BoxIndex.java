package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.term.value.Id;

/**
 * Statements by the names in up to three roles of their boxes, so that those that a box may meet
 * are found without looking at the rest. Which they are in the end, {@link Meeting} decides.
 */
final class BoxIndex {
  private static final int ROLES = 3;

  private final Names names;
  private final ImmutableList<Level> levels;
  private final Node root = new Node();

  /**
   * A role by which the index tells boxes apart.
   *
   * @param role the role
   * @param used the names that boxes have in it
   * @param related which of these a name may meet, as far as it was asked
   */
  private record Level(String role, Set<Id> used, Map<Id, List<Id>> related) {
    ImmutableSortedSet<Id> of(Box box) {
      return box.of(role);
    }
  }

  /** What comes next by name, or the statements themselves. */
  private static final class Node {
    private Map<Id, Node> byName = Map.of();
    private final List<Timed> statements = new ArrayList<>(1);
    private Optional<Node> any = Optional.empty();
    private Optional<TimeIndex> inTime = Optional.empty();

    /** Most nodes are the last on their way. */
    Node next(Id name) {
      if (byName.isEmpty()) {
        byName = new HashMap<>();
      }
      return byName.computeIfAbsent(name, key -> new Node());
    }

    /** Mostly there is one statement alone, which needs no order. */
    void during(Hull hull, Search search) {
      if (statements.size() == 1) {
        if (statements.get(0).hull().meets(hull)) {
          search.add(statements.get(0));
        }
        return;
      }
      if (inTime.isEmpty()) {
        inTime = Optional.of(new TimeIndex(0, statements.size(), i -> statements.get(i).hull()));
      }
      inTime.orElseThrow().during(hull).forEach(i -> search.add(statements.get(i)));
    }
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
    Map<String, Set<Id>> used = new HashMap<>();
    for (Box box : boxes) {
      box.roles()
          .forEach((role, held) -> used.computeIfAbsent(role, key -> new HashSet<>()).addAll(held));
    }
    this.levels =
        used.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(role -> -used.get(role).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(ROLES)
            .map(role -> new Level(role, used.get(role), new HashMap<>()))
            .collect(ImmutableList.toImmutableList());
  }

  void add(int statement, Box box, Hull hull) {
    add(root, 0, new Timed(statement, hull), box);
  }

  private void add(Node node, int level, Timed statement, Box box) {
    if (level == levels.size()) {
      node.statements.add(statement);
      return;
    }
    ImmutableSortedSet<Id> here = levels.get(level).of(box);
    if (here.isEmpty()) {
      Node any = node.any.orElseGet(Node::new);
      node.any = Optional.of(any);
      add(any, level + 1, statement, box);
    }
    for (Id name : here) {
      add(node.next(name), level + 1, statement, box);
    }
  }

  /** {@return whether a box has names in all roles by which the index tells boxes apart} */
  boolean isFull(Box box) {
    for (Level level : levels) {
      if (level.of(box).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the statements whose boxes may meet a box at some tick, in their order}
   *
   * @param box a box
   * @param open whether a role that the box lacks is met by any name
   * @param hull the ticks; all statements have to be added before
   */
  ImmutableIntArray near(Box box, boolean open, Hull hull) {
    Search search = new Search(box, open, hull);
    find(root, 0, search);
    return search.found();
  }

  /** What is looked for, and what was found. */
  private static final class Search {
    private final Box box;
    private final boolean open;
    private final Hull hull;
    private int[] found = new int[4];
    private int size;

    Search(Box box, boolean open, Hull hull) {
      this.box = box;
      this.open = open;
      this.hull = hull;
    }

    void add(Timed timed) {
      if (size == found.length) {
        found = Arrays.copyOf(found, 2 * size);
      }
      found[size++] = timed.statement();
    }

    /** A statement with several names is found under each. */
    ImmutableIntArray found() {
      if (size == 1) {
        return ImmutableIntArray.of(found[0]);
      }
      Arrays.sort(found, 0, size);
      ImmutableIntArray.Builder once = ImmutableIntArray.builder(size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || found[i] != found[i - 1]) {
          once.add(found[i]);
        }
      }
      return once.build();
    }
  }

  private void find(Node node, int level, Search search) {
    if (level == levels.size()) {
      node.during(search.hull, search);
      return;
    }
    if (node.any.isPresent()) {
      find(node.any.orElseThrow(), level + 1, search);
    }
    ImmutableList<Id> here = levels.get(level).of(search.box).asList();
    if (here.isEmpty()) {
      node.byName.forEach(
          (name, next) -> {
            if (search.open || names.isEveryone(name)) {
              find(next, level + 1, search);
            }
          });
    }
    for (int i = 0; i < here.size(); i++) {
      List<Id> related = related(levels.get(level), here.get(i));
      for (int j = 0; j < related.size(); j++) {
        Node next = node.byName.get(related.get(j));
        if (next != null) {
          find(next, level + 1, search);
        }
      }
    }
  }

  private List<Id> related(Level level, Id name) {
    List<Id> known = level.related().get(name);
    if (known == null) {
      known = related(name, level.used());
      level.related().put(name, known);
    }
    return known;
  }

  private List<Id> related(Id name, Set<Id> used) {
    List<Id> related = new ArrayList<>();
    for (Id other : Sets.intersection(names.near(name, used), used)) {
      if (names.overlap(name, other) != Overlap.NEVER) {
        related.add(other);
      }
    }
    return related;
  }
}
