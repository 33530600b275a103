package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.term.value.ClauseId;

/** Collects what one rule finds: what it says in the same words is one finding with its cases. */
final class Findings {
  private static final Comparator<ImmutableList<Site>> BY_FIRST =
      Comparator.comparing(
          sites -> sites.isEmpty() ? "" : sites.get(0).words(), PointOrder.INSTANCE);

  private final Rule rule;
  private final Map<String, Map<ImmutableSortedSet<ClauseId>, List<Site>>> cases =
      new LinkedHashMap<>();

  Findings(Rule rule) {
    this.rule = rule;
  }

  /** Tells a case that one or more places make up together. */
  void add(String message, Site... at) {
    add(message, List.of(at));
  }

  /** Tells a case that any number of places make up together. */
  void add(String message, Collection<Site> at) {
    ImmutableSortedSet<ClauseId> clauses =
        at.stream()
            .map(Site::clause)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    tell(message, clauses, at);
  }

  /** Tells a case at each of several places. */
  void each(String message, Collection<Site> at) {
    at.forEach(site -> add(message, site));
  }

  /** Tells a part of a case: whatever is told so in the same words is one case. */
  void together(String message, Collection<Site> at) {
    tell(message, ImmutableSortedSet.of(), at);
  }

  private void tell(String message, ImmutableSortedSet<ClauseId> key, Collection<Site> at) {
    cases
        .computeIfAbsent(message, words -> new LinkedHashMap<>())
        .computeIfAbsent(key, clauses -> new ArrayList<>())
        .addAll(at);
  }

  /** {@return the findings by point} */
  ImmutableList<Finding> all() {
    List<Finding> found = new ArrayList<>();
    cases.forEach(
        (message, told) ->
            found.add(
                new Finding(
                    rule,
                    rule.severity(),
                    told.values().stream()
                        .map(Finding::joined)
                        .sorted(BY_FIRST)
                        .collect(ImmutableList.toImmutableList()),
                    message,
                    Optional.empty())));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Finding::sites, BY_FIRST).thenComparing(Finding::message), found);
  }
}
