package org.peaceterms.diff;

import java.util.Optional;
import org.peaceterms.term.value.ClauseId;

/**
 * A place where two drafts that come from one text clash: what stood there, and what each made of
 * it. Values are values of the model; an absent one says that nothing stands there.
 *
 * @param code what kind of clash
 * @param clause the clause, as the merged text names it; absent for the text as a whole
 * @param path where in the clause or text, as a JSON pointer; absent for the clause as a whole
 * @param base what stood there
 * @param left what the left draft says
 * @param right what the right draft says
 * @param summary the clash as one sentence; for people, not to be parsed
 */
public record Conflict(
    ConflictCode code,
    Optional<ClauseId> clause,
    Optional<String> path,
    Optional<Object> base,
    Optional<Object> left,
    Optional<Object> right,
    String summary) {}
