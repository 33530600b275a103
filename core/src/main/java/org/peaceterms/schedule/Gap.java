package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.term.value.Rational;

/**
 * A time that neither a ceasefire nor the agreement covers: the ceasefire has run out and the
 * agreement is not in force yet.
 *
 * @param ceasefire the clause of the ceasefire that runs out
 * @param from the event from which the ceasefire is counted
 * @param lasts how many days after that event it runs out
 * @param until the event that ends the gap
 * @param version the version of a bracket under which this holds; absent if it holds under all
 * @param least how many days the gap lasts at least
 * @param most how many days the gap lasts at most; absent if nothing limits it
 * @param exact whether both numbers can really be reached
 * @param dated the last event before the end of the gap that has a latest date, and how far that
 *     reaches into the gap; absent if there is none
 */
public record Gap(
    Citation ceasefire,
    EventName from,
    Rational lasts,
    EventName until,
    Optional<String> version,
    Rational least,
    Optional<Rational> most,
    boolean exact,
    Optional<Dated> dated) {

  /**
   * An event inside a gap that has a latest date, although the end of the gap has none.
   *
   * @param event the event, before which the gap does not end
   * @param most how many days the gap lasts until this event, if all comes as late as it may
   * @param turns the events on the way to it that may come earlier or later
   * @param clauses the clauses that date it
   */
  public record Dated(
      EventName event, Rational most, ImmutableList<Turn> turns, ImmutableList<Citation> clauses) {}

  /**
   * An event on which the length of a gap turns.
   *
   * @param event the event
   * @param earliest how many days after the start of the ceasefire it comes at the earliest
   * @param latest how many days after the start of the ceasefire it comes at the latest
   * @param ifEarliest how many days the gap may last until the dated event, if this one comes as
   *     early as it can
   */
  public record Turn(EventName event, Rational earliest, Rational latest, Rational ifEarliest) {}
}
