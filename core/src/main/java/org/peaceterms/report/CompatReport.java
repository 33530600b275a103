package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceterms.compat.Acceptance;
import org.peaceterms.compat.Answer;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.compat.DemandAnswer;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.Mend;
import org.peaceterms.compat.PositionAnswer;
import org.peaceterms.compat.RedLines;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.value.DemandId;

/**
 * What a plan makes of demands, for people: who can accept it, a table of demands against parties
 * with a mark each, then the reasons party by party.
 *
 * <pre>{@code
 * System.out.print(TextRenderer.plain().render(CompatReport.of(Compatibility.of(plan, position))));
 * }</pre>
 */
public final class CompatReport {
  private final Compatibility judged;
  private final boolean mends;
  private final Document.Builder out = Document.builder();

  private CompatReport(Compatibility judged, boolean mends) {
    this.judged = judged;
    this.mends = mends;
  }

  /**
   * {@return the answers as a document}
   *
   * @param judged the answers
   */
  public static Document of(Compatibility judged) {
    return new CompatReport(judged, false).document();
  }

  /**
   * {@return the answers as a document, each with the change that would satisfy the demand}
   *
   * @param judged the answers
   */
  public static Document withMends(Compatibility judged) {
    return new CompatReport(judged, true).document();
  }

  private Document document() {
    out.heading(1, "Who can accept " + judged.plan().id() + "?");
    out.items(
        judged.positions().stream()
            .map(
                of ->
                    Item.of(
                        Line.of(of.position().id() + ": ")
                            .and(verdict(of.acceptance()), Tone.STRONG)))
            .toList());
    out.paragraph(
        Line.of(
            judged.yardstick().redLines() == RedLines.STRICT
                ? "A red line counts as kept only if the plan meets it."
                : "A red line counts as kept unless the plan breaks it."));
    table();
    for (PositionAnswer of : judged.positions()) {
      out.heading(2, of.position().title());
      for (Answer answer : Answer.values()) {
        section(of, answer);
      }
    }
    return out.build();
  }

  private static String verdict(Acceptance acceptance) {
    return switch (acceptance) {
      case YES -> "yes, no red line is in the way.";
      case NO -> "no, a red line is not kept.";
      case CONDITIONAL -> "that depends, see below.";
      case UNKNOWN -> "that is not known, see below.";
    };
  }

  private void table() {
    Map<DemandId, Line[]> rows = new LinkedHashMap<>();
    int columns = judged.positions().size();
    for (int i = 0; i < columns; i++) {
      for (DemandAnswer each : judged.positions().get(i).demands()) {
        rows.computeIfAbsent(each.demand().id(), id -> empty(columns))[i] = mark(each);
      }
    }
    ImmutableList.Builder<Block.Column> heads = ImmutableList.builder();
    heads.add(new Block.Column("demand", false));
    judged.positions().forEach(of -> heads.add(new Block.Column(of.position().id().text(), false)));
    ImmutableList.Builder<ImmutableList<Line>> lines = ImmutableList.builder();
    rows.forEach(
        (id, marks) ->
            lines.add(
                ImmutableList.<Line>builder()
                    .add(Line.of(id.text().replace('-', ' ')))
                    .add(marks)
                    .build()));
    out.add(new Block.Table(heads.build(), lines.build()));
    out.paragraph(
        Line.of(
            "+ met, x broken, if depends, - open (the plan says nothing of it), ? not known;"
                + " ! red line. An empty field: the party does not demand it.",
            Tone.MUTED));
  }

  private static Line[] empty(int columns) {
    Line[] cells = new Line[columns];
    Arrays.fill(cells, Line.of(""));
    return cells;
  }

  private static Line mark(DemandAnswer each) {
    boolean red = each.demand().strength() == Demand.Strength.RED_LINE;
    return Line.of(each.answer().mark() + (red ? " !" : ""), tone(each.answer()));
  }

  private static Tone tone(Answer answer) {
    return switch (answer) {
      case GUARANTEED -> Tone.NEW;
      case VIOLATED -> Tone.GONE;
      case CONDITIONAL, UNDETERMINED -> Tone.STRONG;
      case SILENT -> Tone.MUTED;
    };
  }

  private void section(PositionAnswer of, Answer answer) {
    List<DemandAnswer> found =
        of.demands().stream().filter(each -> each.answer() == answer).toList();
    if (found.isEmpty()) {
      return;
    }
    String words = answer.words();
    out.heading(3, Character.toUpperCase(words.charAt(0)) + words.substring(1));
    out.items(found.stream().map(each -> item(of, each)).toList());
  }

  private Item item(PositionAnswer of, DemandAnswer each) {
    boolean red = each.demand().strength() == Demand.Strength.RED_LINE;
    Line line = Line.of(each.demand().summary()).and(red ? " (red line)" : "", Tone.STRONG);
    List<Item> inner = new ArrayList<>();
    if (each.answer() != Answer.SILENT) {
      inner.add(Item.of(each.reason()));
    }
    for (Clause clause : each.clauses()) {
      inner.add(Item.of(Words.point(clause) + ". " + clause.summary()));
    }
    each.conditions().stream()
        .filter(condition -> !each.reason().contains(condition))
        .forEach(condition -> inner.add(Item.of("Or if " + condition + ".")));
    if (mends) {
      judged
          .mend(new DemandKey(of.position().id(), each.demand().id()))
          .ifPresent(mend -> inner.add(mend(mend)));
    }
    return new Item(line, ImmutableList.copyOf(inner));
  }

  static Item mend(Mend mend) {
    String breaks =
        mend.breaks().isEmpty()
            ? ""
            : " That would break, or no longer meet: "
                + Words.and(mend.breaks().stream().map(DemandKey::toString).toList())
                + ".";
    return Item.of("To satisfy it: " + mend.sentence() + breaks);
  }
}
