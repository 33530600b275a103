package org.peaceterms.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stood so far in each list and object that is still open: its values, its member names. What
 * has ended leaves its set to the next at the same depth, as a text has thousands of objects.
 */
final class OpenStructures {
  /** To empty a set takes as long as it has room. */
  private static final int LARGE = 64;

  private final List<Set<String>> seen = new ArrayList<>();
  private int depth;

  boolean isEmpty() {
    return depth == 0;
  }

  void begin() {
    if (depth == seen.size()) {
      seen.add(new HashSet<>());
    }
    depth++;
  }

  void end() {
    depth--;
    if (seen.get(depth).size() > LARGE) {
      seen.set(depth, new HashSet<>());
    } else {
      seen.get(depth).clear();
    }
  }

  /** {@return what stood in the innermost that is open} */
  Set<String> seen() {
    return seen.get(depth - 1);
  }
}
