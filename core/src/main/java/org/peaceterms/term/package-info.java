/**
 * Terms: what a clause can say. {@link org.peaceterms.term.Term} is the closed family of the
 * {@linkplain org.peaceterms.term.kind kinds}, built from {@linkplain org.peaceterms.term.value
 * values}; {@link org.peaceterms.term.Kind} describes each kind's fields once for all who handle
 * fields in general, with the {@linkplain org.peaceterms.term.direction direction} in which each
 * tightens.
 *
 * <p>In come values; out go terms that are whole or refused.
 *
 * <pre>{@code
 * term.kind().fields().forEach(field -> System.out.println(field.name() + " " + field.aspect()));
 * }</pre>
 */
@NullMarked
package org.peaceterms.term;

import org.jspecify.annotations.NullMarked;
