package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peaceterms.plan.vocabulary.Circumstance;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.Condition;

/** Words on which much depends and which the text does not define. */
final class TriggerRules {
  private TriggerRules() {}

  /** A condition that each side can read as it likes. */
  static void vague(Text text, Findings found) {
    Map<CircumstanceId, List<Site>> uses = new TreeMap<>();
    for (Placed<?> place : text.everywhere()) {
      Conditions.in(place.term()).forEach(stated -> vague(text, place, stated, uses));
    }
    Map<ImmutableSet<Site>, List<CircumstanceId>> together =
        uses.keySet().stream()
            .collect(Collectors.groupingBy(id -> ImmutableSet.copyOf(uses.get(id))));
    together.forEach(
        (sites, ids) ->
            sites.forEach(
                site ->
                    found.list(
                        "Nothing in the text says how to tell that ",
                        Phrase.and(ids.stream().map(text::name).toList()),
                        site)));
  }

  private static void vague(
      Text text, Placed<?> place, Conditions.Stated stated, Map<CircumstanceId, List<Site>> uses) {
    for (Condition.OfCircumstance circumstance :
        Conditions.atoms(stated.condition(), Condition.OfCircumstance.class)) {
      boolean vague =
          text.plan()
              .vocabulary()
              .circumstance(circumstance.id())
              .flatMap(Circumstance::vague)
              .orElse(false);
      if (vague) {
        uses.computeIfAbsent(circumstance.id(), id -> new ArrayList<>())
            .add(place.at(text, stated.point(), stated.field().text()));
      }
    }
  }
}
