package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import org.peaceterms.contradiction.Citation;

/**
 * An event that must come, or that clauses wait for, but that has no latest date.
 *
 * @param event the event
 * @param reason why it has none
 * @param clauses the clauses that say something of when it comes
 */
public record Unanchored(EventName event, Reason reason, ImmutableList<Citation> clauses) {

  /** Why an event has no latest date. */
  public enum Reason {
    /** No clause sets a limit to it. */
    NO_DEADLINE("no clause sets a limit to it"),
    /** A limit is set, but not what it is counted from. */
    UNCOUNTED("a limit is set, but not what it is counted from"),
    /** It is due as soon as possible, which is no date. */
    AS_SOON_AS_POSSIBLE("it is due as soon as possible, which is no date"),
    /** The text itself leaves the limit to be fixed. */
    TO_BE_FIXED("the text leaves the limit to be fixed"),
    /** Its limit is counted from an event that has no latest date. */
    WAITS("its limit is counted from an event that has no latest date"),
    /** A clause waits for it, but none brings it about. */
    NOBODY_BRINGS_IT("a clause waits for it, but no clause brings it about");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** {@return the reason, as a clause inside a sentence} */
    public String words() {
      return words;
    }
  }
}
