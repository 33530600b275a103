/**
 * Laws of the solver, on theories small enough to try every course of events, and tests of theories
 * that are made to take long.
 *
 * <p>The laws of the logic, and what holds each. Numbers in the text are those of other laws.
 *
 * <p>Against independent judges:
 *
 * <ol>
 *   <li>The verdict is that of trying everything: {@code TinyTheoriesProperties}.
 *   <li>So is the set of all minimal nogoods: {@code TinyTheoriesProperties}.
 *   <li>The verdict is that of SMTInterpol on theories of middle size: {@code
 *       OtherSolverProperties}.
 *   <li>Every certificate is accepted by a checker that shares no code with the engine: {@code
 *       TinyTheoriesProperties}.
 *   <li>What is consistent comes with a course of events that keeps every statement: {@code
 *       TinyTheoriesProperties}.
 *   <li>Every planted contradiction is found: {@code NogoodProperties}.
 *   <li>Two propositional engines give the same nogoods: no property, as there is one engine. It is
 *       held against a table of truth in {@code SatEngineProperties}, and 3 uses another for all.
 *   <li>Theories solved in parts and as one give the same nogoods: {@code SameMeaningProperties},
 *       and 2, whose judge knows no parts. So do elimination and search: {@code NogoodProperties}.
 * </ol>
 *
 * <p>Nogoods:
 *
 * <ol start="9">
 *   <li>Every nogood is inconsistent: {@code NogoodProperties}.
 *   <li>Without any one member it is consistent: {@code NogoodProperties}.
 *   <li>No nogood holds another: {@code NogoodProperties}.
 *   <li>None comes twice: {@code NogoodProperties}.
 *   <li>The first some are among all: {@code LimitsProperties} and {@code MinimalSetsProperties}.
 *       They are sorted when all are found, so that fewer are a subset and not a beginning.
 *   <li>A single premise is a nogood only if it cannot be kept by itself: 2 and 9.
 *   <li>Bounds on one quantity clash two by two: {@code NogoodProperties}.
 *   <li>States clash in groups no larger than the number of their values: {@code NogoodProperties}.
 *   <li>Bans and permissions clash two by two: {@code NogoodProperties}.
 *   <li>Distances clash along one circle below nought: {@code NogoodProperties}.
 * </ol>
 *
 * <p>Corrections:
 *
 * <ol start="19">
 *   <li>Minimal corrections are the minimal sets that hit all nogoods: {@code
 *       MinimalSetsProperties}.
 *   <li>Without a minimal correction all is consistent, and with any one member back it is not:
 *       {@code MinimalSetsProperties}, {@code ConcessionProperties}.
 *   <li>The least concession costs what the cheapest correction costs, and nothing exactly if all
 *       is consistent: {@code ConcessionProperties}.
 *   <li>A dearer premise never makes it cheaper, and it grows with all costs alike: {@code
 *       ConcessionProperties}.
 *   <li>Corrections of parts that have nothing in common can be put together: {@code
 *       ConcessionProperties}.
 *   <li>A change that mends is as small as it can be. Theories are not mended, plans are: by cases
 *       in {@code org.peaceterms.contradiction.MendTest}.
 *   <li>What is mended is judged anew, whatever is dropped: by cases in {@code
 *       org.peaceterms.contradiction.MendTest}.
 * </ol>
 *
 * <p>More and less:
 *
 * <ol start="26">
 *   <li>Leaving a premise out takes away exactly its nogoods: {@code MoreAndLessProperties}.
 *   <li>What is tightened stays inconsistent: {@code MoreAndLessProperties}.
 *   <li>A stronger guard adds no strict nogood: {@code MoreAndLessProperties}.
 *   <li>What is known is no hypothesis, and its opposite takes the nogood away: {@code
 *       MoreAndLessProperties}.
 *   <li>A special rule that takes a nogood away is named: no property, as no rule gives way to
 *       another unless the text says so, and what it says is the guard of 28.
 * </ol>
 *
 * <p>What does not matter:
 *
 * <ol start="31">
 *   <li>The order and numbers of premises: {@code SameMeaningProperties}.
 *   <li>Where ticks are counted from: {@code SameMeaningProperties}.
 *   <li>The unit of figures: {@code SameMeaningProperties}.
 *   <li>Whether what lasts is said of one period or of two that follow each other: {@code
 *       SameMeaningProperties}.
 *   <li>A premise said twice doubles its nogoods: {@code SameMeaningProperties}.
 *   <li>Theories that have nothing in common do not mix: {@code SameMeaningProperties}.
 * </ol>
 *
 * <p>Entailment and comparison:
 *
 * <ol start="37">
 *   <li>What is said follows, and what follows from what follows: {@code EntailmentProperties}.
 *   <li>What follows can be held, so that it is never denied as well: {@code EntailmentProperties}.
 *   <li>What follows from some premises follows from more: {@code EntailmentProperties}.
 *   <li>Stronger is one way unless equal, and closed forms agree with courses of events: not of
 *       this room; effects of changes are held so in {@code
 *       org.peaceterms.diff.StatusWorldsProperties} and those beside it.
 *   <li>The reason of what follows is enough, and no member can be left out: {@code
 *       EntailmentProperties}.
 *   <li>What premises that clash entail freely they entail with care: no property, as nothing is
 *       asked of premises that cannot be held together.
 * </ol>
 *
 * <p>Versions and circumstances:
 *
 * <ol start="43">
 *   <li>A combination of versions survives exactly if the plan with it is consistent. Combinations
 *       are of plans: by cases in {@code org.peaceterms.contradiction.ContradictionsTest}.
 *   <li>What is robust is consistent: no property, as robust is no verdict of its own. It means
 *       that no nogood is left but for breaches, and of these 9 and 29 speak.
 *   <li>A bracket with one version is a plain clause: {@code SameMeaningProperties}.
 *   <li>An overlap that is known counts as it is known: as 29.
 *   <li>Where all hypotheses are false no possible clash is left: {@code MoreAndLessProperties}.
 * </ol>
 *
 * <p>Process:
 *
 * <ol start="48">
 *   <li>The same theory gives the same answer in any thread: {@code LimitsProperties}.
 *   <li>Limits only leave out: {@code LimitsProperties}.
 *   <li>What was limited before is the same when asked afresh: {@code LimitsProperties}.
 * </ol>
 */
@NullMarked
package org.peaceterms.logic;

import org.jspecify.annotations.NullMarked;
