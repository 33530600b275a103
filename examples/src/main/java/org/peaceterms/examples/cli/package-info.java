/**
 * The command line {@code peaceterms}.
 *
 * <p>In come the words of a command line; out go a result on standard output (or in a file),
 * messages on standard error, and an exit status: 0 all clear, 1 anything else that was answered, 2
 * no answer.
 *
 * <pre>{@code
 * java -jar examples/target/peaceterms.jar diff us-28 ua-us-20
 * }</pre>
 */
@NullMarked
package org.peaceterms.examples.cli;

import org.jspecify.annotations.NullMarked;
