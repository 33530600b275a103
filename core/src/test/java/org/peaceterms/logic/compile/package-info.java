/** What each kind of term comes to, statement by statement. */
@NullMarked
package org.peaceterms.logic.compile;

import org.jspecify.annotations.NullMarked;
