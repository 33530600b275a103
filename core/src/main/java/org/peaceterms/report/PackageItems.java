package org.peaceterms.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceterms.compat.DemandKey;
import org.peaceterms.compat.JointMend;
import org.peaceterms.compat.PackageAnswer;
import org.peaceterms.compat.Packaging;
import org.peaceterms.compat.Version;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ChoiceId;

/** The best packages of a draft; those of which the same can be said are told together. */
final class PackageItems {
  private final Packaging packaging;
  private final ImmutableMap<DemandKey, Demand> demands;
  private final Function<DemandKey, String> sentence;
  private final MendWords words;

  /**
   * What is said of a package.
   *
   * @param verdict whether it is acceptable
   * @param reasons why, and what would have to change
   */
  private record Told(String verdict, ImmutableList<Item> reasons) {}

  private PackageItems(
      Packaging packaging,
      ImmutableMap<DemandKey, Demand> demands,
      Function<DemandKey, String> sentence) {
    this.packaging = packaging;
    this.demands = demands;
    this.sentence = sentence;
    this.words = new MendWords(demands);
  }

  static PackageItems of(
      Packaging packaging,
      ImmutableMap<DemandKey, Demand> demands,
      Function<DemandKey, String> sentence) {
    return new PackageItems(packaging, demands, sentence);
  }

  List<Item> items() {
    return told().asMap().entrySet().stream()
        .map(
            same ->
                new Item(
                    Line.of(names(same.getValue()) + ": ")
                        .and(same.getKey().verdict(), Tone.STRONG),
                    same.getKey().reasons()))
        .toList();
  }

  /** {@return the first packages that a change is the smallest one for} */
  Optional<String> names(JointMend mend) {
    return told().asMap().values().stream()
        .map(same -> same.stream().filter(answer -> answer.mend().equals(mend)).toList())
        .filter(same -> !same.isEmpty())
        .findFirst()
        .map(PackageItems::names);
  }

  private SetMultimap<Told, PackageAnswer> told() {
    return packaging.best().stream()
        .collect(Multimaps.toMultimap(this::told, Function.identity(), LinkedHashMultimap::create));
  }

  /** Versions that go with each other in every way are named choice by choice. */
  private static String names(Collection<PackageAnswer> same) {
    SetMultimap<ChoiceId, String> choices = LinkedHashMultimap.create();
    for (PackageAnswer answer : same) {
      answer.versions().forEach(version -> choices.put(version.choice(), version.version()));
    }
    int ways =
        choices.asMap().values().stream().mapToInt(Collection::size).reduce(1, (a, b) -> a * b);
    return ways == same.size()
        ? choices.asMap().entrySet().stream()
            .map(choice -> choice.getKey() + " " + Phrase.or(List.copyOf(choice.getValue())))
            .collect(Collectors.joining(", "))
        : same.stream().map(PackageItems::name).collect(Collectors.joining("; "));
  }

  private static String name(PackageAnswer answer) {
    return answer.versions().stream().map(Version::toString).collect(Collectors.joining(", "));
  }

  private Told told(PackageAnswer answer) {
    List<Item> reasons = new ArrayList<>();
    if (answer.contradictory()) {
      reasons.add(Item.of("The draft contradicts itself with it."));
    }
    answer.broken().stream()
        .filter(key -> !packaging.always().contains(key))
        .forEach(key -> reasons.add(Item.of("breaks " + sentence.apply(key))));
    answer.unmet().stream()
        .filter(key -> !packaging.unmetAlways().contains(key))
        .forEach(key -> reasons.add(Item.of("does not meet " + sentence.apply(key))));
    answer
        .unlessDropped()
        .forEach(
            key -> reasons.add(Item.of("breaks, unless it is dropped, " + sentence.apply(key))));
    if (!answer.isAcceptable()) {
      reasons.add(Item.of("To accept it as it is: " + words.giving(answer)));
      reasons.add(Item.of("Or change it: " + words.of(answer.mend())));
    }
    return new Told(verdict(answer), ImmutableList.copyOf(reasons));
  }

  private String verdict(PackageAnswer answer) {
    if (!answer.isAcceptable()) {
      return "not acceptable to all";
    }
    boolean dropped =
        answer.unlessDropped().stream()
            .anyMatch(key -> demands.get(key).strength() == Demand.Strength.RED_LINE);
    return dropped ? "acceptable to all if a red line is dropped" : "acceptable to all";
  }
}
