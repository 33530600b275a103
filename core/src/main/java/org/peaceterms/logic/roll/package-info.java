/** Numbers for things, where there are many and they are asked for over and over. */
@NullMarked
package org.peaceterms.logic.roll;

import org.jspecify.annotations.NullMarked;
