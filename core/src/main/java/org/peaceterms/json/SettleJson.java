package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.compat.Concession;
import org.peaceterms.compat.Conflict;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.Mend;
import org.peaceterms.compat.PackageAnswer;
import org.peaceterms.compat.Packaging;
import org.peaceterms.compat.Settlement;
import org.peaceterms.compat.Zone;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;

/** Writes a zone of agreement as JSON, in the form of the schema {@code settle}. */
public final class SettleJson {
  private SettleJson() {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Result(
      ImmutableList<PlanId> positions,
      Zone agreementZone,
      boolean complete,
      Optional<Plan> witness,
      ImmutableList<ImmutableList<CompatJson.Key>> conflicts,
      ImmutableList<ImmutableList<CompatJson.Key>> hardConflicts,
      ImmutableList<Given> leastConcessions,
      ImmutableList<Package> packages,
      Optional<Counts> counts) {}

  private record Given(
      ImmutableList<ImmutableList<CompatJson.Key>> options,
      int redLines,
      int core,
      Rational weight,
      ImmutableList<String> gaps) {
    static Given of(Concession concession) {
      return new Given(
          concession.options().stream()
              .map(CompatJson.Key::of)
              .collect(ImmutableList.toImmutableList()),
          concession.redLines(),
          concession.core(),
          concession.weight(),
          concession.gaps());
    }
  }

  private record Taken(String choice, String version) {}

  private record Package(
      ImmutableList<Taken> versions,
      boolean acceptable,
      boolean contradictory,
      int redLines,
      ImmutableList<CompatJson.Key> breaks,
      ImmutableList<CompatJson.Key> breaksUnlessDropped) {
    static Package of(PackageAnswer answer) {
      return new Package(
          answer.versions().stream()
              .map(version -> new Taken(version.choice().text(), version.version()))
              .collect(ImmutableList.toImmutableList()),
          answer.isAcceptable(),
          answer.contradictory(),
          answer.redLines(),
          CompatJson.Key.of(answer.broken()),
          CompatJson.Key.of(answer.unlessDropped()));
    }
  }

  private record Share(PlanId position, BigInteger acceptable) {}

  private record Mended(PlanId position, String demand, CompatJson.Change mend) {
    static Mended of(Map.Entry<DemandKey, Mend> entry) {
      return new Mended(
          entry.getKey().position(),
          entry.getKey().demand().text(),
          CompatJson.Change.of(entry.getValue()));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Counts(
      BigInteger possible,
      Optional<BigInteger> acceptable,
      ImmutableList<Share> acceptableTo,
      ImmutableList<CompatJson.Key> alwaysBroken,
      ImmutableList<Mended> mends) {
    static Counts of(Packaging packaging) {
      return new Counts(
          packaging.possible(),
          packaging.acceptable(),
          packaging.acceptableTo().entrySet().stream()
              .map(entry -> new Share(entry.getKey(), entry.getValue()))
              .collect(ImmutableList.toImmutableList()),
          CompatJson.Key.of(packaging.always()),
          packaging.mends().entrySet().stream()
              .map(Mended::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  /**
   * {@return the JSON of a zone of agreement, ending in a line feed}
   *
   * @param settlement the zone
   */
  public static String write(Settlement settlement) {
    return ResultJson.write(
        new Result(
            settlement.positions().stream()
                .map(Position::id)
                .collect(ImmutableList.toImmutableList()),
            settlement.zone(),
            settlement.isComplete(),
            settlement.witness(),
            keys(settlement.conflicts()),
            keys(settlement.hardConflicts()),
            settlement.leastConcessions().stream()
                .map(Given::of)
                .collect(ImmutableList.toImmutableList()),
            settlement.packaging().stream()
                .flatMap(packaging -> packaging.best().stream())
                .map(Package::of)
                .collect(ImmutableList.toImmutableList()),
            settlement.packaging().map(Counts::of)));
  }

  private static ImmutableList<ImmutableList<CompatJson.Key>> keys(
      ImmutableList<Conflict> conflicts) {
    return conflicts.stream()
        .map(conflict -> CompatJson.Key.of(conflict.demands()))
        .collect(ImmutableList.toImmutableList());
  }
}
