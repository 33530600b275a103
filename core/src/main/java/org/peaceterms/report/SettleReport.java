package org.peaceterms.report;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.peaceterms.compat.Concession;
import org.peaceterms.compat.Conflict;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.Mend;
import org.peaceterms.compat.Packaging;
import org.peaceterms.compat.Settlement;
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
  private final MendWords words;
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
    this.words = new MendWords(demands);
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
    conflict.gaps().forEach(gap -> inner.add(Item.of(gap.sentence())));
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
      concession.options().forEach(option -> items.add(option(option, items.isEmpty())));
      out.items(items);
    }
  }

  /** A demand whose figures or dates are told to move need not be given up as a whole. */
  private Item option(Concession.Option option, boolean first) {
    List<Item> inner = new ArrayList<>();
    for (DemandKey key : option.demands()) {
      List<Item> moves =
          option.moves().stream()
              .filter(move -> move.of().text().equals(key.position()))
              .filter(move -> move.of().id().equals(key.demand().text()))
              .map(move -> Item.of("It is enough that " + move.words() + "."))
              .toList();
      inner.add(new Item(Line.of(sentence(key)), ImmutableList.copyOf(moves)));
    }
    return new Item(Line.of(first ? "Give up:" : "Or give up:"), ImmutableList.copyOf(inner));
  }

  private void packages(Packaging packaging) {
    out.heading(2, "The packages of the draft");
    String acceptable =
        packaging.acceptable().map(count -> count + " of them").orElse("an unknown number of them");
    out.paragraph(
        Line.of(
            (packaging.possible().equals(BigInteger.ONE) ? "There is " : "There are ")
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
    if (!packaging.unmetAlways().isEmpty()) {
      out.paragraph(Line.of("Red lines that no package meets:", Tone.STRONG));
      out.items(packaging.unmetAlways().stream().map(key -> Item.of(sentence(key))).toList());
    }
    PackageItems best = PackageItems.of(packaging, demands, this::sentence);
    out.items(best.items());
    out.heading(2, "The smallest change that makes the draft acceptable to all");
    out.paragraph(Line.of(smallestChange(packaging, best)));
  }

  private String smallestChange(Packaging packaging, PackageItems best) {
    String change = words.of(packaging.mend());
    return best.names(packaging.mend())
        .map(names -> "With " + names + ": " + Ascii.toLowerCase(change.charAt(0)))
        .map(start -> start + change.substring(1))
        .orElse(change);
  }

  private Item always(DemandKey key, Packaging packaging) {
    Mend mend = packaging.mends().get(key);
    return mend == null
        ? Item.of(sentence(key))
        : new Item(Line.of(sentence(key)), ImmutableList.of(CompatReport.mend(mend)));
  }
}
