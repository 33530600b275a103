package org.peaceterms.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/** How much an input may hold; the largest real drafts stay far below. */
final class Bounds {
  /** Bytes of a file. */
  static final int BYTES = 64 << 20;

  /** Levels of nesting. */
  static final int DEPTH = 100;

  /** Characters of a text. */
  static final int TEXT = 20_000;

  /** Characters of a number as written. */
  static final int NUMBER = 100;

  /** Characters of a member name. */
  static final int NAME = 200;

  static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEPTH)
          .maxStringLength(TEXT)
          .maxNumberLength(NUMBER)
          .maxNameLength(NAME)
          .build();

  private Bounds() {}
}
