/**
 * The values that terms are made of: ids, exact numbers and quantities, points and lengths of time,
 * bounds, windows, deadlines, conditions and decision rules.
 *
 * <p>In come words, numbers and dates; out go checked, immutable values. A closed family (such as
 * {@link org.peaceterms.term.value.Bound}) is a sealed interface whose members are records and
 * whose {@code match} asks for one answer per member.
 *
 * <pre>{@code
 * Bound cap = Bound.atMost(Rational.of(600_000));
 * Deadline deadline = Deadline.within(Span.parse("P100D"), EventId.of("entry-into-force"));
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.term.value;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
