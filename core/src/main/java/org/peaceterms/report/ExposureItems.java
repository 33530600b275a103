package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.schedule.Exposure;

/** Exposures as sentences. */
final class ExposureItems {
  private ExposureItems() {}

  static Optional<ImmutableList<Item>> of(ImmutableList<Exposure> exposures) {
    return exposures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            exposures.stream().map(ExposureItems::item).collect(ImmutableList.toImmutableList()));
  }

  private static Item item(Exposure exposure) {
    List<Item> deeds = new ArrayList<>();
    exposure.done().forEach(deed -> deeds.add(deed("", deed)));
    if (exposure.counterpart().isPresent()) {
      exposure.awaited().forEach(deed -> deeds.add(deed("still to come: ", deed)));
    }
    String who = Words.and(exposure.parties().stream().map(Exposure.Side::name).toList());
    return new Item(Line.of(lead(exposure, who)), ImmutableList.copyOf(deeds));
  }

  private static String lead(Exposure exposure, String who) {
    String other = exposure.counterpart().map(Exposure.Side::name).orElse("");
    return switch (exposure.kind()) {
      case UNDER_FIRE ->
          "Under fire: " + who + " must have done this when the ceasefire starts" + lasts(exposure);
      case MAYBE_UNDER_FIRE ->
          "Maybe under fire: nothing says whether the ceasefire starts before this is done by "
              + who
              + lasts(exposure);
      case FIRST_MOVE ->
          "First move: "
              + who
              + " must have done this before "
              + other
              + " does what stands below it"
              + lasts(exposure);
      case UNSYNCHRONISED ->
          "Not synchronised: "
              + who
              + " may have done this while "
              + other
              + " has not done what stands below it"
              + lasts(exposure);
      case ONE_SIDED ->
          "One-sided: done for good by "
              + who
              + ", with nothing left that "
              + other
              + " must do and could not undo:";
    };
  }

  private static String lasts(Exposure exposure) {
    String least =
        exposure.least().signum() == 0
            ? ""
            : "for at least " + DayWords.length(exposure.least()) + " and ";
    return exposure
        .most()
        .map(days -> ", " + least + "for at most " + DayWords.length(days) + ":")
        .orElse(", " + least + "for a time that nothing limits:");
  }

  private static Item deed(String lead, Exposure.Deed deed) {
    String version = deed.version().map(taken -> " (version " + taken + ")").orElse("");
    return Item.of(
        Line.of(lead + "point " + deed.clause().number() + version + ": " + deed.reading()));
  }
}
