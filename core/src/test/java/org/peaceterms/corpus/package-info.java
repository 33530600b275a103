/**
 * Tests of the shipped texts: they load, hold together, say precisely what they say, in the same
 * words.
 */
@NullMarked
package org.peaceterms.corpus;

import org.jspecify.annotations.NullMarked;
