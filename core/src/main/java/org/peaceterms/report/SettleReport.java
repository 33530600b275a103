package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peaceterms.compat.Concession;
import org.peaceterms.compat.Conflict;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.Mend;
import org.peaceterms.compat.PackageAnswer;
import org.peaceterms.compat.Packaging;
import org.peaceterms.compat.Settlement;
import org.peaceterms.compat.Version;
import org.peaceterms.compat.Zone;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Position;

/**
 * A zone of agreement, for people: whether there is one, which demands clash, who would have to
 * give the least, and which packages of a draft could be accepted.
 */
public final class SettleReport {
  private final Settlement settlement;
  private final ImmutableMap<DemandKey, Demand> demands;
  private final Document.Builder out = Document.builder();

  private SettleReport(Settlement settlement) {
    this.settlement = settlement;
    ImmutableMap.Builder<DemandKey, Demand> all = ImmutableMap.builder();
    for (Position position : settlement.positions()) {
      for (Demand demand : position.demands()) {
        all.put(new DemandKey(position.id(), demand.id()), demand);
      }
    }
    this.demands = all.buildOrThrow();
  }

  /**
   * {@return a zone of agreement as a document}
   *
   * @param settlement the zone
   */
  public static Document of(Settlement settlement) {
    return new SettleReport(settlement).document();
  }

  private Document document() {
    out.heading(
        1,
        "Can they agree? "
            + Words.and(
                settlement.positions().stream().map(position -> position.id().text()).toList()));
    out.paragraph(Line.of(zone(settlement.zone()), Tone.STRONG));
    if (!settlement.isComplete()) {
      out.paragraph(Line.of("The budget ran out: there may be more conflicts than are listed."));
    }
    conflicts("Red lines that clash: no concession elsewhere can help", true);
    conflicts("Other demands that clash", false);
    concessions();
    settlement.packaging().ifPresent(this::packages);
    return out.build();
  }

  private static String zone(Zone zone) {
    return switch (zone) {
      case EMPTY -> "No plan can satisfy all red lines.";
      case NONEMPTY -> "Some plan can satisfy all red lines.";
      case UNKNOWN -> "Whether a plan can satisfy all red lines could not be decided.";
    };
  }

  private void conflicts(String heading, boolean hard) {
    List<Conflict> found =
        settlement.conflicts().stream().filter(conflict -> conflict.hard() == hard).toList();
    if (!found.isEmpty()) {
      out.heading(2, heading);
      out.items(found.stream().map(this::conflict).toList());
    }
  }

  private Item conflict(Conflict conflict) {
    List<Item> inner = new ArrayList<>();
    conflict.demands().forEach(key -> inner.add(Item.of(sentence(key))));
    if (!conflict.background().isEmpty()) {
      inner.add(
          Item.of(
              "by " + Words.and(conflict.background().stream().map(Object::toString).toList())));
    }
    conflict.gaps().forEach(gap -> inner.add(Item.of(gap)));
    String lead =
        switch (conflict.demands().size()) {
          case 1 -> "This contradicts itself:";
          case 2 -> "These two exclude each other:";
          default -> "These cannot all be satisfied:";
        };
    return new Item(Line.of(lead), ImmutableList.copyOf(inner));
  }

  private String sentence(DemandKey key) {
    Demand demand = demands.get(key);
    List<String> notes = new ArrayList<>();
    if (demand.strength() == Demand.Strength.RED_LINE) {
      notes.add("red line");
    }
    if (settlement.droppedIf().containsKey(key)) {
      notes.add("dropped if " + settlement.droppedIf().get(key));
    }
    return key.position()
        + ": "
        + demand.summary()
        + (notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")");
  }

  private void concessions() {
    if (settlement.leastConcessions().isEmpty()) {
      return;
    }
    out.heading(2, "The least that somebody would have to give");
    for (Concession concession : settlement.leastConcessions()) {
      List<Item> items = new ArrayList<>();
      for (ImmutableList<DemandKey> option : concession.options()) {
        items.add(
            new Item(
                Line.of(items.isEmpty() ? "Give up:" : "Or give up:"),
                option.stream()
                    .map(key -> Item.of(sentence(key)))
                    .collect(ImmutableList.toImmutableList())));
      }
      concession.gaps().forEach(gap -> items.add(Item.of("Or meet: " + gap)));
      out.items(items);
    }
  }

  private void packages(Packaging packaging) {
    out.heading(2, "The packages of the draft");
    String acceptable =
        packaging.acceptable().map(count -> count + " of them").orElse("an unknown number of them");
    out.paragraph(
        Line.of(
            "There are "
                + packaging.possible()
                + "; every party could accept "
                + acceptable
                + "."));
    if (packaging.acceptableTo().size() > 1) {
      out.items(
          packaging.acceptableTo().entrySet().stream()
              .map(entry -> Item.of(entry.getKey() + " could accept " + entry.getValue() + "."))
              .toList());
    }
    if (!packaging.always().isEmpty()) {
      out.paragraph(Line.of("Broken by every package:", Tone.STRONG));
      out.items(packaging.always().stream().map(key -> always(key, packaging)).toList());
    }
    out.items(packaging.best().stream().map(answer -> item(answer, packaging)).toList());
  }

  private Item always(DemandKey key, Packaging packaging) {
    Mend mend = packaging.mends().get(key);
    return mend == null
        ? Item.of(sentence(key))
        : new Item(Line.of(sentence(key)), ImmutableList.of(CompatReport.mend(mend)));
  }

  private Item item(PackageAnswer answer, Packaging packaging) {
    String versions =
        answer.versions().stream().map(Version::toString).collect(Collectors.joining(", "));
    List<Item> inner = new ArrayList<>();
    if (answer.contradictory()) {
      inner.add(Item.of("The draft contradicts itself with it."));
    }
    answer.broken().stream()
        .filter(key -> !packaging.always().contains(key))
        .forEach(key -> inner.add(Item.of("breaks " + sentence(key))));
    answer
        .unlessDropped()
        .forEach(key -> inner.add(Item.of("breaks, unless it is dropped, " + sentence(key))));
    return new Item(
        Line.of(versions + ": ").and(verdict(answer), Tone.STRONG), ImmutableList.copyOf(inner));
  }

  private String verdict(PackageAnswer answer) {
    boolean dropped =
        answer.unlessDropped().stream()
            .anyMatch(key -> demands.get(key).strength() == Demand.Strength.RED_LINE);
    if (!answer.isAcceptable()) {
      return "not acceptable to all";
    }
    return dropped ? "acceptable to all if a red line is dropped" : "acceptable to all";
  }
}
