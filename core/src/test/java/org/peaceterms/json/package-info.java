/**
 * Tests of the JSON room: what is read, what is refused and in which words, and that the schemas
 * and the reader agree.
 */
@NullMarked
package org.peaceterms.json;

import org.jspecify.annotations.NullMarked;
