/** Tests of the room that finds contradictions, on plans whose clashes are known. */
@NullMarked
package org.peaceterms.contradiction;

import org.jspecify.annotations.NullMarked;
