/**
 * The order of events: constraints on the time between two events, whether they can all hold, and
 * if not, along which circle they clash.
 *
 * <p>In come differences ({@code to} happens at most so long after {@code from}); out go the
 * earliest and latest times, or a circle of differences whose sum is below nought. Times are whole
 * ticks.
 *
 * <pre>{@code
 * Differences order = new Differences(2);
 * order.add(new Difference(0, 1, -1, 0));    // event 0 at least one tick after event 1
 * order.add(new Difference(1, 0, -10, 1));   // event 1 at least ten ticks after event 0: the circle
 * }</pre>
 */
@NullMarked
package org.peaceterms.logic.order;

import org.jspecify.annotations.NullMarked;
