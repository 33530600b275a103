/**
 * The shared vocabulary: parties, places, measures, acts, things, events and circumstances, each
 * declared once with its id, its name in a sentence and its facts (is-a, part-of, disjoint,
 * covers). The same id means the same thing in every text.
 *
 * <p>In come entries; out goes a {@link org.peaceterms.plan.vocabulary.Vocabulary} in which every
 * id that an entry mentions is declared and no taxonomy runs in a circle.
 *
 * <pre>{@code
 * vocabulary.party(PartyId.of("nato")).flatMap(Party::decisionRule)   // by consensus
 * }</pre>
 */
@HouseStyle
@NullMarked
package org.peaceterms.plan.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.peaceterms.style.HouseStyle;
