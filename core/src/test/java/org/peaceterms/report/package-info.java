/** Tests of the reports: how documents look, and what the reports of plans and diffs must show. */
@NullMarked
package org.peaceterms.report;

import org.jspecify.annotations.NullMarked;
