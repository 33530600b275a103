package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.schedule.Gap;

/** Gaps as sentences. */
final class GapItems {
  private GapItems() {}

  static Optional<ImmutableList<Item>> of(ImmutableList<Gap> gaps) {
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(gaps.stream().map(GapItems::item).collect(ImmutableList.toImmutableList()));
  }

  private static Item item(Gap gap) {
    String version = gap.version().map(taken -> "Under version " + taken + ": ").orElse("");
    String lead =
        version
            + (version.isEmpty() ? "The" : "the")
            + " ceasefire of point "
            + gap.ceasefire().number()
            + " ends "
            + DayWords.length(gap.lasts())
            + " after "
            + gap.from().name()
            + "; until "
            + gap.until().name()
            + " there is neither ceasefire nor agreement for "
            + length(gap)
            + ".";
    return new Item(Line.of(lead), gap.dated().map(GapItems::dated).orElse(ImmutableList.of()));
  }

  private static String length(Gap gap) {
    String least = gap.least().signum() == 0 ? "" : "at least " + DayWords.length(gap.least());
    String most =
        gap.most()
            .map(days -> "at most " + DayWords.length(days))
            .orElse("a time that nothing limits");
    return (least.isEmpty() ? most : least + " and " + most)
        + (gap.exact() ? "" : " (outer bounds)");
  }

  private static ImmutableList<Item> dated(Gap.Dated dated) {
    List<Item> items = new ArrayList<>();
    items.add(
        Item.of(
            "Up to "
                + dated.event().name()
                + " alone, which comes before that, it may last "
                + DayWords.length(dated.most())
                + "."));
    for (Gap.Turn turn : dated.turns()) {
      items.add(
          Item.of(
              "If "
                  + turn.event().name()
                  + " comes as early as it can ("
                  + DayWords.length(turn.earliest())
                  + " after the ceasefire starts; at the latest "
                  + DayWords.length(turn.latest())
                  + "), it may last "
                  + DayWords.length(turn.ifEarliest())
                  + "."));
    }
    return ImmutableList.copyOf(items);
  }
}
