/**
 * Short programs that use the library: each is one file with a {@code main} that takes no
 * arguments, prints its result and returns.
 *
 * <p>Nothing comes in; out goes text on standard output.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexample=CompareDrafts
 * }</pre>
 */
@NullMarked
package org.peaceterms.examples;

import org.jspecify.annotations.NullMarked;
