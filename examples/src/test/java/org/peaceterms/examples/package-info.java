/** Tests of the examples: each prints what its resource says. */
@NullMarked
package org.peaceterms.examples;

import org.jspecify.annotations.NullMarked;
