package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.peaceterms.diff.DemandChange;
import org.peaceterms.diff.Effect;
import org.peaceterms.diff.PositionDiff;
import org.peaceterms.diff.Verdict;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Position;

/** Writes the drift of a position as JSON, in the form of the schema {@code position-diff}. */
public final class PositionDiffJson {
  private PositionDiffJson() {}

  private record Stand(String id, LocalDate date) {
    static Stand of(Position position) {
      return new Stand(position.id().text(), position.date());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Item(
      String code,
      Effect effect,
      Optional<String> demandBefore,
      Optional<String> demandAfter,
      Optional<Demand.Strength> strengthBefore,
      Optional<Demand.Strength> strengthAfter,
      Optional<String> reason,
      String summary,
      ImmutableList<String> details) {
    static Item of(DemandChange change) {
      return new Item(
          change.code().code(),
          change.effect(),
          change.before().map(demand -> demand.id().text()),
          change.after().map(demand -> demand.id().text()),
          change.before().map(Demand::strength),
          change.after().map(Demand::strength),
          change.reason(),
          change.summary(),
          change.details());
    }
  }

  private record Result(
      String party, Stand before, Stand after, Verdict verdict, ImmutableList<Item> changes) {}

  /**
   * {@return the JSON of a drift, ending in a line feed}
   *
   * @param diff the difference between two positions of a party
   */
  public static String write(PositionDiff diff) {
    return ResultJson.write(
        new Result(
            diff.before().party().text(),
            Stand.of(diff.before()),
            Stand.of(diff.after()),
            diff.verdict(),
            diff.changes().stream().map(Item::of).collect(ImmutableList.toImmutableList())));
  }
}
