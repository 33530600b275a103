/** Tests of the command line: results, formats, exit status and what it says to hostile input. */
@NullMarked
package org.peaceterms.examples.cli;

import org.jspecify.annotations.NullMarked;
