package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.peaceterms.compat.Acceptance;
import org.peaceterms.compat.Answer;
import org.peaceterms.compat.Compatibility;
import org.peaceterms.compat.DemandAnswer;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.Gap;
import org.peaceterms.compat.Mend;
import org.peaceterms.compat.Move;
import org.peaceterms.compat.PositionAnswer;
import org.peaceterms.compat.RedLines;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

/** Writes what a plan makes of demands as JSON, in the form of the schema {@code compat}. */
public final class CompatJson {
  private CompatJson() {}

  private record Result(
      PlanId plan,
      RedLines redLines,
      ImmutableList<PlanId> background,
      ImmutableList<Side> positions) {}

  private record Side(
      PartyId party, PlanId position, Acceptance acceptable, ImmutableList<Item> demands) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Item(
      String id,
      Demand.Strength strength,
      Answer answer,
      ImmutableList<Point> clauses,
      ImmutableList<PlanId> background,
      ImmutableList<String> conditions,
      String reason,
      ImmutableList<Apart> gaps,
      Optional<Change> mend) {
    static Item of(DemandAnswer answer, Optional<Mend> mend) {
      return new Item(
          answer.demand().id().text(),
          answer.demand().strength(),
          answer.answer(),
          Point.of(answer.clauses()),
          answer.background(),
          answer.conditions(),
          answer.reason(),
          answer.brokenBy().stream()
              .flatMap(way -> way.gaps().stream())
              .distinct()
              .map(Apart::of)
              .collect(ImmutableList.toImmutableList()),
          mend.map(Change::of));
    }
  }

  /** A clause of the plan. */
  record Point(String id, String number) {
    static ImmutableList<Point> of(ImmutableList<Clause> clauses) {
      return clauses.stream()
          .map(clause -> new Point(clause.id().text(), clause.number()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** How far figures or dates lie apart. */
  record Apart(ImmutableList<Shift> moves, String summary) {
    static Apart of(Gap gap) {
      return new Apart(
          gap.ways().stream().map(Shift::of).collect(ImmutableList.toImmutableList()),
          gap.sentence());
    }
  }

  /** How far a figure or a date moves. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Shift(
      PlanId text, String id, Optional<Figure> figure, Optional<Days> days, String summary) {
    static Shift of(Move move) {
      return new Shift(
          move.of().text(),
          move.of().id(),
          move.match(figure -> Optional.of(Figure.of(figure)), days -> Optional.empty()),
          move.match(
              figure -> Optional.empty(), days -> Optional.of(new Days(days.turn(), days.by()))),
          move.words());
    }
  }

  /** The old and the new figure, in the unit, and their difference. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Figure(
      String measure, Move.End end, Optional<Unit> unit, Rational from, Rational to, Rational by) {
    static Figure of(Move.Figure move) {
      return new Figure(
          move.measure().text(), move.end(), move.unit(), move.from(), move.to(), move.by());
    }
  }

  /** A number of days. */
  record Days(Move.Turn turn, long by) {}

  /** A change that would satisfy a demand. */
  record Change(
      ImmutableList<Point> gone, boolean added, ImmutableList<Key> breaks, String summary) {
    static Change of(Mend mend) {
      return new Change(
          Point.of(mend.gone()), mend.added(), Key.of(mend.breaks()), mend.sentence());
    }
  }

  /** A demand of a position. */
  record Key(String position, String demand) {
    static ImmutableList<Key> of(ImmutableList<DemandKey> keys) {
      return keys.stream()
          .map(key -> new Key(key.position().text(), key.demand().text()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * {@return the JSON of the answers, without changes that would satisfy demands, ending in a line
   * feed}
   *
   * @param judged the answers
   */
  public static String write(Compatibility judged) {
    return write(judged, answer -> Optional.empty());
  }

  /**
   * {@return the JSON of the answers, each with the change that would satisfy the demand if there
   * is one, ending in a line feed}
   *
   * @param judged the answers
   */
  public static String writeWithMends(Compatibility judged) {
    return write(judged, judged::mend);
  }

  private static String write(Compatibility judged, Function<DemandKey, Optional<Mend>> mends) {
    return ResultJson.write(
        new Result(
            judged.plan().id(),
            judged.yardstick().redLines(),
            judged.yardstick().laws().stream()
                .map(Plan::id)
                .collect(ImmutableList.toImmutableList()),
            judged.positions().stream()
                .map(of -> side(of, mends))
                .collect(ImmutableList.toImmutableList())));
  }

  private static Side side(PositionAnswer of, Function<DemandKey, Optional<Mend>> mends) {
    PlanId id = of.position().id();
    return new Side(
        of.position().party(),
        id,
        of.acceptance(),
        of.demands().stream()
            .map(answer -> Item.of(answer, mends.apply(new DemandKey(id, answer.demand().id()))))
            .collect(ImmutableList.toImmutableList()));
  }
}
