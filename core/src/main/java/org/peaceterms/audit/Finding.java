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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.FieldName;

/**
 * One thing that a rule found, with every case of it: what it says in the same words of several
 * points is one finding, and so is a list that begins with the same words, so that findings read as
 * a checklist.
 *
 * @param rule the rule
 * @param severity how grave it is: that of the rule unless the caller changed it
 * @param lead what is amiss: the whole sentence, or the words before what the cases name
 * @param cases where it is, at least once, by point
 * @param reason why the caller changed the severity; absent if nobody did
 */
public record Finding(
    Rule rule, Severity severity, String lead, ImmutableList<Case> cases, Optional<String> reason) {

  /**
   * One case of a finding.
   *
   * @param item what this case adds to the words of the finding; empty if they say it all
   * @param sites all the places that make it up together, by number; none if it is about the text
   *     as a whole, or about what stands beside it
   */
  public record Case(String item, ImmutableList<Site> sites) {}

  private static final Comparator<Site> BY_POINT =
      Comparator.comparing(Site::number, PointOrder.INSTANCE)
          .thenComparing(site -> site.version().orElse(""));

  /** Where fields that are found in several terms are put together. */
  private record Place(String number, Optional<String> version) {}

  /**
   * {@return what is amiss, as a sentence; for people, not to be parsed} Where the cases name
   * several things of different points, each is followed by its points.
   */
  public String message() {
    Map<String, List<Site>> byItem = new LinkedHashMap<>();
    cases.forEach(
        one -> byItem.computeIfAbsent(one.item(), item -> new ArrayList<>()).addAll(one.sites()));
    Map<String, List<String>> byPoints = new LinkedHashMap<>();
    byItem.forEach(
        (item, at) -> byPoints.computeIfAbsent(points(at), points -> new ArrayList<>()).add(item));
    if (byItem.containsKey("")) {
      return lead;
    }
    return byPoints.entrySet().stream()
        .map(
            told ->
                Phrase.and(told.getValue())
                    + (byPoints.size() == 1 ? "" : " (" + told.getKey() + ")"))
        .collect(Collectors.joining("; ", lead, "."));
  }

  private static String points(Collection<Site> sites) {
    return Phrase.and(
        joined(sites).stream()
            .map(
                site ->
                    site.number() + site.version().map(label -> " in version " + label).orElse(""))
            .toList());
  }

  /** {@return the places of all cases, each once, by number} */
  public ImmutableList<Site> sites() {
    return joined(cases.stream().flatMap(one -> one.sites().stream()).toList());
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
    return new Finding(rule, change.to(), lead, cases, Optional.of(change.reason()));
  }

  /** {@return the same with some of its cases only, if there are any} */
  Optional<Finding> only(Predicate<Case> wanted) {
    ImmutableList<Case> left =
        cases.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(rule, severity, lead, left, reason));
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
