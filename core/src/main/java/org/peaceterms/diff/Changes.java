package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The changes found so far, and apart from them the differences of metadata. */
final class Changes {
  private final List<Change> found = new ArrayList<>();
  private final List<MetadataChange.Edit> edits = new ArrayList<>();

  void add(Change change) {
    found.add(change);
  }

  void metadata(String path, Object before, Object after) {
    if (!before.equals(after)) {
      edits.add(new MetadataChange.Edit(path, value(before), value(after)));
    }
  }

  private static Optional<Object> value(Object value) {
    if (value instanceof Collection<?> several && several.isEmpty()) {
      return Optional.empty();
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(Object.class::cast);
    }
    return Optional.of(value);
  }

  /** {@return all of them, the change of metadata first} */
  ImmutableList<Change> all() {
    ImmutableList.Builder<Change> all = ImmutableList.builder();
    if (!edits.isEmpty()) {
      all.add(new MetadataChange(ImmutableList.copyOf(edits)));
    }
    return all.addAll(found).build();
  }
}
