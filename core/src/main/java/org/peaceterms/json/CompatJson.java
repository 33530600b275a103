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
import org.peaceterms.compat.Mend;
import org.peaceterms.compat.PositionAnswer;
import org.peaceterms.compat.RedLines;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

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
          mend.map(Change::of));
    }
  }

  private record Point(String id, String number) {
    static ImmutableList<Point> of(ImmutableList<Clause> clauses) {
      return clauses.stream()
          .map(clause -> new Point(clause.id().text(), clause.number()))
          .collect(ImmutableList.toImmutableList());
    }
  }

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
