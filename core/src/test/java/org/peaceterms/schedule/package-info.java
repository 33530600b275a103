/**
 * Tests of the room that schedules events, against enumeration of small calendars and real texts.
 */
@NullMarked
package org.peaceterms.schedule;

import org.jspecify.annotations.NullMarked;
