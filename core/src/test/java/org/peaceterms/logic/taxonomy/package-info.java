/** Laws of taxonomies, against interpretations of their names. */
@NullMarked
package org.peaceterms.logic.taxonomy;

import org.jspecify.annotations.NullMarked;
