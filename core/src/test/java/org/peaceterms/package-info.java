/** Tests of the whole: the arrows between the rooms, and the fixtures that ship to users. */
@NullMarked
package org.peaceterms;

import org.jspecify.annotations.NullMarked;
