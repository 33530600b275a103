package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.compat.Concession;
import org.peaceterms.compat.Conflict;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.JointMend;
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
      ImmutableList<Choice> options,
      int redLines,
      int core,
      Rational weight,
      ImmutableList<CompatJson.Apart> gaps) {
    static Given of(Concession concession) {
      return new Given(
          concession.options().stream().map(Choice::of).collect(ImmutableList.toImmutableList()),
          concession.redLines(),
          concession.core(),
          concession.weight(),
          concession.gaps().stream()
              .map(CompatJson.Apart::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private record Choice(
      ImmutableList<CompatJson.Key> demands, ImmutableList<CompatJson.Shift> moves) {
    static Choice of(Concession.Option option) {
      return new Choice(
          CompatJson.Key.of(option.demands()),
          option.moves().stream()
              .map(CompatJson.Shift::of)
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private record Together(
      JointMend.Outcome outcome,
      ImmutableList<CompatJson.Point> gone,
      ImmutableList<CompatJson.Key> added,
      ImmutableList<CompatJson.Key> ruledOut,
      ImmutableList<CompatJson.Key> breaks,
      ImmutableList<CompatJson.Key> clashing) {
    static Together of(JointMend mend) {
      return new Together(
          mend.outcome(),
          CompatJson.Point.of(mend.gone()),
          CompatJson.Key.of(mend.added()),
          CompatJson.Key.of(mend.ruledOut()),
          CompatJson.Key.of(mend.breaks()),
          CompatJson.Key.of(mend.clashing()));
    }
  }

  private record Taken(String choice, String version) {}

  private record Package(
      ImmutableList<Taken> versions,
      boolean acceptable,
      boolean contradictory,
      int redLines,
      ImmutableList<CompatJson.Key> breaks,
      ImmutableList<CompatJson.Key> doesNotMeet,
      ImmutableList<CompatJson.Key> breaksUnlessDropped,
      Together mend) {
    static Package of(PackageAnswer answer) {
      return new Package(
          answer.versions().stream()
              .map(version -> new Taken(version.choice().text(), version.version()))
              .collect(ImmutableList.toImmutableList()),
          answer.isAcceptable(),
          answer.contradictory(),
          answer.redLines(),
          CompatJson.Key.of(answer.broken()),
          CompatJson.Key.of(answer.unmet()),
          CompatJson.Key.of(answer.unlessDropped()),
          Together.of(answer.mend()));
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
      ImmutableList<CompatJson.Key> neverMet,
      ImmutableList<Mended> mends,
      Together mend) {
    static Counts of(Packaging packaging) {
      return new Counts(
          packaging.possible(),
          packaging.acceptable(),
          packaging.acceptableTo().entrySet().stream()
              .map(entry -> new Share(entry.getKey(), entry.getValue()))
              .collect(ImmutableList.toImmutableList()),
          CompatJson.Key.of(packaging.always()),
          CompatJson.Key.of(packaging.unmetAlways()),
          packaging.mends().entrySet().stream()
              .map(Mended::of)
              .collect(ImmutableList.toImmutableList()),
          Together.of(packaging.mend()));
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
