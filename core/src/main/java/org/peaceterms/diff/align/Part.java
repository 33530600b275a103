package org.peaceterms.diff.align;

/**
 * A clause of one draft that is found again in a clause of the other that has another partner: a
 * clause was split, or several were merged into one.
 *
 * @param part the position of the clause without partner
 * @param whole the position of the clause of the other draft that holds it
 */
public record Part(int part, int whole) {}
