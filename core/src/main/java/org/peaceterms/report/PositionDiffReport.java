package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import org.peaceterms.diff.DemandChange;
import org.peaceterms.diff.DemandCode;
import org.peaceterms.diff.PositionDiff;
import org.peaceterms.diff.Verdict;
import org.peaceterms.plan.Position;

/**
 * How a party's position drifted, for people: what it demands newly, otherwise and no longer, and
 * whether it accepts more drafts or fewer.
 *
 * <pre>{@code
 * Document report = PositionDiffReport.of(PositionDiff.between(before, after));
 * }</pre>
 */
public final class PositionDiffReport {
  private final PositionDiff diff;
  private final Document.Builder out = Document.builder();

  private PositionDiffReport(PositionDiff diff) {
    this.diff = diff;
  }

  /**
   * {@return a drift as a document}
   *
   * @param diff the difference between two positions of a party
   */
  public static Document of(PositionDiff diff) {
    return new PositionDiffReport(diff).document();
  }

  private Document document() {
    out.heading(1, "Drift from " + diff.before().id() + " to " + diff.after().id());
    out.items(
        ImmutableList.of(
            Item.of("before: " + name(diff.before())), Item.of("after: " + name(diff.after()))));
    if (diff.isEmpty()) {
      return out.paragraph(Line.of("The same is demanded.")).build();
    }
    out.paragraph(Line.of(sentence(diff.verdict()), Tone.STRONG));
    section("Turned round", DemandCode.REVERSED);
    section("Demanded otherwise", DemandCode.CHANGED);
    section(
        "Held otherwise",
        DemandCode.STRENGTHENED,
        DemandCode.WEAKENED,
        DemandCode.WEIGHT,
        DemandCode.DROPPED_IF);
    section("New", DemandCode.ADDED);
    section("No longer demanded", DemandCode.REMOVED);
    section("In other words", DemandCode.REWORDED);
    return out.build();
  }

  private static String name(Position position) {
    return position.title()
        + ", "
        + position.date()
        + ", "
        + Words.count(position.demands().size(), "demand");
  }

  private static String sentence(Verdict verdict) {
    return switch (verdict) {
      case EQUIVALENT -> "The same drafts are acceptable as before.";
      case STRICTER -> "Fewer drafts are acceptable than before.";
      case LOOSER -> "More drafts are acceptable than before.";
      case DIVERGENT -> "Some drafts are no longer acceptable, and others now are.";
      case CONTRADICTORY -> "No draft is acceptable to both positions.";
      case UNDECIDED -> "Whether more or fewer drafts are acceptable is not decided.";
    };
  }

  private void section(String heading, DemandCode... codes) {
    ImmutableList<DemandCode> wanted = ImmutableList.copyOf(codes);
    ImmutableList<Item> items =
        diff.changes().stream()
            .filter(change -> wanted.contains(change.code()))
            .map(PositionDiffReport::item)
            .collect(ImmutableList.toImmutableList());
    if (!items.isEmpty()) {
      out.heading(2, heading);
      out.items(items);
    }
  }

  private static Item item(DemandChange change) {
    String effect = change.reason().orElseGet(() -> word(change));
    return new Item(
        Line.of(change.summary()).and(effect.isEmpty() ? "" : " (" + effect + ")", Tone.MUTED),
        change.details().stream().map(Item::of).collect(ImmutableList.toImmutableList()));
  }

  private static String word(DemandChange change) {
    return switch (change.effect()) {
      case TIGHTENED -> "asks more";
      case LOOSENED -> "asks less";
      case NEUTRAL -> "";
      case SHIFTED -> "in part more, in part less";
      case REVERSED -> "the contrary";
      case UNKNOWN -> "not decided";
    };
  }
}
