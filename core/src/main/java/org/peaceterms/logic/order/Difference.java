package org.peaceterms.logic.order;

/**
 * A constraint on two events: {@code time(to) - time(from) <= most}.
 *
 * @param from an event, by number
 * @param to an event, by number
 * @param most the greatest difference, in ticks; negative if {@code to} must come before
 * @param label who says so, by a number of the caller's
 */
public record Difference(int from, int to, long most, int label) {}
