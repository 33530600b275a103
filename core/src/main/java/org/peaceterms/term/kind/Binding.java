package org.peaceterms.term.kind;

import java.util.Optional;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Ranks;
import org.peaceterms.term.value.FixedValue;

/** How something binds. */
public enum Binding implements FixedValue {
  /** In law. */
  LEGAL("in law"),
  /** As a political commitment. */
  POLITICAL("politically");

  /** What binds in law binds more than a political commitment. */
  static final Direction<Optional<Binding>> DIRECTION = Ranks.rising(POLITICAL, LEGAL);

  private final String words;

  Binding(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
