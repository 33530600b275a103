package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ChangeCode;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.Standing;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;

/** What a diff means for one party: how it stands, and the changes that touch it. */
final class PartyView {
  private static final ImmutableSet<ChangeCode> WORDS =
      ImmutableSet.of(ChangeCode.CLAUSE_REWORDED, ChangeCode.CLAUSE_HEADING);

  private final PlanDiff diff;
  private final PartyId party;

  PartyView(PlanDiff diff, PartyId party) {
    this.diff = diff;
    this.party = party;
  }

  /** {@return the changes that touch it, with the wording of the points in which they stand} */
  ImmutableList<Change> changes() {
    ImmutableSet<Change> touching = ImmutableSet.copyOf(diff.changesFor(party));
    ImmutableSet<List<Optional<ClauseId>>> points =
        touching.stream().map(PartyView::point).collect(ImmutableSet.toImmutableSet());
    return diff.changes().stream()
        .filter(
            change ->
                touching.contains(change)
                    || WORDS.contains(change.code()) && points.contains(point(change)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Optional<ClauseId>> point(Change change) {
    return List.of(change.clauseBefore().map(Clause::id), change.clauseAfter().map(Clause::id));
  }

  /** {@return how it stands, in items} */
  ImmutableList<Item> standing() {
    Standing standing = diff.standing(party);
    return ImmutableList.of(
        Item.of("what it owes: " + word(standing.burden()) + "."),
        Item.of("what it is owed or free to do: " + word(standing.entitlement()) + "."));
  }

  private static String word(Standing.Trend trend) {
    return switch (trend) {
      case GREW -> "more than before";
      case SHRANK -> "less than before";
      case SAME -> "the same as before";
      case CHANGED -> "in part more, in part less";
      case UNKNOWN -> "not decided";
    };
  }

  /** {@return whether the later draft is better for it, as a sentence} */
  String verdict(String name) {
    return switch (diff.verdict(party)) {
      case EQUIVALENT -> "Nothing changed for " + name + ".";
      case STRICTER -> "The later draft is tighter for " + name + ".";
      case LOOSER -> "The later draft is looser for " + name + ".";
      case DIVERGENT -> "The later draft is in part looser, in part tighter for " + name + ".";
      case CONTRADICTORY -> "Nobody can keep both for " + name + ".";
      case UNDECIDED ->
          "Whether the later draft is tighter or looser for " + name + " is not decided.";
    };
  }
}
