package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peaceterms.term.value.FieldName;

/**
 * One thing that a rule found, with every case of it: what it says in the same words of several
 * points is one finding, so that findings read as a checklist.
 *
 * @param rule the rule
 * @param severity how grave it is: that of the rule unless the caller changed it
 * @param cases where it is, at least once: of each case all the places that make it up together, by
 *     number; a case without places is about the text as a whole, or about what stands beside it
 * @param message what is amiss, as a sentence; for people, not to be parsed
 * @param reason why the caller changed the severity; absent if nobody did
 */
public record Finding(
    Rule rule,
    Severity severity,
    ImmutableList<ImmutableList<Site>> cases,
    String message,
    Optional<String> reason) {
  private static final Comparator<Site> BY_POINT =
      Comparator.comparing(Site::number, PointOrder.INSTANCE)
          .thenComparing(site -> site.version().orElse(""));

  /** Where fields that are found in several terms are put together. */
  private record Place(String number, Optional<String> version) {}

  /** {@return the places of all cases, each once, by number} */
  public ImmutableList<Site> sites() {
    return joined(cases.stream().flatMap(Collection::stream).toList());
  }

  /** {@return the codes of the reasons on which the rule rests} */
  public ImmutableList<String> basis() {
    return rule.basis();
  }

  /** {@return what to do about it} */
  public String advice() {
    return rule.advice();
  }

  Finding with(SeverityChange change) {
    return new Finding(rule, change.to(), cases, message, Optional.of(change.reason()));
  }

  /** {@return the same with some of its cases only, if there are any} */
  Optional<Finding> only(Predicate<ImmutableList<Site>> wanted) {
    ImmutableList<ImmutableList<Site>> left =
        cases.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(rule, severity, left, message, reason));
  }

  /** {@return places by number, those of one point and version as one} */
  static ImmutableList<Site> joined(Collection<Site> sites) {
    Map<Place, Site> joined = new LinkedHashMap<>();
    for (Site site : ImmutableList.sortedCopyOf(BY_POINT, sites)) {
      joined.merge(new Place(site.number(), site.version()), site, Finding::join);
    }
    return ImmutableList.copyOf(joined.values());
  }

  private static Site join(Site one, Site other) {
    return new Site(
        one.clause(),
        one.number(),
        one.version(),
        ImmutableSortedSet.<FieldName>naturalOrder()
            .addAll(one.fields())
            .addAll(other.fields())
            .build());
  }
}
