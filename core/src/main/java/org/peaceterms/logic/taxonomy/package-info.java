/**
 * Which names can mean the same: for any two parties, places, acts or things of a vocabulary
 * whether they surely have something in common, may have, or never have.
 *
 * <p>In comes a vocabulary; out go {@link org.peaceterms.logic.taxonomy.Taxonomy taxonomies}.
 * Unknown overlap is its own answer: it is a hypothesis for whoever asks, neither a clash nor
 * silence.
 *
 * <pre>{@code
 * Taxonomy<PartyId> parties = Taxonomies.parties(vocabulary);
 * parties.overlap(PartyId.of("nato-troops"), PartyId.of("european-force"));   // MAY
 * }</pre>
 */
@NullMarked
package org.peaceterms.logic.taxonomy;

import org.jspecify.annotations.NullMarked;
