package org.peaceterms.plan;

import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.SourceId;

/**
 * Where the terms of a clause are right that name only what is declared, whatever else stands
 * there: in every text with a vocabulary and some sources.
 *
 * @param vocabulary the vocabulary in which they were found right
 * @param sources the sources that they name
 */
record RightTerms(Vocabulary vocabulary, ImmutableSortedSet<SourceId> sources) {}
