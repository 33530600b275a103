package org.peaceterms.logic.verdict;

import java.util.OptionalLong;

/**
 * How long after one moment another comes, over all courses of events in which both come.
 *
 * @param least the least number of ticks, negative if it may come before; empty if there is none
 * @param most the greatest number of ticks; empty if there is none
 * @param leastExact whether some course reaches the least, or goes below every number; if not, no
 *     course goes below the least
 * @param mostExact whether some course reaches the greatest, or goes above every number; if not, no
 *     course goes above the greatest
 */
public record Reach(OptionalLong least, OptionalLong most, boolean leastExact, boolean mostExact) {}
