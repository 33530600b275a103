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
  private final Map<String, Map<Key, List<Site>>> cases = new LinkedHashMap<>();

  /** What makes two places one case. */
  private record Key(String item, ImmutableSortedSet<ClauseId> clauses) {}

  Findings(Rule rule) {
    this.rule = rule;
  }

  /** Tells a case that one or more places make up together. */
  void add(String message, Site... at) {
    add(message, List.of(at));
  }

  /** Tells a case that any number of places make up together. */
  void add(String message, Collection<Site> at) {
    tell(message, new Key("", clauses(at)), at);
  }

  /** Tells a case at each of several places. */
  void each(String message, Collection<Site> at) {
    at.forEach(site -> add(message, site));
  }

  /** Tells a part of a case: whatever is told so in the same words is one case. */
  void together(String message, Collection<Site> at) {
    tell(message, new Key("", ImmutableSortedSet.of()), at);
  }

  /**
   * Tells something of one place that goes into a list: what begins with the same words is one
   * finding, which says at the end what it found where.
   */
  void list(String lead, String item, Site at) {
    tell(lead, new Key(item, clauses(List.of(at))), List.of(at));
  }

  private static ImmutableSortedSet<ClauseId> clauses(Collection<Site> at) {
    return at.stream()
        .map(Site::clause)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private void tell(String lead, Key key, Collection<Site> at) {
    cases
        .computeIfAbsent(lead, words -> new LinkedHashMap<>())
        .computeIfAbsent(key, one -> new ArrayList<>())
        .addAll(at);
  }

  /** {@return the findings by point} */
  ImmutableList<Finding> all() {
    List<Finding> found = new ArrayList<>();
    cases.forEach(
        (lead, told) ->
            found.add(new Finding(rule, rule.severity(), lead, byPoint(told), Optional.empty())));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Finding::sites, BY_FIRST).thenComparing(Finding::message), found);
  }

  private static ImmutableList<Finding.Case> byPoint(Map<Key, List<Site>> told) {
    List<Finding.Case> cases = new ArrayList<>();
    told.forEach((key, at) -> cases.add(new Finding.Case(key.item(), Finding.joined(at))));
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Finding.Case::sites, BY_FIRST).thenComparing(Finding.Case::item),
        cases);
  }
}
