/**
 * Tests of the diff: its laws over generated drafts, and the real drafts point by point.
 *
 * <p>The laws, each with the class that holds it:
 *
 * <ol>
 *   <li><b>Identity.</b> A plan does not differ from itself nor from an equal copy ({@code
 *       PlanDiffProperties}).
 *   <li><b>Completeness.</b> A diff is empty exactly when the plans are equal, and not substantive
 *       when only numbers, ids, order and typography differ ({@code PlanDiffProperties}).
 *   <li><b>Apply.</b> Applied to the earlier draft a diff gives the later one exactly, numbers and
 *       order included ({@code AlgebraProperties}).
 *   <li><b>Inverse.</b> Turned round it leads back; turned round twice it is itself; it is the diff
 *       from the later draft to the earlier, with mirrored codes ({@code AlgebraProperties}).
 *   <li><b>Chaining.</b> Two diffs chained lead from the first draft to the last; chaining is
 *       associative, and an empty diff adds nothing ({@code AlgebraProperties}).
 *   <li><b>Minimality.</b> As few clauses move as possible; one edit is one change, and edits of
 *       different clauses are as many changes ({@code PlanDiffProperties}, {@code
 *       ChangeCountProperties}, {@code OrderProperties}); an edit of any field of any kind is one
 *       change with its code and its effect ({@code EveryFieldTest}).
 *   <li><b>Order.</b> The order of members in a file changes nothing; another order of clauses is
 *       only moves ({@code PlanDiffProperties}, {@code ChangeCountProperties}).
 *   <li><b>Ids.</b> With ids given anew, or ids that are positions, the same clauses are found and
 *       the same changes are told ({@code IdsProperties}, {@code LostIdsTest}).
 *   <li><b>Frame.</b> The same clause put into both drafts leaves the other changes as they are
 *       ({@code ChangeCountProperties}).
 *   <li><b>Determinism.</b> Equal input gives the same bytes in every locale and time zone ({@code
 *       PlanDiffProperties}).
 *   <li><b>Totality.</b> Strangers, thousands of equal clauses and whole reversals are compared as
 *       well ({@code PlanDiffProperties}, {@code ManyClausesTest}).
 *   <li><b>Verdict.</b> Equal plans are equivalent, and an unknown effect never makes a draft
 *       equivalent, stricter or looser ({@code PlanDiffProperties}, {@code ChangeCountProperties});
 *       the verdict is the join of the effects, and a party stands where the changes that touch it
 *       put it ({@code EffectProperties}).
 *   <li><b>Merge.</b> The edits of one side are taken as they are, equal edits count once, and
 *       sides may change places; a move and an edit never clash ({@code PlanMergeProperties}, in
 *       the room of the merge).
 *   <li><b>Export.</b> The JSON Patch of a diff, applied by another library to the file of the
 *       earlier draft, gives the file of the later one ({@code PatchJsonProperties}, in the room of
 *       JSON).
 * </ol>
 *
 * <p>The real drafts and positions: which point is which ({@code RealDraftsTest}), what each main
 * change of the chains of drafts does and for whom ({@code VersionChainsTest}, {@code
 * EffectsOfRealDraftsTest}), and how the demands of a party drift ({@code PositionDiffTest}).
 */
@NullMarked
package org.peaceterms.diff;

import org.jspecify.annotations.NullMarked;
