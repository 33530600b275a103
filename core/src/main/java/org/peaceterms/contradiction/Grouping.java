package org.peaceterms.contradiction;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Literal;

/**
 * Makes one finding of clashes that differ only in one circumstance of the same sort: who withholds
 * consent, which part of a place or which party it is.
 */
final class Grouping {
  private final List<Ranking.Kept> members = new ArrayList<>();

  private Grouping(Ranking.Kept first) {
    members.add(first);
  }

  /** {@return the findings, those that are alike in the place of the first of them} */
  static ImmutableList<Finding> of(List<Ranking.Kept> kept) {
    List<Grouping> groups = new ArrayList<>();
    ListMultimap<Set<Integer>, Grouping> byPremises = ArrayListMultimap.create();
    for (Ranking.Kept next : kept) {
      Set<Integer> premises = next.nogood().premises();
      Optional<Grouping> alike =
          byPremises.get(premises).stream().filter(group -> group.takes(next)).findFirst();
      if (alike.isPresent()) {
        alike.orElseThrow().members.add(next);
      } else {
        Grouping group = new Grouping(next);
        groups.add(group);
        byPremises.put(premises, group);
      }
    }
    return groups.stream().map(Grouping::finding).collect(ImmutableList.toImmutableList());
  }

  private boolean takes(Ranking.Kept next) {
    Ranking.Kept first = members.get(0);
    if (!isAlike(first.finding(), next.finding())) {
      return false;
    }
    Set<Literal> ours = Sets.difference(first.nogood().literals(), next.nogood().literals());
    Set<Literal> theirs = Sets.difference(next.nogood().literals(), first.nogood().literals());
    return ours.size() == 1
        && theirs.size() == 1
        && isAlike(ours.iterator().next(), theirs.iterator().next())
        && (members.size() == 1 || !members.get(1).nogood().literals().containsAll(ours));
  }

  private static boolean isAlike(Finding one, Finding other) {
    return one.code() == other.code()
        && one.nature() == other.nature()
        && one.options().equals(other.options())
        && one.readings().equals(other.readings());
  }

  private static boolean isAlike(Literal one, Literal other) {
    return one.positive() == other.positive()
        && one.atom().getClass().equals(other.atom().getClass());
  }

  private Finding finding() {
    Ranking.Kept first = members.get(0);
    if (members.size() == 1) {
      return first.finding();
    }
    List<Finding> findings = members.stream().map(Ranking.Kept::finding).toList();
    return Finding.builder()
        .code(first.finding().code())
        .nature(first.finding().nature())
        .addAllClauses(first.finding().clauses())
        .addAllBackground(first.finding().background())
        .addAllPointers(
            findings.stream()
                .flatMap(finding -> finding.pointers().stream())
                .collect(ImmutableSet.toImmutableSet()))
        .addAllCircumstances(circumstances())
        .addAllOptions(first.finding().options())
        .addAllReadings(first.finding().readings())
        .matter(Alternatives.and(findings.stream().map(Finding::matter).toList()))
        .witness(first.finding().witness())
        .addAllCertificates(first.finding().certificates())
        .addAllInstances(findings.stream().map(Grouping::instance).toList())
        .details(first.details().with(members.stream().skip(1).map(Ranking.Kept::nogood).toList()))
        .build();
  }

  private static Finding.Instance instance(Finding finding) {
    return new Finding.Instance(
        finding.circumstances(), finding.matter(), finding.witness(), finding.certificates());
  }

  /** What all need, and in the place of what only the first needs, all that stands there. */
  private ImmutableList<String> circumstances() {
    Ranking.Kept first = members.get(0);
    Saying saying = first.details().inquiry().saying();
    String own = saying.literal(difference(first, members.get(1)));
    ImmutableList.Builder<String> either = ImmutableList.builder();
    either.add(own);
    members.stream()
        .skip(1)
        .map(other -> saying.literal(difference(other, first)))
        .forEach(either::add);
    return first.finding().circumstances().stream()
        .map(text -> text.equals(own) ? Alternatives.or(either.build()) : text)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the one literal that a clash has and another has not} */
  private static Literal difference(Ranking.Kept one, Ranking.Kept other) {
    return Iterables.getOnlyElement(
        Sets.difference(one.nogood().literals(), other.nogood().literals()));
  }
}
