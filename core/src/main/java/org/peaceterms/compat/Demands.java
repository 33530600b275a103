package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.entailment.Refusals;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.DemandId;

/** All demands of some positions, and plans beside them, as one theory. */
final class Demands {
  private final ImmutableMap<DemandKey, Demand> byKey;
  private final Theory theory;
  private final Vocabulary vocabulary;

  private Demands(ImmutableMap<DemandKey, Demand> byKey, Theory theory, Vocabulary vocabulary) {
    this.byKey = byKey;
    this.theory = theory;
    this.vocabulary = vocabulary;
  }

  static Demands of(List<Position> positions, List<Plan> plans, Yardstick yardstick) {
    Map<DemandKey, Demand> byKey = new LinkedHashMap<>();
    List<Plan> texts = new ArrayList<>(plans);
    Vocabulary vocabulary = Vocabulary.empty();
    for (Position position : positions) {
      position.demands().forEach(demand -> byKey.put(key(position, demand), demand));
      texts.add(position.asPlan());
      vocabulary =
          vocabulary.isEmpty() ? position.vocabulary() : vocabulary.with(position.declares());
    }
    Theory said = Compilation.of(texts, yardstick.laws());
    ImmutableSet.Builder<Integer> refused = ImmutableSet.builder();
    for (int premise = 0; premise < said.premises().size(); premise++) {
      Demand demand = byKey.get(key(said.premises().get(premise)));
      if (demand != null && demand.refused().isPresent()) {
        refused.add(premise);
      }
    }
    return new Demands(ImmutableMap.copyOf(byKey), Refusals.of(said, refused.build()), vocabulary);
  }

  static DemandKey key(Position position, Demand demand) {
    return new DemandKey(position.id(), demand.id());
  }

  private static DemandKey key(Premise premise) {
    return new DemandKey(premise.plan(), DemandId.of(premise.clause().text()));
  }

  Theory theory() {
    return theory;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  ImmutableList<DemandKey> keys() {
    return byKey.keySet().asList();
  }

  Demand demand(DemandKey key) {
    return byKey.get(key);
  }

  /** {@return the demands among some premises, in their order} */
  ImmutableList<DemandKey> demands(Set<Integer> premises) {
    return premises.stream()
        .map(premise -> key(theory.premises().get(premise)))
        .filter(byKey::containsKey)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the demand that a premise is, if it is one} */
  Optional<DemandKey> key(int premise) {
    return Optional.of(key(theory.premises().get(premise))).filter(byKey::containsKey);
  }

  /** {@return the number of the premise of a demand} */
  int premise(DemandKey key) {
    return IntStream.range(0, theory.premises().size())
        .filter(premise -> key(theory.premises().get(premise)).equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** {@return how to name a demand, or a clause of a law} */
  TextPoint point(Premise premise) {
    boolean demanded = byKey.containsKey(key(premise));
    return demanded
        ? DemandText.point(premise.plan(), premise.clause().text())
        : new TextPoint(
            premise.plan(),
            premise.clause().text(),
            "point " + premise.clause() + " of " + premise.plan());
  }

  boolean isRedLine(DemandKey key) {
    return demand(key).strength() == Demand.Strength.RED_LINE;
  }

  /** {@return whether a premise says what it says, and not that it is not so} */
  boolean isSaid(int premise) {
    return premise >= 0
        && Optional.ofNullable(byKey.get(key(theory.premises().get(premise))))
            .map(demand -> demand.refused().isEmpty())
            .orElse(true);
  }

  /** {@return whether all red lines are judged in full} */
  boolean redLinesJudged() {
    return theory.exclusions().stream()
        .map(left -> key(theory.premises().get(left.premise())))
        .noneMatch(key -> byKey.containsKey(key) && isRedLine(key));
  }
}
