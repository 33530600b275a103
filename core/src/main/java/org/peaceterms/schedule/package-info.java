/**
 * When the events of a plan come: earliest and latest dates, the order that the plan forces, gaps,
 * and who is exposed when.
 *
 * <p>In comes a plan, with the laws behind it and, if it is known, the date of its signature; out
 * goes a {@link org.peaceterms.schedule.Schedule}. Each {@link org.peaceterms.schedule.Milestone}
 * has the earliest and the latest point at which it can come, in days after the signature or as a
 * date, and what comes before it. The {@linkplain org.peaceterms.schedule.Schedule#criticalPath()
 * critical path} is the chain that takes the most time; {@linkplain
 * org.peaceterms.schedule.Schedule#forced() forced orders} are those that no one clause says.
 *
 * <p>A {@link org.peaceterms.schedule.Gap} is a time that neither a ceasefire nor the agreement
 * covers. An {@link org.peaceterms.schedule.Exposure} is a stretch in which one side has done what
 * cannot be undone, such as a withdrawal, a release or a recognition, and the other has not.
 *
 * <pre>{@code
 * Schedule schedule = Schedules.of(plan);
 * Schedule dated = Schedules.with(law).from(LocalDate.of(2026, 3, 1)).of(plan);
 * schedule.events().forEach(event -> System.out.println(event.name() + " " + event.latest()));
 * }</pre>
 *
 * <p>A plan whose sequence runs in a circle has no dates: then the schedule carries the {@linkplain
 * org.peaceterms.schedule.Schedule#clashes() clashes} instead.
 */
@NullMarked
@HouseStyle
package org.peaceterms.schedule;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
