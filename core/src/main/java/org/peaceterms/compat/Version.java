package org.peaceterms.compat;

import java.util.Comparator;
import org.peaceterms.term.value.ChoiceId;

/**
 * One version of an open choice of a draft.
 *
 * @param choice the choice
 * @param version the label of the version
 */
public record Version(ChoiceId choice, String version) implements Comparable<Version> {
  private static final Comparator<Version> ORDER =
      Comparator.comparing(Version::choice).thenComparing(Version::version);

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return choice + " " + version;
  }
}
