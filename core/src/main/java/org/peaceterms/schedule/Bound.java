package org.peaceterms.schedule;

import java.util.Optional;
import org.peaceterms.term.value.Rational;

/**
 * The earliest or latest point in time of an event. It has a number of days, or a date, or both:
 * days where the text ties the event to the signature, a date where it ties it to the calendar or
 * where the date of the signature was given.
 *
 * @param days how many days after the signature, negative if before; a fraction if the text counts
 *     in hours or minutes
 * @param date the date such as {@code 2026-01-31}, with the time if days are not fine enough
 * @param exact whether the event can really come then; if not, it cannot come beyond that point,
 *     but may not be able to reach it
 */
public record Bound(Optional<Rational> days, Optional<String> date, boolean exact) {}
