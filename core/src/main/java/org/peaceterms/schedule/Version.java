package org.peaceterms.schedule;

import com.google.common.collect.ImmutableList;
import org.peaceterms.plan.Choice;

/**
 * What changes if one version of a choice is taken: a bracket that is decided, or words that are
 * read in one way.
 *
 * @param choice the id of the choice
 * @param label the version
 * @param basis whether it is a bracket or a reading
 * @param possible whether any course of events takes it
 * @param events the events that come or whose times are narrower than without it
 */
public record Version(
    String choice,
    String label,
    Choice.Basis basis,
    boolean possible,
    ImmutableList<Milestone> events) {}
