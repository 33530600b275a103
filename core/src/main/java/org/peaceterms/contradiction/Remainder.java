package org.peaceterms.contradiction;

/**
 * Why a clause is needed for a clash: without it the others can be kept, in this course of events.
 *
 * @param without the clause
 * @param course a course of events that keeps the other clauses of the finding
 */
public record Remainder(Citation without, CourseOfEvents course) {}
