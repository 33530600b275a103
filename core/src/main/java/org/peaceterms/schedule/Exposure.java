package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/**
 * A stretch of time in which a party has done what cannot be undone, or does it under fire, while
 * what it gets for it is still to come.
 *
 * @param kind in what way the party is exposed
 * @param parties who is exposed
 * @param counterpart who has not moved yet; absent for what is done under fire
 * @param done what the party has done, in the order of the plan
 * @param awaited what the counterpart still owes; for what is done under fire, the ceasefire
 * @param least how many days it lasts at least
 * @param most how many days it lasts at most; absent if nothing limits it
 */
public record Exposure(
    Kind kind,
    ImmutableList<Side> parties,
    Optional<Side> counterpart,
    ImmutableList<Deed> done,
    ImmutableList<Deed> awaited,
    Rational least,
    Optional<Rational> most) {

  /** In what way a party is exposed. */
  public enum Kind {
    /** It must be done before the ceasefire starts. */
    UNDER_FIRE,
    /** It may be done before the ceasefire starts: nothing says which comes first. */
    MAYBE_UNDER_FIRE,
    /** It must be done before the counterpart moves. */
    FIRST_MOVE,
    /** It may be done before the counterpart moves: nothing says which comes first. */
    UNSYNCHRONISED,
    /** The counterpart owes nothing, or nothing more, that could not be undone. */
    ONE_SIDED
  }

  /**
   * A party by id and name.
   *
   * @param id the party
   * @param name its name, as it reads inside a sentence
   */
  public record Side(PartyId id, String name) {}

  /**
   * Something that is done, by its clause.
   *
   * @param event when it is done
   * @param reading what it is, as a sentence
   * @param clause the clause that says so
   * @param version the version of a choice that it belongs to, if it belongs to one
   */
  public record Deed(EventName event, String reading, Citation clause, Optional<String> version) {}
}
