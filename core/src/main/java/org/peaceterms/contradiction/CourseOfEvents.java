package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;

/**
 * One way in which things could go so that terms are kept: what happens when, which versions are
 * taken, and which circumstances are given. What it does not name does not happen.
 *
 * @param happenings what happens, in the order of time
 * @param versions which versions of choices are taken, in words
 * @param circumstances what else is the case, in words
 */
public record CourseOfEvents(
    ImmutableList<Happening> happenings,
    ImmutableList<String> versions,
    ImmutableList<String> circumstances) {}
