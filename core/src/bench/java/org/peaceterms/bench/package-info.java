/**
 * The benchmark: this library and others side by side, in one run, on the same generated texts.
 *
 * <pre>{@code
 * mvn -Pbench -pl core test                          # all parts
 * mvn -Pbench -pl core test -Dbench=contradiction    # or diff
 * }</pre>
 *
 * <p>What counts are ratios within one run; the tables of ratios are printed at the end and written
 * to {@code core/target/bench}. A figure is processor time, the median of five after two for
 * warming up, each benchmark in a process of its own; a shot of another library may take 60 s.
 *
 * <p>Contradictions: this library is timed from the typed plan, so that compiling it counts; the
 * others from the abstract constraints, so that building the script or model counts. All start with
 * the same constraints, and before anything is timed it is checked that all give the same verdicts
 * and the same minimal sets. SMTInterpol and Choco get one integer for each quantity and elementary
 * window and each day of an event, and truth values for circumstances, versions and events. They
 * are used as they come, without tuning.
 *
 * <p>Diffs: the tree parse of both drafts by Jackson is the measure. Libraries that compare objects
 * get beans with ids, zjsonpatch gets the parsed trees, java-diff-utils one line for each clause.
 */
@NullMarked
package org.peaceterms.bench;

import org.jspecify.annotations.NullMarked;
