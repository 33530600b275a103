/** Tests of compatibility and zones of agreement. */
@NullMarked
package org.peaceterms.compat;

import org.jspecify.annotations.NullMarked;
