/**
 * The real texts that ship with the library: plans, background law, positions, the record of the
 * talks and the shared vocabulary.
 *
 * <p>Nothing comes in but an id; out goes a plan or a position. Summaries are this project's own
 * words; sources are named in each plan.
 *
 * <pre>{@code
 * Plan draft = Corpus.plan(PlanId.of("us-28")).orElseThrow();
 * }</pre>
 */
@NullMarked
package org.peaceterms.corpus;

import org.jspecify.annotations.NullMarked;
